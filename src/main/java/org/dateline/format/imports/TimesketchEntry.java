package org.dateline.format.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.DateSpec;

/** One entry of a Timesketch log. */
final class TimesketchEntry {

  private static final String KEY = "x-timesketch";
  private static final Set<String> KNOWN =
      Set.of("message", "datetime", "timestamp", "timestamp_desc", "data_type", "tag");

  private TimesketchEntry() {}

  /**
   * Adds an entry. Its “datetime” is believed; “timestamp”, in millionths of a second, is taken
   * where that is missing, as Timesketch does.
   */
  static void add(Map<String, Object> entry, int line, Records to) {
    Draft draft = new Draft();
    draft.title(Values.text(entry.get("message")));
    DateText.Read read = null;
    String datetime = Values.text(entry.get("datetime"));
    String timestamp = Values.text(entry.get("timestamp"));
    if (datetime != null) {
      read = new DateText(DateText.Order.MONTH_FIRST).read(datetime);
    }
    if (read == null && timestamp != null && timestamp.matches("-?\\d{1,18}")) {
      read = DateText.epoch(Long.parseLong(timestamp), 1_000_000);
    } else {
      draft.keep(KEY, "timestamp", entry.get("timestamp"));
    }
    if (read != null) {
      draft.date(DateSpec.of(read.edtf()));
    } else {
      to.error(
          line,
          1,
          "bad-date",
          Say.that(
              "entry-timeless",
              Values.quoted(datetime == null ? "" : datetime),
              Values.quoted(timestamp == null ? "" : timestamp)));
      draft.keep(KEY, "datetime", datetime);
    }
    draft.tag(Values.text(entry.get("timestamp_desc")));
    if (entry.get("tag") instanceof List<?> tags) {
      tags.forEach(t -> draft.tag(Values.text(t)));
    } else {
      draft.tag(Values.text(entry.get("tag")));
    }
    String type = Values.text(entry.get("data_type"));
    if (type != null) {
      draft.group(to.group(type, null));
    }
    JsonDocument.keepOthers(entry, KNOWN, draft, KEY, "");
    draft.addTo(to, line, 1);
  }
}
