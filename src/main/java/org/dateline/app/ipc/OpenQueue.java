package org.dateline.app.ipc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Files to open, from wherever they come: another start, the system. They wait until there is a
 * window to open them in. It can be used from any thread.
 */
public final class OpenQueue {

  private final List<OpenRequest> waiting = new ArrayList<>();
  private @Nullable Consumer<OpenRequest> window;

  /** Asks for files to be opened; none asks the program to come to the front. */
  public synchronized void ask(OpenRequest request) {
    if (window == null) {
      waiting.add(request);
    } else {
      window.accept(request);
    }
  }

  /**
   * The window is ready: what waited is handed to it, and all that comes later.
   *
   * @param window called on whichever thread asks, one at a time
   */
  public synchronized void serve(Consumer<OpenRequest> window) {
    this.window = window;
    waiting.forEach(window);
    waiting.clear();
  }
}
