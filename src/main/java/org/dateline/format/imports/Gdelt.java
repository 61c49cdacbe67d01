package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Place;
import org.dateline.model.Vocabulary.PlacePrecision;
import org.dateline.time.Bundle;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/**
 * The event tables of the GDELT project: version 1 with 57 or 58 columns, version 2 with 61, mostly
 * without names. Each says when it was first reported, which “known as of” goes by.
 */
final class Gdelt implements RowImporter {

  private static final String KEY = "x-gdelt";
  private static final List<String> FIRST =
      List.of(
          "GLOBALEVENTID",
          "SQLDATE",
          "MonthYear",
          "Year",
          "FractionDate",
          "Actor1Code",
          "Actor1Name",
          "Actor1CountryCode",
          "Actor1KnownGroupCode",
          "Actor1EthnicCode",
          "Actor1Religion1Code",
          "Actor1Religion2Code",
          "Actor1Type1Code",
          "Actor1Type2Code",
          "Actor1Type3Code",
          "Actor2Code",
          "Actor2Name",
          "Actor2CountryCode",
          "Actor2KnownGroupCode",
          "Actor2EthnicCode",
          "Actor2Religion1Code",
          "Actor2Religion2Code",
          "Actor2Type1Code",
          "Actor2Type2Code",
          "Actor2Type3Code",
          "IsRootEvent",
          "EventCode",
          "EventBaseCode",
          "EventRootCode",
          "QuadClass",
          "GoldsteinScale",
          "NumMentions",
          "NumSources",
          "NumArticles",
          "AvgTone");
  private static final Set<String> PLACED =
      Set.of(
          "globaleventid",
          "sqldate",
          "day",
          "monthyear",
          "year",
          "fractiondate",
          "actor1name",
          "actor2name",
          "actiongeofullname",
          "actiongeolat",
          "actiongeolong",
          "sourceurl");

  @Override
  public Message name() {
    return Say.that("kind.gdelt");
  }

  @Override
  public int sniff(Head head) {
    TableHead t = head.table();
    if (t == null) {
      return NO;
    }
    if (t.named()) {
      boolean own =
          t.column("GLOBALEVENTID") >= 0
              && (t.column("SQLDATE") >= 0 || t.column("Day") >= 0)
              && t.column("EventCode") >= 0;
      return own ? SURELY : NO;
    }
    int width = t.header().size();
    boolean own =
        (width == 57 || width == 58 || width == 61)
            && t.rows().stream().limit(5).allMatch(Gdelt::looksSo);
    return own ? SURELY : NO;
  }

  private static boolean looksSo(List<String> row) {
    return row.size() > 40
        && row.get(0).matches("\\d+")
        && row.get(1).matches("\\d{8}")
        && row.get(2).matches("\\d{6}")
        && row.get(3).matches("\\d{4}")
        && row.get(1).startsWith(row.get(3));
  }

  @Override
  public @Nullable TableHead table(Head head) {
    TableHead t = head.table();
    return t == null || t.named()
        ? t
        : new TableHead(t.delimiter(), names(t.header().size()), false, t.rows());
  }

  /** The names of the columns, of which version 2 has three more, for the second-level region. */
  private static List<String> names(int width) {
    List<String> names = new ArrayList<>(FIRST);
    for (String of : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
      names.add(of + "_Type");
      names.add(of + "_FullName");
      names.add(of + "_CountryCode");
      names.add(of + "_ADM1Code");
      if (width >= 61) {
        names.add(of + "_ADM2Code");
      }
      names.add(of + "_Lat");
      names.add(of + "_Long");
      names.add(of + "_FeatureID");
    }
    names.add("DATEADDED");
    if (width != 57) {
      names.add("SOURCEURL");
    }
    return names;
  }

  @Override
  public Each rows(Input in, TableHead table, Records to) {
    NamedCells cells = new NamedCells(table.header());
    DateText dates = new DateText(DateText.Order.MONTH_FIRST);
    Bundle words = Bundle.of("format.imports.gdelt", Locale.getDefault());
    return row -> {
      cells.row(row.cells());
      add(cells, dates, words, row.line(), to);
    };
  }

  private static void add(NamedCells c, DateText dates, Bundle words, int line, Records to) {
    Draft draft = new Draft();
    String id = c.of("globaleventid");
    if (id != null) {
      draft.id(to.ownId(id));
    }
    String root = word(words, "root.", c.of("eventrootcode"), c.of("eventcode"));
    String one = c.of("actor1name");
    String two = c.of("actor2name");
    String who = one == null ? two : two == null ? one : one + " – " + two;
    draft.title(who == null ? root : root == null ? who : who + ": " + root);
    draft.tag(root);
    String quad = word(words, "quad.", c.of("quadclass"), null);
    draft.group(quad == null ? null : to.group(quad, null));
    String day = c.of("sqldate") == null ? c.of("day") : c.of("sqldate");
    DateText.Read read = day == null ? null : dates.read(day);
    if (read != null) {
      draft.date(DateSpec.of(read.edtf()));
    } else if (day != null) {
      to.error(line, 1, "bad-date", Say.that("bad-sqldate", Values.quoted(day)));
      draft.keep(KEY, "SQLDATE", day);
    }
    draft.place(place(c, draft));
    for (String actor : new String[] {one, two}) {
      if (actor != null) {
        draft.participant(to.agent(actor, null), null);
      }
    }
    source(c, dates, draft, to);
    c.others(PLACED).forEach((k, v) -> draft.keep(KEY, k, v));
    draft.addTo(to, line, 1);
  }

  private static @Nullable Place place(NamedCells c, Draft draft) {
    Double lat = Values.number(c.of("actiongeolat"));
    Double lon = Values.number(c.of("actiongeolong"));
    Place place = Places.of(c.of("actiongeofullname"), lat, lon);
    if (place == null || place.latitude() == null) {
      draft.keep(KEY, "ActionGeo_Lat", c.of("actiongeolat"));
      draft.keep(KEY, "ActionGeo_Long", c.of("actiongeolong"));
      return place;
    }
    PlacePrecision precision =
        switch (String.valueOf(c.of("actiongeotype"))) {
          case "1" -> PlacePrecision.COUNTRY;
          case "2", "5" -> PlacePrecision.REGION;
          case "3", "4" -> PlacePrecision.NEAR;
          default -> null;
        };
    return new Place(place.name(), place.latitude(), place.longitude(), precision, null);
  }

  /** The first article that was found, with the moment at which it was. */
  private static void source(NamedCells c, DateText dates, Draft draft, Records to) {
    String url = c.of("sourceurl");
    if (url == null) {
      return;
    }
    String added = c.of("dateadded");
    DateText.Read found =
        added == null ? null : dates.read(added.length() == 14 ? added + "Z" : added);
    draft.cite(
        new Citation(
            url.matches("(?i)https?://\\S+") ? to.source(url, null) : to.source(url),
            null,
            null,
            null,
            List.of(),
            null,
            found == null ? null : DateSpec.of(found.edtf()),
            null,
            null,
            Map.of()));
  }

  private static @Nullable String word(
      Bundle words, String prefix, @Nullable String code, @Nullable String orFrom) {
    String key = code == null ? orFrom : code;
    if (key == null) {
      return null;
    }
    String two = key.length() > 2 ? key.substring(0, 2) : key;
    String padded = prefix.equals("root.") && two.length() == 1 ? "0" + two : two;
    String name = prefix + padded.toLowerCase(Locale.ROOT);
    return words.has(name) ? words.text(name) : null;
  }
}
