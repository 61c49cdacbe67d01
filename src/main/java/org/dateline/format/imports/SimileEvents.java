package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.DateSpec;
import org.dateline.model.Media;
import org.jspecify.annotations.Nullable;

/**
 * Events of SIMILE Timeline, which name up to four instants. An event whose every time of day is
 * midnight is dated in days, since SIMILE has no other way to write a day; the instants are kept.
 */
final class SimileEvents {

  private static final String KEY = "x-simile";
  private static final List<String> DATES = List.of("start", "latestStart", "earliestEnd", "end");
  private static final Set<String> KNOWN =
      Set.of(
          "start",
          "latestStart",
          "earliestEnd",
          "end",
          "title",
          "description",
          "caption",
          "link",
          "image",
          "id",
          "eventID",
          "isDuration",
          "durationEvent",
          "instant");

  /** An event as it is read: its values and its place. */
  private record Raw(Map<String, Object> values, int line, int column) {}

  private final List<Raw> all = new ArrayList<>();
  private final DateText dates = new DateText(DateText.Order.MONTH_FIRST);
  private final Records to;

  SimileEvents(Records to) {
    this.to = to;
  }

  /** Takes an event. */
  void take(Map<String, Object> values, int line, int column) {
    all.add(new Raw(values, line, column));
  }

  /** Adds what was taken. */
  void add() {
    for (Raw raw : all) {
      add(raw);
    }
  }

  private void add(Raw raw) {
    Map<String, Object> v = raw.values();
    Draft draft = new Draft();
    String title = Values.text(v.get("title"));
    draft.title(title == null ? null : HtmlText.plain(title));
    String text = Values.text(v.get("description"));
    if (text != null) {
      HtmlText.Converted c = HtmlText.markdown(text);
      draft.description(c.markdown());
      for (String link : c.links()) {
        if (link.startsWith("http")) {
          draft.cite(to.source(link, null), null);
        }
      }
      if (!c.dropped().isEmpty()) {
        to.warning(
            raw.line(),
            raw.column(),
            "markup-left-out",
            Say.that("markup-left-out", String.join(", ", c.dropped())));
      }
    }
    String id =
        Values.text(v.get("id")) == null ? Values.text(v.get("eventID")) : Values.text(v.get("id"));
    if (id != null) {
      draft.id(to.ownId(id));
    }
    String link = Values.text(v.get("link"));
    if (link != null && HtmlText.isHarmless(link)) {
      draft.cite(to.source(HtmlText.plain(link), null), null);
    }
    String image = Values.text(v.get("image"));
    if (image != null && HtmlText.isHarmless(image)) {
      String caption = Values.text(v.get("caption"));
      draft.media(
          new Media(
              HtmlText.plain(image).replace(" ", "%20"),
              caption == null ? null : HtmlText.plain(caption),
              null,
              null,
              null,
              null));
    } else {
      draft.keep(KEY, "caption", v.get("caption"));
    }
    draft.date(date(raw, draft));
    JsonDocument.keepOthers(v, KNOWN, draft, KEY, "");
    draft.addTo(to, raw.line(), raw.column());
  }

  private @Nullable DateSpec date(Raw raw, Draft draft) {
    Map<String, @Nullable String> at = new LinkedHashMap<>();
    boolean days = isMidnight(raw.values());
    for (String key : DATES) {
      at.put(key, edtf(raw, key, days, draft));
    }
    String start = at.get("start");
    String latestStart = at.get("latestStart");
    String earliestEnd = at.get("earliestEnd");
    String end = at.get("end");
    if (start == null && latestStart == null && earliestEnd == null && end == null) {
      return null;
    }
    Map<String, Object> v = raw.values();
    boolean lasts =
        isTrue(v.get("isDuration"))
            || isTrue(v.get("durationEvent"))
            || latestStart != null
            || earliestEnd != null;
    boolean instant =
        !lasts
            && (isTrue(v.get("instant"))
                || v.containsKey("durationEvent")
                || "false".equals(Values.text(v.get("isDuration"))));
    String from = latestStart == null ? start : latestStart;
    String to2 = earliestEnd == null ? end : earliestEnd;
    if (from == null) {
      return DateSpec.of("/" + to2);
    }
    if (to2 == null) {
      return bounded(from, start, latestStart, null);
    }
    if (instant) {
      // An instant between two bounds: it did not last from one to the other.
      return DateSpec.of("[" + day(from) + ".." + day(to2) + "]");
    }
    return bounded(
        DateText.interval(from, to2),
        latestStart == null ? null : start,
        latestStart,
        earliestEnd == null ? null : end);
  }

  private static DateSpec bounded(
      String edtf, @Nullable String start, @Nullable String latestStart, @Nullable String end) {
    String earliest = latestStart == null ? null : start;
    return earliest == null && end == null
        ? DateSpec.of(edtf)
        : new DateSpec(edtf, null, null, null, null, earliest, end, null, null, null, Map.of());
  }

  private @Nullable String edtf(Raw raw, String key, boolean days, Draft draft) {
    String text = Values.text(raw.values().get(key));
    if (text == null) {
      return null;
    }
    DateText.Read read = dates.read(text);
    if (read == null) {
      to.error(
          raw.line(), raw.column(), "bad-date", Say.that("bad-key-date", key, Values.quoted(text)));
      draft.keep(KEY, key, text);
      return null;
    }
    DateFields f = read.fields();
    if (f == null || !days || f.hour() < 0) {
      return read.edtf();
    }
    draft.keep(KEY, key, text);
    return f.asDay().edtf();
  }

  private boolean isMidnight(Map<String, Object> values) {
    for (String key : DATES) {
      String text = Values.text(values.get(key));
      DateText.Read read = text == null ? null : dates.read(text);
      DateFields f = read == null ? null : read.fields();
      if (f != null && (f.hour() > 0 || f.minute() > 0 || f.second() > 0 || f.nanos() > 0)) {
        return false;
      }
    }
    return true;
  }

  /** The date without its time: a set has no times of day. */
  private static String day(String edtf) {
    int time = edtf.indexOf('T');
    return time < 0 ? edtf : edtf.substring(0, time);
  }

  private static boolean isTrue(@Nullable Object value) {
    return "true".equals(Values.text(value));
  }
}
