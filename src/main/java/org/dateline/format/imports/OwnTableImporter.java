package org.dateline.format.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.format.imports.OwnTable.Column;
import org.dateline.format.imports.OwnTable.Reference;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Media;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Vocabulary;
import org.dateline.model.Vocabulary.Certainty;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.QuoteKind;
import org.dateline.model.Vocabulary.Status;
import org.dateline.time.EdtfParser;
import org.dateline.time.Message;
import org.dateline.time.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * Dateline's own table, known by its columns: nothing in it is guessed. Columns may stand in any
 * order, and others beside them.
 */
final class OwnTableImporter implements Importer {

  private static final List<Column> SIGNS =
      List.of(Column.ID, Column.TITLE, Column.DATE, Column.WORDS, Column.SOURCES, Column.QUOTES);

  @Override
  public Message name() {
    return Say.that("kind.table");
  }

  @Override
  public int sniff(Head head) {
    TableHead table = head.table();
    return table != null && SIGNS.stream().allMatch(c -> table.column(c.title()) >= 0) ? 97 : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    TableHead table = in.head().table();
    if (table != null) {
      TableImporter.each(in, table, to, row -> new Row(table, row, to).add());
    }
  }

  /** A row while it is read. */
  private record Row(TableHead table, CsvRows.Row row, Records to) {

    void add() {
      String id = cell(Column.ID);
      String title = cell(Column.TITLE);
      String url = cell(Column.MEDIA);
      String date = cell(Column.DATE);
      String importance = cell(Column.IMPORTANCE);
      String name = title != null ? title : date != null ? date : "untitled";
      Kind kind = word(Kind.class, Column.KIND);
      String group = cell(Column.GROUP);
      to.add(
          new Event(
              id == null ? to.newId(name) : to.ownId(id),
              name,
              cell(Column.DESCRIPTION),
              kind == null ? Kind.OCCURRENCE : kind,
              date(date),
              word(Status.class, Column.STATUS),
              word(Certainty.class, Column.CERTAINTY),
              null,
              null,
              group == null ? null : to.group(group, null),
              list(Column.TAGS, ';'),
              importance != null && importance.matches("[1-5]")
                  ? Integer.valueOf(importance)
                  : null,
              place(),
              participants(),
              null,
              List.of(),
              citations(cell(Column.SOURCES), '\n'),
              quotes(),
              List.of(),
              url == null
                  ? List.of()
                  : List.of(
                      new Media(url, cell(Column.CAPTION), cell(Column.CREDIT), null, null, null)),
              null,
              cell(Column.NOTE),
              others()),
          row.line(),
          1);
    }

    private @Nullable String cell(Column c) {
      int at = table.column(c.title());
      String s = at < 0 || at >= row.cells().size() ? "" : OwnTable.unguarded(row.cells().get(at));
      return s.isEmpty() ? null : s;
    }

    private <E extends Enum<E> & Vocabulary.Word> @Nullable E word(Class<E> type, Column c) {
      String s = cell(c);
      E found = s == null ? null : Vocabulary.find(type, s.strip()).orElse(null);
      if (s != null && found == null) {
        to.warning(
            row.line(), 1, "unknown-word", Say.that("unknown-word", c.title(), Values.quoted(s)));
      }
      return found;
    }

    /** The date as it stands there, if it can be read. */
    private @Nullable DateSpec date(@Nullable String start) {
      String end = cell(Column.END);
      String words = cell(Column.WORDS);
      if (start == null && end == null) {
        return null;
      }
      String edtf = end == null ? String.valueOf(start) : (start == null ? "" : start) + "/" + end;
      if (!(EdtfParser.parse(edtf) instanceof ParseResult.Ok)) {
        // A spreadsheet may have rewritten it.
        DateText dates = new DateText(DateText.Order.MONTH_FIRST);
        DateText.Read from = start == null ? null : dates.read(start);
        DateText.Read to2 = end == null ? null : dates.read(end);
        if (from != null && (end == null || to2 != null)) {
          edtf = DateText.interval(from.edtf(), to2 == null ? null : to2.edtf());
          to.warnOnce(
              row.line(),
              1,
              "date-in-words",
              Say.that("dates-rewritten", Values.quoted(String.valueOf(start)), edtf));
        }
      }
      return spec(edtf, words, cell(Column.ZONE));
    }

    private static DateSpec spec(String edtf, @Nullable String words, @Nullable String zone) {
      return new DateSpec(edtf, words, null, null, null, null, null, zone, null, null, Map.of());
    }

    private List<String> list(Column c, char sign) {
      String s = cell(c);
      return s == null
          ? List.of()
          : OwnTable.parts(s, sign).stream().map(OwnTable::unescaped).toList();
    }

    private @Nullable Place place() {
      String name = cell(Column.PLACE);
      Double latitude = Values.number(cell(Column.LATITUDE));
      Double longitude = Values.number(cell(Column.LONGITUDE));
      return name == null && latitude == null && longitude == null
          ? null
          : new Place(name == null ? "" : name, latitude, longitude, null, null);
    }

    private List<Event.Participant> participants() {
      String s = cell(Column.PARTICIPANTS);
      List<Event.Participant> all = new ArrayList<>();
      if (s != null) {
        for (String one : OwnTable.parts(s, ';')) {
          int role = OwnTable.find(one, '(', 0);
          int end = role < 0 ? -1 : OwnTable.find(one, ')', role);
          String name = end < 0 ? one : one.substring(0, Math.max(0, role - 1));
          all.add(
              new Event.Participant(
                  to.agent(OwnTable.unescaped(name), null),
                  end < 0 ? null : OwnTable.unescaped(one.substring(role + 1, end))));
        }
      }
      return List.copyOf(all);
    }

    private List<Citation> citations(@Nullable String s, char between) {
      List<Citation> all = new ArrayList<>();
      if (s != null) {
        for (String one : s.indexOf(between) < 0 ? List.of(s) : OwnTable.parts(s, between)) {
          Reference r = Reference.of(one);
          String source = r.url() == null ? to.source(r.name()) : to.source(r.url(), r.name());
          all.add(
              new Citation(
                  source,
                  r.locator(),
                  r.label(),
                  null,
                  List.of(),
                  null,
                  null,
                  null,
                  null,
                  Map.of()));
        }
      }
      return List.copyOf(all);
    }

    private List<Quote> quotes() {
      String s = cell(Column.QUOTES);
      List<Quote> all = new ArrayList<>();
      for (String one : s == null ? new String[0] : s.split("\n", -1)) {
        all.add(quote(one));
      }
      return List.copyOf(all);
    }

    private Quote quote(String one) {
      List<String> parts = OwnTable.parts(one, '|');
      String first = parts.getFirst();
      boolean marked = first.length() > 1 && first.startsWith("“") && first.endsWith("”");
      Map<String, String> values = new LinkedHashMap<>();
      for (String part : parts.subList(1, parts.size())) {
        int colon = part.indexOf(": ");
        values.put(
            colon < 0 ? "speaker" : part.substring(0, colon),
            colon < 0 ? part : part.substring(colon + 2));
      }
      String who = text(values, "identified");
      String said = text(values, "said");
      String via = values.get("via");
      String kind = text(values, "kind");
      return new Quote(
          null,
          OwnTable.unescaped(marked ? first.substring(1, first.length() - 1) : first),
          text(values, "language"),
          null,
          null,
          kind == null ? null : Vocabulary.find(QuoteKind.class, kind).orElse(null),
          who == null ? null : to.agent(who, null),
          text(values, "speaker"),
          text(values, "cue"),
          via == null
              ? List.of()
              : OwnTable.parts(via, ';').stream()
                  .map(v -> to.agent(OwnTable.unescaped(v), null))
                  .toList(),
          said == null ? null : spec(said, text(values, "words"), text(values, "zone")),
          false,
          citations(values.get("in"), ';'),
          null,
          Map.of());
    }

    private static @Nullable String text(Map<String, String> values, String key) {
      String s = values.get(key);
      return s == null ? null : OwnTable.unescaped(s);
    }

    /** What stands in other columns. */
    private Map<String, Object> others() {
      Map<String, Object> kept = new LinkedHashMap<>();
      Set<String> ours = Set.copyOf(Arrays.stream(Column.values()).map(Column::title).toList());
      for (int i = 0; i < row.cells().size(); i++) {
        String name = i < table.header().size() ? table.header().get(i) : "Column " + (i + 1);
        if (!ours.contains(name.strip()) && !row.cells().get(i).isBlank()) {
          kept.put(name, OwnTable.unguarded(row.cells().get(i)));
        }
      }
      return kept.isEmpty() ? Map.of() : Map.of(TableRows.KEY, kept);
    }
  }
}
