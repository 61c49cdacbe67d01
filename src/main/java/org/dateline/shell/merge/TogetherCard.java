package org.dateline.shell.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks how several files are to be opened: as one timeline, or each in a window of its own. */
public final class TogetherCard extends VBox {

  private static final int MOST_NAMED = 6;

  private final Button one;

  /**
   * @param together opens them as one
   * @param each opens each for itself
   */
  public TogetherCard(List<Path> files, Runnable together, Runnable each) {
    Texts texts = new Texts();
    getStyleClass().addAll("card", "together-card");
    setId("together-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label title = new Label(texts.get("ask", files.size()));
    title.getStyleClass().add("card-title");
    String names =
        files.stream()
            .limit(MOST_NAMED)
            .map(f -> String.valueOf(f.getFileName()))
            .collect(Collectors.joining("\n"));
    Label list = new Label(files.size() > MOST_NAMED ? names + "\n…" : names);
    list.getStyleClass().add("muted");
    one = new Button(texts.get("ask.one"));
    one.setId("together-one");
    one.setDefaultButton(true);
    one.setOnAction(e -> together.run());
    Button apart = new Button(texts.get("ask.each"));
    apart.setId("together-each");
    apart.setOnAction(e -> each.run());
    getChildren().addAll(title, list, new HBox(8, one, apart));
  }

  @Override
  public void requestFocus() {
    one.requestFocus();
  }
}
