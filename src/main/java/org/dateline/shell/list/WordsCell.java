package org.dateline.shell.list;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import org.dateline.model.Chronology;
import org.dateline.timeline.RightToLeft;
import org.jspecify.annotations.Nullable;

/** A cell that says one thing of an event in plain words. */
final class WordsCell extends TableCell<Integer, Integer> {

  private final Supplier<@Nullable Chronology> chronology;
  private final BiFunction<Chronology, Integer, String> words;

  WordsCell(
      Supplier<@Nullable Chronology> chronology,
      BiFunction<Chronology, Integer, String> words,
      String styleClass) {
    this.chronology = chronology;
    this.words = words;
    getStyleClass().add(styleClass);
    RightToLeft.follow(this);
  }

  @Override
  protected void updateItem(@Nullable Integer event, boolean empty) {
    super.updateItem(event, empty);
    Chronology c = chronology.get();
    if (empty || event == null || c == null || event >= c.events().size()) {
      setText(null);
    } else {
      setText(words.apply(c, event));
    }
  }
}
