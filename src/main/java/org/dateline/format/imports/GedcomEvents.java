package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.DateSpec;
import org.dateline.model.Media;
import org.dateline.model.Place;
import org.dateline.time.Bundle;
import org.jspecify.annotations.Nullable;

/** What happened to a person or a couple in a GEDCOM file, each as an event. */
final class GedcomEvents {

  static final String KEY = "x-gedcom";

  private static final Set<String> BIRTHS =
      Set.of("BIRT", "CHR", "BAPM", "BLES", "ADOP", "BAPL", "SLGC");
  private static final Set<String> DEATHS = Set.of("DEAT", "BURI", "CREM", "PROB", "WILL");
  private static final Set<String> MARRIAGES =
      Set.of("MARR", "MARB", "MARC", "MARL", "MARS", "ENGA", "DIV", "DIVF", "ANUL", "SLGS");
  private static final Set<String> PLACED =
      Set.of("DATE", "PLAC", "SOUR", "NOTE", "SNOTE", "OBJE", "TYPE");

  private final Map<String, GedcomNode> byId;
  private final GedcomSources sources;
  private final Records to;
  private final Bundle words = Bundle.of("format.imports.gedcom", Locale.getDefault());
  private int bare;

  GedcomEvents(Map<String, GedcomNode> byId, GedcomSources sources, Records to) {
    this.byId = byId;
    this.sources = sources;
    this.to = to;
  }

  /** Whether a tag names something that happened or lasted. */
  boolean knows(String tag) {
    return words.has(tag) && tag.equals(tag.toUpperCase(Locale.ROOT));
  }

  /** How many lines told of an event without saying anything of it. */
  int bare() {
    return bare;
  }

  /** A person or two as a title names them. */
  String couple(@Nullable String one, @Nullable String other) {
    String a = one == null ? words.text("unknown") : one;
    return other == null ? a : format("couple", a, other);
  }

  String word(String key) {
    return words.text(key);
  }

  /**
   * Adds an event, unless its line says only that it took place, or nothing at all.
   *
   * @param owner the record it stands in
   * @param who the agents it happened to, with their roles
   * @return whether it was added
   */
  boolean add(GedcomNode line, GedcomNode owner, String name, List<String[]> who) {
    boolean says =
        line.children().stream().anyMatch(c -> !c.tag().equals("TYPE") || !c.raw().isBlank())
            || (line.text() != null && !line.raw().strip().equals("Y"));
    if (!says) {
      bare++;
      return false;
    }
    Draft draft = new Draft();
    String stem = (owner.id() == null ? "" : owner.id().replace("@", "")) + " " + line.tag();
    draft.id(to.newId(stem));
    title(line, name, draft);
    draft.group(to.group(word(lane(line.tag())), null));
    date(line, draft);
    draft.place(place(line, draft));
    for (String[] one : who) {
      draft.participant(one[0], one[1]);
    }
    for (GedcomNode c : line.children()) {
      switch (c.tag()) {
        case "SOUR" -> sources.cite(c, draft);
        case "NOTE", "SNOTE" -> {
          String text = sources.pointed(c);
          draft.description(text == null ? null : HtmlText.markdown(text).markdown());
        }
        case "OBJE" -> media(c, draft);
        default -> {
          if (!PLACED.contains(c.tag())) {
            draft.keep(KEY, c.tag(), c.kept());
          }
        }
      }
    }
    draft.addTo(to, line.line(), 1);
    return true;
  }

  private void title(GedcomNode line, String name, Draft draft) {
    String tag = line.tag();
    String value = line.raw().strip().equals("Y") ? null : line.text();
    String type = line.text("TYPE");
    boolean generic = tag.equals("EVEN") || tag.equals("FACT");
    String what = generic ? (type == null ? value : type) : value;
    draft.title(
        what != null && what.length() <= 80
            ? format("named", name, what.replaceAll("\\s+", " "))
            : format(tag, name, ""));
    draft.tag(GedcomSources.word(generic && type != null ? type : tagWord(tag)));
    if (value != null && (what == null || !what.equals(value) || what.length() > 80)) {
      draft.description(HtmlText.markdown(value).markdown());
    }
    if (type != null && !generic) {
      draft.keep(KEY, "TYPE", type);
    }
  }

  /** What kind of event a tag is, in a word: the title without the person. */
  private String tagWord(String tag) {
    return format(tag, "", "").replaceAll("\\b(of|by|about|the)\\b|[:{}]", " ").strip();
  }

  private static String lane(String tag) {
    return BIRTHS.contains(tag)
        ? "lane.births"
        : DEATHS.contains(tag)
            ? "lane.deaths"
            : MARRIAGES.contains(tag) ? "lane.marriages" : "lane.lives";
  }

  private void date(GedcomNode line, Draft draft) {
    GedcomNode date = line.child("DATE");
    if (date == null) {
      return;
    }
    GedcomDate.Read read = GedcomDate.read(date.raw(), date.text("PHRASE"), date.text("TIME"));
    DateSpec spec = read.spec();
    draft.date(spec);
    if (spec == null) {
      String said = date.text() == null ? date.text("PHRASE") : date.text();
      if (said != null) {
        to.warning(date.line(), 1, "bad-date", Say.that("date-names-no-time", Values.quoted(said)));
        draft.note(said);
      }
    } else if (read.loose()) {
      to.warning(
          date.line(),
          1,
          "date-in-words",
          Say.that("date-not-gedcom", Values.quoted(date.raw()), spec.edtf()));
    }
    for (GedcomNode c : date.children()) {
      if (!c.tag().equals("PHRASE") && !c.tag().equals("TIME")) {
        draft.keep(KEY, "DATE " + c.tag(), c.kept());
      }
    }
  }

  private @Nullable Place place(GedcomNode line, Draft draft) {
    GedcomNode plac = line.child("PLAC");
    if (plac == null) {
      String address = address(line.child("ADDR"));
      return address == null ? null : Places.of(address, null, null);
    }
    List<String> parts = new ArrayList<>();
    for (String part : plac.raw().split(",")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    GedcomNode map = plac.child("MAP");
    Double latitude = map == null ? null : degrees(map.text("LATI"), 'N', 'S');
    Double longitude = map == null ? null : degrees(map.text("LONG"), 'E', 'W');
    for (GedcomNode c : plac.children()) {
      boolean placed = c.tag().equals("MAP") && latitude != null && longitude != null;
      if (!placed) {
        draft.keep(KEY, "PLAC " + c.tag(), c.kept());
      }
    }
    return Places.of(parts.isEmpty() ? null : String.join(", ", parts), latitude, longitude);
  }

  private static @Nullable String address(@Nullable GedcomNode addr) {
    if (addr == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    String whole = addr.text();
    if (whole != null) {
      parts.add(whole.replaceAll("\\s*\\R\\s*", ", "));
    } else {
      addr.children().forEach(c -> parts.add(c.raw().strip()));
    }
    parts.removeIf(String::isBlank);
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  /** {@code N18.1509} and the like; null when it is none. */
  private static @Nullable Double degrees(@Nullable String s, char plus, char minus) {
    if (s == null) {
      return null;
    }
    String plain = s.strip().toUpperCase(java.util.Locale.ROOT);
    boolean south = plain.indexOf(minus) >= 0;
    Double d = Values.number(plain.replace(plus, ' ').replace(minus, ' ').strip());
    return d == null ? null : south ? -d : d;
  }

  private void media(GedcomNode line, Draft draft) {
    GedcomNode record = line.pointer() == null ? line : byId.get(line.pointer());
    GedcomNode from = record == null ? line : record;
    for (GedcomNode file : from.children("FILE")) {
      String url = file.text();
      String title = file.text("TITL") == null ? from.text("TITL") : file.text("TITL");
      if (url != null && HtmlText.isHarmless(url.replace('\\', '/'))) {
        String own = line.text("TITL");
        draft.media(
            new Media(
                url.strip().replace('\\', '/').replace(" ", "%20"),
                own == null ? title : own,
                null,
                null,
                null,
                null));
        return;
      }
    }
    draft.keep(KEY, "OBJE", from.kept());
  }

  private String format(String key, String... args) {
    return words.text(key, args);
  }
}
