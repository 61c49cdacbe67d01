package org.dateline.shell.imports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.dateline.format.imports.TableSample.Preview;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.time.DateWords;
import org.dateline.time.Edtf;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.jspecify.annotations.Nullable;

/** The first rows as events: their date as read, title, lane, source, and what is wrong. */
final class PreviewTable extends TableView<Preview> {

  static final int ROWS = 30;

  private final Texts texts;
  private final DateWords words;
  private final TableColumn<Preview, String> row;
  private final TableColumn<Preview, String> lane;
  private final TableColumn<Preview, String> source;
  private final TableColumn<Preview, String> problem;

  PreviewTable(Texts texts) {
    this.texts = texts;
    this.words = new DateWords(texts.locale());
    setId("columns-preview");
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    row = column("row", 46, p -> p.line() > 0 ? String.valueOf(p.line()) : "");
    TableColumn<Preview, String> date = column("date", 130, this::date);
    TableColumn<Preview, String> event = column("event", 220, PreviewTable::title);
    lane = column("lane", 90, p -> p.group() == null ? "" : p.group());
    source = column("source", 100, p -> String.join("; ", p.sources()));
    problem = column("problem", 160, this::wrong);
    problem.setCellFactory(c -> new Wrong());
    getColumns().setAll(List.of(row, date, event, lane, source, problem));
  }

  private String wrong(Preview row) {
    return row.problems().stream()
        .map(p -> p.text(texts.locale()))
        .collect(Collectors.joining("; "));
  }

  /** Shows rows; columns in which nothing stands are not there. */
  void show(List<Preview> rows) {
    getItems().setAll(rows);
    row.setVisible(rows.stream().anyMatch(p -> p.line() > 0));
    lane.setVisible(rows.stream().anyMatch(p -> p.group() != null));
    source.setVisible(rows.stream().anyMatch(p -> !p.sources().isEmpty()));
    problem.setVisible(rows.stream().anyMatch(p -> !p.problems().isEmpty()));
  }

  private TableColumn<Preview, String> column(
      String key, double width, Function<Preview, String> text) {
    TableColumn<Preview, String> column = new TableColumn<>(texts.get(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(p -> new ReadOnlyStringWrapper(text.apply(p.getValue())));
    return column;
  }

  private String date(Preview p) {
    Event e = p.event();
    DateSpec spec = e == null ? null : e.date();
    if (spec == null) {
      return texts.get("undated");
    }
    return EdtfParser.parse(spec.edtf()) instanceof ParseResult.Ok(Edtf edtf)
        ? words.shortPhrase(edtf)
        : spec.edtf();
  }

  private static String title(Preview p) {
    Event e = p.event();
    return e == null ? "" : e.title();
  }

  /** What is wrong, in its colour; whole when pointed at. */
  private static final class Wrong extends TableCell<Preview, String> {

    Wrong() {
      getStyleClass().add("columns-problem");
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      boolean none = item == null || empty || item.isEmpty();
      setText(none ? null : item);
      setTooltip(none ? null : new Tooltip(item));
    }
  }
}
