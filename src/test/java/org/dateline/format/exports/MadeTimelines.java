package org.dateline.format.exports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.time.EdtfStrings;
import tools.jackson.databind.json.JsonMapper;

/** Timelines with everything the format has, and texts that are hard on every other format. */
final class MadeTimelines {

  private static final String[] PIECES = {
    "word",
    "=SUM(A1)",
    "+1",
    "-",
    "@x",
    "\"",
    "'",
    ",",
    ";",
    "|",
    "\\",
    "\\n",
    "\n",
    "\n\n",
    "\t",
    "<b>",
    "</b>",
    "<script>alert(1)</script>",
    "&amp;",
    "&",
    "<",
    ">",
    "“",
    "”",
    "—",
    "é",
    "שלום",
    "日本",
    "😀",
    "#",
    "*",
    "_",
    "`",
    "[a](http://b.example/c)",
    "- item",
    "1. one",
    "> quote",
    " ",
    "  ",
    ":",
    "{",
    "}",
    "%",
    "~",
    "\u00a0",
    "BEGIN:VEVENT",
    "\r\n",
    "Ünïcode",
    "x=1|y",
    "http://e.example"
  };

  private MadeTimelines() {}

  /** Text that is not blank, from 1 to some 40 pieces. */
  static Arbitrary<String> text() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(l -> String.join("", l))
        .filter(s -> s.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  private static Arbitrary<Object> date() {
    Arbitrary<String> edtf = EdtfStrings.edtf();
    Arbitrary<Object> full =
        Combinators.combine(
                edtf,
                text(),
                Arbitraries.of("stated", "relative", "calculated", "inferred"),
                Arbitraries.of("Europe/Minsk", "America/New_York", "UTC"),
                Arbitraries.of(0, 1, 2, 3))
            .as(
                (e, words, method, zone, which) -> {
                  Map<String, Object> d = new LinkedHashMap<>();
                  d.put("edtf", e);
                  if (which != 0) {
                    d.put("text", words);
                  }
                  if (which > 1) {
                    d.put("method", method);
                  }
                  if (which > 2) {
                    d.put("timeZone", zone);
                    d.put("x-date", List.of(1, "two"));
                  }
                  return d;
                });
    return Arbitraries.oneOf(
        edtf.map(e -> e),
        Arbitraries.of("2023-01-16", "2023", "2023-05", "2023-01-16T10:30:00Z", "1969-07-20T20:17"),
        full);
  }

  private static Arbitrary<Map<String, Object>> quote() {
    return Combinators.combine(
            text(), text(), text(), date(), Arbitraries.integers().between(0, 31))
        .as(
            (words, speaker, cue, said, which) -> {
              Map<String, Object> q = new LinkedHashMap<>();
              q.put("text", words);
              put(q, "speakerText", speaker, which, 1);
              put(q, "cue", cue, which, 2);
              put(q, "speaker", "a-1", which, 4);
              put(q, "said", said, which, 8);
              put(q, "via", List.of("a-2", "a-1"), which, 16);
              put(q, "kind", which % 3 == 0 ? "direct" : "indirect", which, 1);
              put(
                  q,
                  "citations",
                  List.of(Map.of("source", "s-1", "locator", "4", "label", "paragraph")),
                  which,
                  2);
              return q;
            });
  }

  private static void put(Map<String, Object> m, String key, Object value, int which, int bit) {
    if ((which & bit) != 0) {
      m.put(key, value);
    }
  }

  private static Arbitrary<Map<String, Object>> event() {
    Arbitrary<List<String>> tags = text().list().ofMaxSize(3);
    Arbitrary<List<Map<String, Object>>> quotes = quote().list().ofMaxSize(2);
    Arbitrary<int[]> which =
        Arbitraries.integers().between(0, 1 << 20).array(int[].class).ofSize(1);
    return Combinators.combine(text(), text(), date(), tags, quotes, text(), which)
        .as(
            (title, description, date, tag, said, other, bits) -> {
              int w = bits[0];
              Map<String, Object> e = new LinkedHashMap<>();
              e.put("title", title);
              put(e, "description", description, w, 1);
              if ((w & 6) != 0) {
                e.put("date", date);
              }
              put(e, "kind", "statement", w, 8);
              put(e, "status", w % 5 == 0 ? "cancelled" : "planned", w, 16);
              put(e, "certainty", "possible", w, 32);
              put(e, "group", w % 2 == 0 ? "g-1" : "g-2", w, 64);
              put(e, "tags", tag.stream().distinct().toList(), w, 128);
              put(e, "importance", 1 + w % 5, w, 256);
              put(
                  e,
                  "place",
                  w % 3 == 0
                      ? Map.of("name", other)
                      : Map.of("name", other, "latitude", 53.9, "longitude", -27.5625),
                  w,
                  512);
              put(
                  e,
                  "participants",
                  List.of(Map.of("agent", "a-1", "role", other), Map.of("agent", "a-2")),
                  w,
                  1024);
              put(e, "citations", citations(w), w, 2048);
              put(e, "quotes", said, w, 4096);
              put(
                  e,
                  "media",
                  List.of(
                      Map.of("url", "https://e.example/a.jpg", "caption", other, "credit", title),
                      Map.of("url", "b.png")),
                  w,
                  8192);
              put(e, "note", other, w, 16384);
              put(e, "x-own", Map.of("k", List.of(1.5, true, other)), w, 32768);
              put(e, "recorded", "2026-11-22", w, 65536);
              return e;
            });
  }

  private static List<Map<String, Object>> citations(int w) {
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(Map.of("source", "s-1"));
    if (w % 2 == 0) {
      all.add(Map.of("source", "s-2", "locator", "12", "label", "page", "role", "supports"));
    }
    return all;
  }

  /** A native file. */
  static Arbitrary<String> files() {
    return Combinators.combine(
            event().list().ofMaxSize(6), text(), text(), Arbitraries.of("UTC", "Europe/Minsk"))
        .as(
            (events, title, description, zone) -> {
              Map<String, Object> t = new LinkedHashMap<>();
              t.put("version", "1.0");
              t.put("title", title);
              t.put("description", description);
              t.put("timeZone", zone);
              t.put("x-mine", List.of("a", 2));
              t.put(
                  "sources",
                  List.of(
                      Map.of(
                          "id",
                          "s-1",
                          "type",
                          "webpage",
                          "title",
                          title,
                          "URL",
                          "https://e.example/?a=1&b=2"),
                      Map.of("id", "s-2", "type", "book", "title", "A book")));
              t.put(
                  "agents",
                  List.of(
                      Map.of("id", "a-1", "name", "An agent", "type", "person"),
                      Map.of("id", "a-2", "name", description)));
              t.put(
                  "groups",
                  List.of(
                      Map.of("id", "g-1", "title", "Group one", "color", "#112233"),
                      Map.of("id", "g-2", "title", title)));
              for (int i = 0; i < events.size(); i++) {
                events.get(i).put("id", "e-" + i);
              }
              t.put("events", events);
              return JsonMapper.shared().writeValueAsString(t);
            });
  }

  /** A chronology out of a file. */
  static Chronology read(String text, String name) {
    return read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  static Chronology read(byte[] bytes, String name) {
    var r = TimelineReader.read(bytes, Path.of(name));
    return Objects.requireNonNull(r.chronology(), () -> "not read: " + r.problems());
  }

  static List<Event> events(Chronology c) {
    return IntStream.range(0, c.events().size()).mapToObj(c.events()::event).toList();
  }
}
