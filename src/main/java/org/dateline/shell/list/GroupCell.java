package org.dateline.shell.list;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.shell.detail.GroupColor;
import org.jspecify.annotations.Nullable;

/** The group of an event: a dot in its colour and its name. */
final class GroupCell extends TableCell<Integer, Integer> {

  private final Supplier<@Nullable Chronology> chronology;
  private final RowWords words;
  private final Region dot = new Region();
  private @Nullable Chronology colouredOf;
  private @Nullable String coloured;

  GroupCell(Supplier<@Nullable Chronology> chronology, RowWords words) {
    this.chronology = chronology;
    this.words = words;
    dot.getStyleClass().add("group-dot");
    setGraphicTextGap(6);
  }

  @Override
  protected void updateItem(@Nullable Integer event, boolean empty) {
    super.updateItem(event, empty);
    Chronology c = chronology.get();
    if (empty || event == null || c == null || event >= c.events().size()) {
      setText(null);
      setGraphic(null);
      return;
    }
    Event e = c.events().event(event);
    setText(words.group(c, e));
    if (e.group() == null) {
      setGraphic(null);
      return;
    }
    // A style is parsed anew each time it is set; neighbours mostly share a group.
    if (colouredOf != c || !Objects.equals(coloured, e.group())) {
      dot.setStyle("-fx-background-color: " + GroupColor.css(c, e.group()) + ";");
      coloured = e.group();
      colouredOf = c;
    }
    setGraphic(dot);
  }
}
