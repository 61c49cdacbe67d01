package org.dateline.shell.index;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.dateline.query.SourceIndex.Cited;
import org.dateline.shell.detail.SourceLine;
import org.jspecify.annotations.Nullable;

/** A source in a line: its title, and muted who, where and when; the title is cut last. */
final class SourceCell extends TableCell<Cited, Cited> {

  private static final double PADDING = 16;

  private final SourceLine lines;
  private final Label title = new Label();
  private final Label about = new Label();
  private final HBox row = new HBox(8, title, about);

  SourceCell(SourceLine lines) {
    this.lines = lines;
    title.getStyleClass().add("event-title");
    about.getStyleClass().add("remark");
    about.setMinWidth(0);
    title
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(title.prefWidth(-1), Math.max(0, getWidth() - PADDING)),
                title.textProperty(),
                title.fontProperty(),
                widthProperty()));
    row.setAlignment(Pos.CENTER_LEFT);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable Cited cited, boolean empty) {
    super.updateItem(cited, empty);
    if (empty || cited == null) {
      setGraphic(null);
      return;
    }
    title.setText(lines.title(cited.source()));
    about.setText(lines.about(cited.source()));
    setGraphic(row);
  }
}
