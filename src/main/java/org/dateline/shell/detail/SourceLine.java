package org.dateline.shell.detail;

import java.util.Locale;
import org.dateline.model.Source;

/** A source in one line for lists: title, then who, where and when, as far as stated. */
public final class SourceLine {

  private final Texts texts;
  private final CitationLine lines;

  /** Lines in the language of a locale. */
  public SourceLine(Locale locale) {
    this.texts = new Texts(locale);
    this.lines = new CitationLine(texts, new Dates(locale));
  }

  /** The title, or what it is when it has none. */
  public String title(Source s) {
    return lines.title(s);
  }

  /** Who, where and when. */
  public String about(Source s) {
    return String.join(texts.get("dot"), lines.about(s));
  }

  /** How the copy at its address fares, in words; empty when the file does not say or it lives. */
  public String linkState(Source s) {
    return s.urlStatus() == null ? "" : texts.getOr("url." + s.urlStatus(), s.urlStatus());
  }
}
