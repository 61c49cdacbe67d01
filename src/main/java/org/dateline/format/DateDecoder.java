package org.dateline.format;

import java.util.Map;
import org.dateline.model.DateSpec;
import org.dateline.model.Vocabulary.Calendar;
import org.dateline.model.Vocabulary.Method;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a date: a string, or an object when there is more to say. */
final class DateDecoder {

  private DateDecoder() {}

  static DateSpec read(In in) throws Misfit {
    if (in.token() == JsonToken.VALUE_STRING) {
      return DateSpec.of(in.nonEmpty());
    }
    in.object();
    String edtf = null;
    String text = null;
    String anchor = null;
    String anchorDate = null;
    Method method = null;
    String earliest = null;
    String latest = null;
    String timeZone = null;
    Calendar calendar = null;
    String note = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "edtf" -> edtf = in.once(edtf, in.nonEmpty());
        case "text" -> text = in.once(text, in.string());
        case "anchor" -> anchor = in.once(anchor, in.id());
        case "anchorDate" -> anchorDate = in.once(anchorDate, in.nonEmpty());
        case "method" -> method = in.once(method, in.word(Method.class));
        case "earliest" -> earliest = in.once(earliest, in.nonEmpty());
        case "latest" -> latest = in.once(latest, in.nonEmpty());
        case "timeZone" -> timeZone = in.once(timeZone, in.string());
        case "calendar" -> calendar = in.once(calendar, in.word(Calendar.class));
        case "note" -> note = in.once(note, in.string());
        default -> extra = in.keep(extra, key);
      }
    }
    return new DateSpec(
        In.need(edtf),
        text,
        anchor,
        anchorDate,
        method,
        earliest,
        latest,
        timeZone,
        calendar,
        note,
        In.kept(extra));
  }
}
