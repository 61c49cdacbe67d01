package org.dateline.format.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.format.imports.Mapping.Role;
import org.dateline.model.Event;
import org.dateline.model.Group;
import org.dateline.model.Source;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a table whose columns may mean one thing or another: what stands in them, what
 * is guessed, and what its first rows would become.
 */
public final class TableSample {

  /**
   * A row as it would be read.
   *
   * @param line from 1; 0 where rows have none
   * @param event null when there is none in the row
   * @param group title of its lane, null for none
   * @param sources names of what it cites
   * @param problems what is wrong with it, in words
   */
  public record Preview(
      int line,
      @Nullable Event event,
      @Nullable String group,
      List<String> sources,
      List<Message> problems) {}

  private final Path file;
  private final Mapping guess;
  private final @Nullable Mapping said;
  private final boolean sure;
  private final List<List<String>> rows;
  private final List<Integer> lines;

  private TableSample(
      Path file,
      Mapping guess,
      @Nullable Mapping said,
      boolean sure,
      List<List<String>> rows,
      List<Integer> lines) {
    this.file = file;
    this.guess = guess;
    this.said = said;
    this.sure = sure;
    this.rows = rows;
    this.lines = lines;
  }

  /**
   * The table in a file; null when it is no table, or one of a kind whose columns are known.
   *
   * @throws IOException where the file cannot be read from disk
   */
  public static @Nullable TableSample of(Path file, Mappings mappings) throws IOException {
    if (!Files.isRegularFile(file) || isNative(file)) {
      return null;
    }
    Input in = Input.beginning(file, mappings);
    Importer importer = Importers.of(in);
    Head head = in.head();
    if (importer instanceof TableImporter || (importer == null && isTable(head))) {
      return ofRows(file, in);
    }
    return importer instanceof JsonTable ? ofObjects(file, head, mappings) : null;
  }

  /** Whether the rows have names and are rows, whatever stands in them. */
  static boolean isTable(Head head) {
    TableHead table = head.table();
    return table != null
        && table.named()
        && table.rows().stream().filter(r -> r.size() == table.header().size()).count() * 10
            >= table.rows().size() * 9L;
  }

  private static boolean isNative(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Importers.isNative(in.readNBytes(Importers.NATIVE_WITHIN));
    }
  }

  private static @Nullable TableSample ofRows(Path file, Input in) throws IOException {
    TableHead table = in.head().table();
    if (table == null) {
      return null;
    }
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    TableImporter.each(
        in,
        table,
        new Records(),
        row -> {
          if (rows.size() < 60) {
            rows.add(row.cells());
            lines.add(row.line());
          }
        });
    Columns.Guess guess = Columns.weighed(table.header(), table.rows());
    Mapping said = in.mappings().of(table.header());
    return new TableSample(file, guess.mapping(), said, guess.sure(), rows, lines);
  }

  private static TableSample ofObjects(Path file, Head head, Mappings mappings) {
    List<Map<String, Object>> objects = JsonTable.rows(head);
    Set<String> keys = new LinkedHashSet<>(JsonTable.header(objects));
    List<String> header = List.copyOf(keys);
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (Map<String, Object> object : objects.subList(0, Math.min(60, objects.size()))) {
      rows.add(TableImporter.cells(header, object));
      lines.add(0);
    }
    Columns.Guess guess = Columns.weighed(header, rows);
    return new TableSample(file, guess.mapping(), mappings.of(header), guess.sure(), rows, lines);
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** The likeliest meaning of the columns. */
  public Mapping guess() {
    return guess;
  }

  /** What the user said of such a table before; null for nothing. */
  public @Nullable Mapping said() {
    return said;
  }

  /**
   * Whether names or content leave no doubt which columns hold date and title, and how dates are
   * written.
   */
  public boolean isSure() {
    return sure;
  }

  /** Different filled cells of a column, the first few. */
  public List<String> cells(int column, int most) {
    Set<String> found = new LinkedHashSet<>();
    for (List<String> row : rows) {
      String cell = column < row.size() ? row.get(column).strip() : "";
      if (!cell.isEmpty()) {
        found.add(cell.replaceAll("\\s+", " "));
      }
      if (found.size() == most) {
        break;
      }
    }
    return List.copyOf(found);
  }

  /** The first rows, read by a mapping. */
  public List<Preview> preview(Mapping mapping, int most) {
    List<Preview> previews = new ArrayList<>();
    for (int i = 0; i < rows.size() && previews.size() < most; i++) {
      Records to = new Records();
      new TableRows(mapping, true, this.rows, to)
          .add(rows.get(i), Map.of(), Math.max(1, lines.get(i)), 1);
      Event event = to.events().isEmpty() ? null : to.events().getFirst();
      List<Message> problems =
          to.troubles().stream().filter(Records.Trouble::error).map(Records.Trouble::said).toList();
      previews.add(
          new Preview(
              lines.get(i),
              event,
              to.groups().stream().findFirst().map(Group::title).orElse(null),
              to.sources().stream().map(Source::title).filter(java.util.Objects::nonNull).toList(),
              problems));
    }
    return previews;
  }

  /** Whether dates with two small numbers are there, which the order of day and month decides. */
  public boolean hasNumericDates(Mapping mapping) {
    for (int c = 0; c < mapping.roles().size(); c++) {
      Role role = mapping.roles().get(c);
      if (role == Role.START || role == Role.END) {
        for (List<String> row : rows) {
          if (c < row.size() && row.get(c).strip().matches("\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}.*")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
