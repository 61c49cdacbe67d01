package org.dateline.shell.export;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.timeline.RightToLeft;

/** What an exported file does not hold, a line each. */
final class LossesCard extends VBox {

  private final Button done = new Button(Texts.text("losses.close"));

  LossesCard(String file, List<String> losses, Runnable close) {
    getStyleClass().addAll("card", "losses-card");
    setId("losses-card");
    setPrefWidth(560);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label title = new Label(Texts.text("losses.title", file));
    title.getStyleClass().add("card-title");
    RightToLeft.wrapping(title);
    VBox lines = new VBox(6);
    for (String loss : losses) {
      Label line = new Label("· " + capitalized(loss));
      RightToLeft.wrapping(line);
      line.setMinHeight(Region.USE_PREF_SIZE);
      lines.getChildren().add(line);
    }
    done.setOnAction(e -> close.run());
    HBox foot = new HBox(done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, lines, foot);
  }

  static String capitalized(String s) {
    return s.isEmpty()
        ? s
        : s.substring(0, s.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.getDefault())
            + s.substring(s.offsetByCodePoints(0, 1));
  }

  @Override
  public void requestFocus() {
    done.requestFocus();
  }
}
