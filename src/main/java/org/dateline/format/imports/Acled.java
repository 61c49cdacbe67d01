package org.dateline.format.imports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.dateline.model.DateSpec;
import org.dateline.model.Place;
import org.dateline.model.Vocabulary.PlacePrecision;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the Armed Conflict Location and Event Data project. A date of which only the week
 * is known is some time within it; of which only the month is known, that month.
 */
final class Acled implements RowImporter {

  private static final String KEY = "x-acled";
  private static final Set<String> PLACED =
      Set.of(
          "eventidcnty",
          "eventdate",
          "eventtype",
          "subeventtype",
          "disordertype",
          "actor1",
          "actor2",
          "location",
          "latitude",
          "longitude",
          "source",
          "notes",
          "tags",
          "timestamp");

  @Override
  public Message name() {
    return Message.foreign("ACLED");
  }

  @Override
  public int sniff(Head head) {
    TableHead t = head.table();
    boolean own =
        t != null
            && t.named()
            && t.column("event_date") >= 0
            && t.column("event_type") >= 0
            && t.column("actor1") >= 0
            && (t.column("event_id_cnty") >= 0 || t.column("sub_event_type") >= 0);
    return own ? SURELY : NO;
  }

  @Override
  public @Nullable TableHead table(Head head) {
    return head.table();
  }

  @Override
  public Each rows(Input in, TableHead table, Records to) {
    NamedCells cells = new NamedCells(table.header());
    DateText dates = new DateText(DateText.Order.DAY_FIRST);
    return row -> {
      cells.row(row.cells());
      add(cells, dates, row.line(), to);
    };
  }

  private static void add(NamedCells c, DateText dates, int line, Records to) {
    Draft draft = new Draft();
    String id = c.of("eventidcnty");
    if (id != null) {
      draft.id(to.ownId(id));
    }
    title(c, draft);
    String notes = c.of("notes");
    draft.description(notes == null ? null : HtmlText.markdown(notes).markdown());
    date(c, dates, draft, line, to);
    String type = c.of("eventtype");
    draft.group(type == null ? null : to.group(type, null));
    draft.tag(c.of("subeventtype"));
    draft.tag(c.of("disordertype"));
    for (String tag : split(c.of("tags"))) {
      draft.tag(tag);
    }
    draft.place(place(c, draft));
    actors(c, draft, to, "actor1", "assocactor1");
    actors(c, draft, to, "actor2", "assocactor2");
    for (String source : split(c.of("source"))) {
      draft.cite(to.source(source), null);
    }
    String updated = c.of("timestamp");
    DateText.Read stamp =
        updated != null && updated.matches("\\d{9,10}")
            ? DateText.epoch(Long.parseLong(updated), 1)
            : null;
    if (stamp == null) {
      draft.keep(KEY, "timestamp", updated);
    } else {
      draft.recorded(stamp.edtf());
    }
    c.others(PLACED).forEach((k, v) -> draft.keep(KEY, k, v));
    draft.addTo(to, line, 1);
  }

  private static void title(NamedCells c, Draft draft) {
    String what = c.of("subeventtype") == null ? c.of("eventtype") : c.of("subeventtype");
    String one = c.of("actor1");
    String two = c.of("actor2");
    String who = one == null ? two : two == null ? one : one + " – " + two;
    draft.title(who == null ? what : what == null ? who : what + ": " + who);
  }

  private static void date(NamedCells c, DateText dates, Draft draft, int line, Records to) {
    String written = c.of("eventdate");
    if (written == null) {
      return;
    }
    DateText.Read read = dates.read(written);
    DateFields f = read == null ? null : read.fields();
    if (read == null || f == null || f.day() == 0) {
      to.error(line, 1, "bad-date", Say.that("bad-event-date", Values.quoted(written)));
      draft.keep(KEY, "event_date", written);
      return;
    }
    String precision = c.of("timeprecision") == null ? "1" : c.of("timeprecision");
    if ("3".equals(precision)) {
      draft.date(DateSpec.of(f.edtf().substring(0, f.edtf().lastIndexOf('-'))));
    } else if ("2".equals(precision)) {
      LocalDate day = LocalDate.of((int) f.year(), f.month(), f.day());
      String from = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
      String to2 = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).toString();
      draft.date(
          new DateSpec(
              "[" + from + ".." + to2 + "]",
              null,
              null,
              null,
              null,
              from,
              to2,
              null,
              null,
              null,
              Map.of()));
    } else {
      draft.date(DateSpec.of(f.edtf()));
    }
  }

  private static @Nullable Place place(NamedCells c, Draft draft) {
    StringBuilder name = new StringBuilder();
    for (String part : new String[] {"location", "admin1", "country"}) {
      String s = c.of(part);
      if (s != null && name.indexOf(s) < 0) {
        name.append(name.isEmpty() ? "" : ", ").append(s);
      }
    }
    String lat = c.of("latitude");
    String lon = c.of("longitude");
    Place place =
        Places.of(name.isEmpty() ? null : name.toString(), Values.number(lat), Values.number(lon));
    if (place == null || place.latitude() == null) {
      draft.keep(KEY, "latitude", lat);
      draft.keep(KEY, "longitude", lon);
      return place;
    }
    PlacePrecision precision =
        switch (String.valueOf(c.of("geoprecision"))) {
          case "1" -> PlacePrecision.EXACT;
          case "2" -> PlacePrecision.NEAR;
          case "3" -> PlacePrecision.REGION;
          default -> null;
        };
    return new Place(place.name(), place.latitude(), place.longitude(), precision, null);
  }

  private static void actors(
      NamedCells c, Draft draft, Records to, String actor, String associated) {
    String own = c.of(actor);
    if (own != null) {
      draft.participant(to.agent(own, null), null);
    }
    for (String other : split(c.of(associated))) {
      draft.participant(to.agent(other, null), null);
    }
  }

  private static String[] split(@Nullable String list) {
    return list == null ? new String[0] : list.strip().split("\\s*;\\s*");
  }
}
