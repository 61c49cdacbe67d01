package org.dateline.app;

import java.util.Properties;

/**
 * Spares JavaFX a search that must fail: on Linux it loads all of Mesa, with LLVM, to be told that
 * there is no graphics processor, and then draws in software as it would have at once.
 */
final class Renderer {

  /** The device of a graphics processor as the launcher found it; empty for none. */
  static final String GPU = "dateline.gpu";

  private static final String ORDER = "prism.order";
  private static final String FORCE = "prism.forceGPU";

  private Renderer() {}

  /**
   * Chooses, unless somebody has. To be called before the toolkit starts.
   *
   * @param properties the system's, which JavaFX reads
   */
  static void choose(Properties properties) {
    if ("".equals(properties.getProperty(GPU))
        && properties.getProperty(ORDER) == null
        && properties.getProperty(FORCE) == null) {
      properties.setProperty(ORDER, "sw");
    }
  }
}
