package org.dateline.format.cite;

import org.dateline.model.Vocabulary.Word;

/** The styles a citation can be written in. */
public enum CitationStyle implements Word {
  /** Our own: who, what, where, when, address, in one line. */
  PLAIN("plain.csl", true),
  /** Chicago Manual of Style, 18th edition, as a full note. */
  CHICAGO("chicago-notes.csl", true),
  /** American Psychological Association, 7th edition, as an entry of the reference list. */
  APA("apa.csl", false),
  /** Modern Language Association, 9th edition, as an entry of the list of works cited. */
  MLA("mla.csl", false);

  private final String file;
  private final boolean note;

  CitationStyle(String file, boolean note) {
    this.file = file;
    this.note = note;
  }

  /** The style's own file, a resource beside this class. */
  String file() {
    return file;
  }

  /** Whether the style writes whole notes; the others write entries of a list. */
  boolean isNote() {
    return note;
  }
}
