package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.jspecify.annotations.Nullable;

/** Sources of a GEDCOM file as CSL, and the lines that cite them. */
final class GedcomSources {

  /**
   * How sure GEDCOM's QUAY is, as Admiralty credibility: direct evidence is probably true, an
   * estimate improbable. Never confirmed, for QUAY knows no second source.
   */
  private static final Map<String, String> CREDIBILITY =
      Map.of("3", "2", "2", "3", "1", "4", "0", "5");

  private final Map<String, GedcomNode> byId;
  private final Map<String, String> known = new LinkedHashMap<>();
  private final Records to;

  /**
   * @param byId all records by what points to them
   */
  GedcomSources(Map<String, GedcomNode> byId, Records to) {
    this.byId = byId;
    this.to = to;
  }

  /** Adds the source of a record, whether it is cited or not. */
  String add(GedcomNode record) {
    String id = record.id();
    String there = id == null ? null : known.get(id);
    if (there != null) {
      return there;
    }
    String title = first(record.text("TITL"), record.text("ABBR"), record.text("AUTH"), id);
    Map<String, Object> csl = new LinkedHashMap<>();
    String author = record.text("AUTH");
    if (author != null) {
      csl.put("author", List.of(Map.of("literal", oneLine(author))));
    }
    String publisher = record.text("PUBL");
    if (publisher != null) {
      csl.put("publisher", oneLine(publisher));
    }
    List<String> archives = new ArrayList<>();
    for (GedcomNode r : record.children("REPO")) {
      String name = r.text();
      GedcomNode repository = r.pointer() == null ? null : byId.get(r.pointer());
      name = repository == null ? name : repository.text("NAME");
      if (name != null) {
        String call = r.text("CALN");
        archives.add(oneLine(name) + (call == null ? "" : ", " + oneLine(call)));
      }
    }
    if (!archives.isEmpty()) {
      csl.put("archive", String.join("; ", archives));
    }
    List<String> notes = new ArrayList<>();
    for (GedcomNode n : record.children()) {
      if (n.tag().equals("NOTE") || n.tag().equals("SNOTE") || n.tag().equals("TEXT")) {
        String text = pointed(n);
        if (text != null) {
          notes.add(text);
        }
      }
    }
    if (!notes.isEmpty()) {
      csl.put("note", String.join("\n\n", notes));
    }
    String url = first(record.text("WWW"), record.text("_URL"), record.text("_LINK"), null);
    csl.put("x-gedcom", record.kept());
    String made =
        to.newSource(
            "document",
            oneLine(title == null ? "" : title),
            url != null && url.matches("(?i)https?://\\S+") ? url : null,
            csl);
    if (id != null) {
      known.put(id, made);
    }
    return made;
  }

  /** The text of a note, be it in place or in a record of its own; null when there is none. */
  @Nullable String pointed(GedcomNode n) {
    String pointer = n.pointer();
    if (pointer == null) {
      return n.text();
    }
    GedcomNode record = byId.get(pointer);
    return record == null ? pointer : record.text();
  }

  /** Cites what a SOUR line names; one that leads nowhere is listed. */
  void cite(GedcomNode line, Draft draft) {
    String pointer = line.pointer();
    String source;
    if (pointer == null) {
      String words = line.text();
      if (words == null) {
        return;
      }
      source = to.source(oneLine(words));
    } else {
      GedcomNode record = byId.get(pointer);
      if (record == null) {
        to.warning(line.line(), 1, "unknown-source", Say.that("source-unknown", pointer));
        source = to.source(pointer);
      } else {
        source = add(record);
      }
    }
    draft.cite(citation(source, line));
  }

  private Citation citation(String source, GedcomNode line) {
    String page = line.text("PAGE");
    String quay = line.text("QUAY");
    GedcomNode data = line.child("DATA");
    List<String> notes = new ArrayList<>();
    for (GedcomNode n : data == null ? line.children() : both(line, data)) {
      String text = n.tag().equals("TEXT") || n.tag().equals("NOTE") ? pointed(n) : null;
      if (text != null) {
        notes.add(n.tag().equals("TEXT") ? "“" + text + "”" : text);
      }
    }
    DateSpec reported = null;
    GedcomNode date = data == null ? null : data.child("DATE");
    if (date != null) {
      reported = GedcomDate.read(date.raw(), date.text("PHRASE"), date.text("TIME")).spec();
    }
    Map<String, Object> kept = new LinkedHashMap<>();
    for (GedcomNode n : line.children()) {
      boolean placed = List.of("PAGE", "NOTE", "TEXT").contains(n.tag());
      if (!placed && !(n.tag().equals("DATA") && reported != null)) {
        GedcomNode.put(kept, n.tag(), n.kept());
      }
    }
    boolean isPage = page != null && page.strip().matches("(?i)(p{1,2}\\.?|page)?\\s*\\d+");
    return new Citation(
        source,
        page == null ? null : isPage ? page.strip().replaceFirst("\\D+", "") : oneLine(page),
        isPage ? "page" : null,
        null,
        List.of(),
        quay == null ? null : CREDIBILITY.get(quay.strip()),
        reported,
        null,
        notes.isEmpty() ? null : String.join("\n\n", notes),
        kept.isEmpty() ? Map.of() : Map.of("x-gedcom", kept));
  }

  private static List<GedcomNode> both(GedcomNode a, GedcomNode b) {
    List<GedcomNode> all = new ArrayList<>(a.children());
    all.addAll(b.children());
    return all;
  }

  private static @Nullable String first(@Nullable String... of) {
    for (String s : of) {
      if (s != null) {
        return s;
      }
    }
    return null;
  }

  private static String oneLine(String s) {
    return s.replaceAll("\\s+", " ").strip();
  }

  /** A word of the file in lower case, for a tag or a role. */
  static String word(String s) {
    return oneLine(s).toLowerCase(Locale.ROOT);
  }
}
