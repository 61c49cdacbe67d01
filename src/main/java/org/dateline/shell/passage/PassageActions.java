package org.dateline.shell.passage;

/** What the passage reader asks of the window around it. */
public interface PassageActions {

  /** Selects the event with this id. */
  void selectEvent(String id);

  /** Puts a text on the clipboard. */
  void copy(String text);

  /** Puts the reader away; the keyboard goes back to where it was opened from. */
  void close();
}
