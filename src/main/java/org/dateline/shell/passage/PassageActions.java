package org.dateline.shell.passage;

import org.dateline.model.Source;

/** What the passage reader asks of the window around it. */
public interface PassageActions {

  /** Selects the event with this id. */
  void selectEvent(String id);

  /** Puts a text on the clipboard. */
  void copy(String text);

  /**
   * Puts words on the clipboard with the citation of their source.
   *
   * @param where the place in the text, in words
   */
  void cite(String words, Source source, String where);

  /** Puts the reader away; the keyboard goes back to where it was opened from. */
  void close();
}
