package org.dateline.shell.list;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.Vocabulary.Status;
import org.dateline.timeline.RightToLeft;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The title with its signs: found by the search, contested, and in muted words what it is when it
 * did not just happen.
 */
final class TitleCell extends TableCell<Integer, Integer> {

  private final Supplier<@Nullable Chronology> chronology;
  private final IntPredicate hit;
  private final IntPredicate bookmarked;
  private final RowWords words;
  private final Label title = RightToLeft.follow(new Label());
  private final Label remark = new Label();
  private final FontIcon found = new FontIcon(Feather.SEARCH);
  private final FontIcon contested = new FontIcon(Feather.ALERT_TRIANGLE);
  private final FontIcon marked = new FontIcon(Feather.BOOKMARK);
  private final HBox box = new HBox(6, found, marked, title, contested, remark);

  TitleCell(
      Supplier<@Nullable Chronology> chronology,
      IntPredicate hit,
      IntPredicate bookmarked,
      RowWords words) {
    this.bookmarked = bookmarked;
    this.chronology = chronology;
    this.hit = hit;
    this.words = words;
    getStyleClass().add("title-cell");
    box.setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("event-title");
    remark.getStyleClass().add("remark");
    remark.setMinWidth(Region.USE_PREF_SIZE);
    title.setMinWidth(24);
    found.getStyleClass().add("found-sign");
    contested.getStyleClass().add("contested-sign");
    marked.getStyleClass().add("bookmark-sign");
  }

  @Override
  protected void updateItem(@Nullable Integer event, boolean empty) {
    super.updateItem(event, empty);
    Chronology c = chronology.get();
    if (empty || event == null || c == null || event >= c.events().size()) {
      setGraphic(null);
      return;
    }
    Event e = c.events().event(event);
    title.setText(e.title());
    boolean off = e.status() == Status.CANCELLED;
    title.getStyleClass().remove("cancelled");
    if (off) {
      title.getStyleClass().add("cancelled");
    }
    List<String> remarks = words.remarks(e);
    remark.setText(String.join(" · ", remarks));
    show(remark, !remarks.isEmpty());
    show(found, hit.test(event));
    show(marked, bookmarked.test(event));
    show(contested, c.disputes().isContested(event));
    setGraphic(box);
  }

  private static void show(javafx.scene.Node node, boolean shown) {
    node.setManaged(shown);
    node.setVisible(shown);
  }
}
