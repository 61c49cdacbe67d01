package org.dateline.app.log;

/** A fault with its causes and where each came from, as text. */
public final class Trace {

  /** Enough to see where a recursion without an end came from. */
  private static final int MOST_FRAMES = 60;

  private static final int MOST_CAUSES = 8;

  private Trace() {}

  /** The text, in lines. */
  public static String of(Throwable fault) {
    StringBuilder text = new StringBuilder();
    Throwable t = fault;
    for (int depth = 0; t != null && depth < MOST_CAUSES; depth++, t = t.getCause()) {
      text.append(depth == 0 ? "" : "caused by ").append(t).append('\n');
      StackTraceElement[] frames = t.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
        text.append("  at ").append(frames[i]).append('\n');
      }
      if (frames.length > MOST_FRAMES) {
        text.append("  … ").append(frames.length - MOST_FRAMES).append(" more\n");
      }
    }
    return text.toString();
  }
}
