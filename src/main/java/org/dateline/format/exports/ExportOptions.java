package org.dateline.format.exports;

import java.util.Locale;
import org.dateline.format.cite.CitationStyle;
import org.jspecify.annotations.Nullable;

/**
 * How a chronology is written. What a format has no use for it leaves aside.
 *
 * @param locale language of what the program itself says, such as months and headings
 * @param style of citations, in documents
 * @param byteOrderMark whether a table begins with one, by which spreadsheets know UTF-8
 * @param filter the query that chose the events, as typed; documents tell it. Null for none
 * @param asOf the EDTF date as of which the events were known; documents tell it. Null for now
 */
public record ExportOptions(
    Locale locale,
    CitationStyle style,
    boolean byteOrderMark,
    @Nullable String filter,
    @Nullable String asOf) {

  /** Everything as usual, in a language. */
  public static ExportOptions usual(Locale locale) {
    return new ExportOptions(locale, CitationStyle.PLAIN, false, null, null);
  }

  public ExportOptions withStyle(CitationStyle other) {
    return new ExportOptions(locale, other, byteOrderMark, filter, asOf);
  }

  public ExportOptions withByteOrderMark(boolean wanted) {
    return new ExportOptions(locale, style, wanted, filter, asOf);
  }

  public ExportOptions withFilter(@Nullable String query) {
    return new ExportOptions(locale, style, byteOrderMark, query, asOf);
  }

  public ExportOptions withAsOf(@Nullable String edtf) {
    return new ExportOptions(locale, style, byteOrderMark, filter, edtf);
  }
}
