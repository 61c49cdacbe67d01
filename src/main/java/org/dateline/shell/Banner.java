package org.dateline.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.shell.export.ExportHost.Link;
import org.dateline.shell.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Quiet lines under the tool bar that tell of something without stopping anyone. */
final class Banner extends VBox {

  /** How much it matters. */
  enum Tone {
    NOTE,
    WARNING,
    ERROR
  }

  private final Map<String, HBox> rows = new LinkedHashMap<>();

  Banner() {
    getStyleClass().add("banner");
  }

  /**
   * Shows a line in place of the one of the same subject.
   *
   * @param subject what it is about, such as {@code problems}
   * @param action words of the link at its end, null for none
   */
  void show(String subject, Tone tone, String text, @Nullable String action, Runnable onAction) {
    show(subject, tone, text, action == null ? List.of() : List.of(new Link(action, onAction)));
  }

  /**
   * The same with any number of links at its end.
   *
   * @param subject what it is about, such as {@code export}
   */
  void show(String subject, Tone tone, String text, List<Link> links) {
    hide(subject);
    FontIcon icon = FontIcon.of(tone == Tone.NOTE ? Feather.INFO : Feather.ALERT_TRIANGLE);
    Label label = new Label(text);
    label.setMinWidth(0);
    HBox row = new HBox(8, icon, label);
    for (Link l : links) {
      Hyperlink link = new Hyperlink(l.words());
      link.setId("banner-" + subject + "-action");
      link.setMinWidth(Region.USE_PREF_SIZE);
      link.setOnAction(e -> l.run().run());
      row.getChildren().add(link);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(null, FontIcon.of(Feather.X));
    close.getStyleClass().add("bare-button");
    close.setAccessibleText(Messages.text("banner.close"));
    close.setOnAction(e -> hide(subject));
    row.getChildren().addAll(gap, close);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setId("banner-" + subject);
    row.getStyleClass().addAll("banner-row", tone.name().toLowerCase(java.util.Locale.ROOT));
    rows.put(subject, row);
    getChildren().add(row);
  }

  /** Takes the line of a subject away, if it is there. */
  void hide(String subject) {
    HBox row = rows.remove(subject);
    if (row != null) {
      getChildren().remove(row);
    }
  }

  /** Whether there is a line of that subject. */
  boolean shows(String subject) {
    return rows.containsKey(subject);
  }
}
