package org.dateline.format.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.format.exports.Exporter.Job;
import org.dateline.format.imports.OwnTable;
import org.dateline.format.imports.OwnTable.Column;
import org.dateline.format.imports.OwnTable.Reference;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Group;
import org.dateline.model.Media;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** Writes a table for spreadsheets (RFC 4180, UTF-8), a row an event, by {@link OwnTable}. */
final class TableWriter {

  private static final Set<String> SOURCE_KEYS = Set.of("id", "type", "title", "URL");
  private static final Pattern SPLIT = Pattern.compile("([^/\\[\\]{}.]{4,})/([^/\\[\\]{}.]{4,})");
  private static final Pattern TIME =
      Pattern.compile("T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d++)?+)?+(?![\\d:Z+\\[-])");

  private final Job job;
  private final Chronology c;
  private final DocumentWords words;
  private final Writer out;

  TableWriter(Job job, OutputStream out) {
    this.job = job;
    this.c = job.selection().chronology();
    this.words = new DocumentWords(c, job.options());
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void write() throws IOException {
    if (job.options().byteOrderMark()) {
      out.write('\uFEFF');
    }
    row(Arrays.stream(Column.values()).map(Column::title).toList());
    for (int i = 0; i < job.selection().size(); i++) {
      Event e = job.selection().event(i);
      losses(e, job.selection().index(i));
      Map<Column, String> cells = cells(e);
      row(Arrays.stream(Column.values()).map(k -> cells.getOrDefault(k, "")).toList());
      job.steps().next();
    }
    job.losses().addWhole(Loss.What.HEADER);
    out.flush();
  }

  private Map<Column, String> cells(Event e) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.ID, e.id());
    cells.put(Column.TITLE, e.title());
    date(e.date(), cells);
    cells.put(Column.KIND, e.kind() == Kind.OCCURRENCE ? "" : e.kind().word());
    cells.put(Column.STATUS, word(e.status()));
    cells.put(Column.CERTAINTY, word(e.certainty()));
    cells.put(Column.IMPORTANCE, e.importance() == null ? "" : e.importance().toString());
    Group group = c.group(e.group());
    cells.put(Column.GROUP, e.group() == null ? "" : group == null ? e.group() : group.title());
    cells.put(
        Column.TAGS,
        e.tags().stream().map(t -> OwnTable.escaped(t, ";")).collect(Collectors.joining("; ")));
    Place p = e.place();
    if (p != null) {
      cells.put(Column.PLACE, p.name());
      cells.put(Column.LATITUDE, p.latitude() == null ? "" : p.latitude().toString());
      cells.put(Column.LONGITUDE, p.longitude() == null ? "" : p.longitude().toString());
    }
    cells.put(
        Column.PARTICIPANTS,
        e.participants().stream().map(this::participant).collect(Collectors.joining("; ")));
    cells.put(Column.DESCRIPTION, or(e.description()));
    cells.put(Column.SOURCES, references(e.citations(), "\n"));
    cells.put(
        Column.QUOTES, e.quotes().stream().map(this::quote).collect(Collectors.joining("\n")));
    if (!e.media().isEmpty()) {
      Media m = e.media().getFirst();
      cells.put(Column.MEDIA, m.url());
      cells.put(Column.CAPTION, or(m.caption()));
      cells.put(Column.CREDIT, or(m.credit()));
    }
    cells.put(Column.NOTE, or(e.note()));
    return cells;
  }

  private void date(@Nullable DateSpec d, Map<Column, String> cells) {
    if (d == null) {
      return;
    }
    var ends = SPLIT.matcher(d.edtf());
    cells.put(Column.DATE, ends.matches() ? ends.group(1) : d.edtf());
    cells.put(Column.END, ends.matches() ? ends.group(2) : "");
    cells.put(Column.WORDS, or(d.text()));
    cells.put(Column.ZONE, zone(d));
  }

  /** The zone that a time without one of its own is read in; empty where UTC is. */
  private String zone(DateSpec d) {
    boolean floating = TIME.matcher(d.edtf()).find();
    String own = d.timeZone();
    return own != null
        ? own
        : floating && !c.zone().getId().equals("UTC") && !c.zone().getId().equals("Z")
            ? c.zone().getId()
            : "";
  }

  private String participant(Event.Participant p) {
    String name = OwnTable.escaped(c.agentName(p.agent()), ";()");
    return p.role() == null ? name : name + " (" + OwnTable.escaped(p.role(), ";()") + ")";
  }

  private String references(List<Citation> citations, String between) {
    return citations.stream()
        .map(
            k -> {
              Source s = c.source(k.source());
              String name = s == null ? k.source() : words.name(s);
              return new Reference(name, s == null ? null : s.url(), k.label(), k.locator())
                  .written();
            })
        .collect(Collectors.joining(between));
  }

  /** {@code “words” | speaker: … | cue: … | said: … | via: … | in: …}. */
  private String quote(Quote q) {
    List<String> parts = new ArrayList<>();
    parts.add("“" + OwnTable.escaped(q.text(), "|") + "”");
    part(parts, "speaker", q.speakerText());
    part(parts, "identified", q.speaker() == null ? null : c.agentName(q.speaker()));
    part(parts, "cue", q.cue());
    if (q.said() != null) {
      part(parts, "said", q.said().edtf());
      part(parts, "words", q.said().text());
      String zone = zone(q.said());
      part(parts, "zone", zone.isEmpty() ? null : zone);
    }
    if (!q.via().isEmpty()) {
      parts.add(
          "via: "
              + q.via().stream()
                  .map(v -> OwnTable.escaped(c.agentName(v), "|;"))
                  .collect(Collectors.joining("; ")));
    }
    part(parts, "kind", q.kind() == null ? null : q.kind().word());
    part(parts, "language", q.language());
    if (!q.citations().isEmpty()) {
      parts.add("in: " + references(q.citations(), "; "));
    }
    return String.join(" | ", parts);
  }

  private static void part(List<String> parts, String key, @Nullable String value) {
    if (value != null) {
      parts.add(key + ": " + OwnTable.escaped(value, "|"));
    }
  }

  private void losses(Event e, int index) {
    Losses losses = job.losses();
    DateSpec d = e.date();
    losses.addIf(
        d != null
            && (d.anchor() != null
                || d.anchorDate() != null
                || d.method() != null
                || d.earliest() != null
                || d.latest() != null
                || d.calendar() != null
                || d.note() != null),
        Loss.What.DATE_DETAILS,
        index);
    losses.addIf(!e.claims().isEmpty(), Loss.What.POSITIONS, index);
    losses.addIf(!e.related().isEmpty() || e.partOf() != null, Loss.What.RELATED, index);
    losses.addIf(e.media().size() > 1, Loss.What.MEDIA, index);
    losses.addIf(
        e.likelihood() != null || e.confidence() != null || e.recorded() != null,
        Loss.What.JUDGEMENTS,
        index);
    losses.addIf(!e.extra().isEmpty(), Loss.What.OTHER_KEYS, index);
    List<Citation> cited = new ArrayList<>(e.citations());
    e.quotes().forEach(q -> cited.addAll(q.citations()));
    losses.addIf(
        cited.stream()
            .anyMatch(
                k ->
                    k.role() != null
                        || !k.forFields().isEmpty()
                        || k.credibility() != null
                        || k.reported() != null
                        || k.selector() != null
                        || k.note() != null),
        Loss.What.CITATION_DETAILS,
        index);
    losses.addIf(
        cited.stream()
            .map(k -> c.source(k.source()))
            .anyMatch(s -> s != null && !SOURCE_KEYS.containsAll(s.csl().keySet())),
        Loss.What.SOURCE_DETAILS,
        index);
  }

  private void row(List<String> cells) throws IOException {
    String between = "";
    for (String cell : cells) {
      out.write(between);
      out.write(quoted(OwnTable.guarded(cell)));
      between = ",";
    }
    out.write("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = true;
    for (int i = 0; plain && i < cell.length(); i++) {
      char ch = cell.charAt(i);
      plain = ch != '"' && ch != ',' && ch >= ' ';
    }
    boolean edged = !cell.isEmpty() && !cell.equals(cell.strip());
    return plain && !edged ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String or(@Nullable String s) {
    return s == null ? "" : s;
  }

  private static String word(@Nullable Word w) {
    return w == null ? "" : w.word();
  }
}
