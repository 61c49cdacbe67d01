package org.dateline.format.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * What an importer reads from the fields that another program shows and lets change. An export of
 * ours that carries the whole event besides notes with it what its visible fields say; where they
 * say something else when the file is read back, somebody has changed them, and they count.
 */
public final class Seen {

  /** The key under which a whole event of ours goes along, as JSON in a string. */
  public static final String KEY = "x-dateline";

  /** The name of the property that is that key in a calendar. */
  public static final String CALENDAR_KEY = "X-DATELINE";

  private Seen() {}

  /** A short sign of each visible field of an event, by the field's name. */
  public static Map<String, String> of(Event e, @Nullable String groupTitle) {
    Map<String, String> signs = new LinkedHashMap<>();
    DateSpec d = e.date();
    Place p = e.place();
    signs.put("title", sign(e.title()));
    signs.put("description", sign(e.description()));
    signs.put("date", d == null ? "" : sign(d.edtf() + "|" + d.text() + "|" + d.timeZone()));
    signs.put("words", d == null ? "" : sign(d.text()));
    signs.put("group", sign(groupTitle));
    signs.put("tags", sign(String.join("|", e.tags())));
    signs.put("place", p == null ? "" : sign(p.name() + "|" + p.latitude() + "|" + p.longitude()));
    signs.put("status", e.status() == null ? "" : e.status().word());
    List<String> media = e.media().stream().map(m -> m.url() + m.caption() + m.credit()).toList();
    signs.put("media", sign(String.join("|", media)));
    signs.values().removeIf(String::isEmpty);
    return signs;
  }

  /** The same of a timeline's title and description. */
  public static Map<String, String> of(@Nullable String title, @Nullable String description) {
    Map<String, String> signs = new LinkedHashMap<>();
    signs.put("title", sign(title));
    signs.put("description", sign(description));
    signs.values().removeIf(String::isEmpty);
    return signs;
  }

  /**
   * A date that somebody changed, without the words that we had made of the old one.
   *
   * @param carried the date of the export
   * @param now the date that is read back
   * @param sameWords whether the words beside it are still those of the export
   */
  public static @Nullable DateSpec date(
      @Nullable DateSpec carried, @Nullable DateSpec now, boolean sameWords) {
    if (now == null
        || !sameWords
        || now.text() == null
        || (carried != null && now.text().equals(carried.text()))) {
      return now;
    }
    return new DateSpec(
        now.edtf(),
        null,
        now.anchor(),
        now.anchorDate(),
        now.method(),
        now.earliest(),
        now.latest(),
        now.timeZone(),
        now.calendar(),
        now.note(),
        now.extra());
  }

  private static String sign(@Nullable String s) {
    return s == null || s.isEmpty() ? "" : Integer.toHexString(s.hashCode());
  }
}
