package org.dateline.shell.index;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.dateline.query.SourceIndex.Cited;
import org.jspecify.annotations.Nullable;

/** How a link fares; set off when it no longer leads to what was cited. */
final class LinkCell extends TableCell<Cited, Cited> {

  private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

  private final Function<Cited, String> words;

  LinkCell(Function<Cited, String> words) {
    this.words = words;
    getStyleClass().addAll("quiet-cell", "link-cell");
  }

  @Override
  protected void updateItem(@Nullable Cited cited, boolean empty) {
    super.updateItem(cited, empty);
    String status = empty || cited == null ? null : cited.source().urlStatus();
    pseudoClassStateChanged(LOST, status != null && !status.equals("live"));
    setText(empty || cited == null ? null : words.apply(cited));
  }
}
