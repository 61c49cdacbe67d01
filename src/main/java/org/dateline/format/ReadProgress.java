package org.dateline.format;

/**
 * Follows a reading and can end it. Asked and told from the threads that read, every few
 * milliseconds.
 */
public interface ReadProgress {

  /** Nobody looks and nobody cancels, except by interrupting the thread. */
  ReadProgress NONE = (done, total) -> {};

  /**
   * How far it is.
   *
   * @param done bytes read and scanned so far
   * @param total as many as there will be in the end
   */
  void at(long done, long total);

  /** Whether the reading is not wanted any more. */
  default boolean cancelled() {
    return false;
  }
}
