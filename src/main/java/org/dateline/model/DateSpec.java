package org.dateline.model;

import java.util.Map;
import org.dateline.model.Vocabulary.Calendar;
import org.dateline.model.Vocabulary.Method;
import org.jspecify.annotations.Nullable;

/**
 * A date as the file gives it: the EDTF string and, when there is more to say, the source's own
 * words and how the date was come by. Not yet parsed.
 *
 * @param edtf the notation, always proleptic Gregorian
 * @param text the words of the source, verbatim (GEDCOM PHRASE, TIMEX3 text)
 * @param anchor id of the source whose issued date the words are counted from
 * @param anchorDate the anchor day itself (EDTF), when it is not the source's issued date
 * @param earliest not before (TEI notBefore), EDTF
 * @param latest not after (TEI notAfter), EDTF
 * @param timeZone IANA name; null for the timeline's
 */
public record DateSpec(
    String edtf,
    @Nullable String text,
    @Nullable String anchor,
    @Nullable String anchorDate,
    @Nullable Method method,
    @Nullable String earliest,
    @Nullable String latest,
    @Nullable String timeZone,
    @Nullable Calendar calendar,
    @Nullable String note,
    Map<String, Object> extra) {

  /** A date that is only its notation. */
  public static DateSpec of(String edtf) {
    return new DateSpec(edtf, null, null, null, null, null, null, null, null, null, Map.of());
  }

  /** Whether it is only its notation. */
  public boolean isPlain() {
    return text == null
        && anchor == null
        && anchorDate == null
        && method == null
        && earliest == null
        && latest == null
        && timeZone == null
        && calendar == null
        && note == null
        && extra.isEmpty();
  }
}
