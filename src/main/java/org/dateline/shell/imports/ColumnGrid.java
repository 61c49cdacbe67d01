package org.dateline.shell.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.dateline.format.imports.Mapping;
import org.dateline.format.imports.Mapping.Role;
import org.dateline.format.imports.TableSample;

/** A line for each column: its name, what stands in it, and what it means. */
final class ColumnGrid extends GridPane {

  private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
  private static final double CHOICE = 190;

  private final Texts texts;
  private final List<String> header;
  private final List<ComboBox<Role>> choices = new ArrayList<>();
  private final Runnable changed;
  private boolean showing;

  ColumnGrid(TableSample sample, Texts texts, Runnable changed) {
    this.texts = texts;
    this.changed = changed;
    this.header = sample.guess().header();
    getStyleClass().add("columns-grid");
    setVgap(8);
    setHgap(12);
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    names.setMinWidth(0);
    ColumnConstraints meanings = new ColumnConstraints(CHOICE);
    meanings.setHalignment(HPos.RIGHT);
    getColumnConstraints().setAll(names, meanings);
    for (int i = 0; i < header.size(); i++) {
      ComboBox<Role> choice = choice(header.get(i));
      choices.add(choice);
      addRow(i, described(sample, i, choice), choice);
    }
  }

  private VBox described(TableSample sample, int column, ComboBox<Role> choice) {
    Label name = new Label(header.get(column));
    name.getStyleClass().add("columns-name");
    name.setMinWidth(0);
    name.setLabelFor(choice);
    List<String> cells = sample.cells(column, 3);
    Label content =
        new Label(cells.isEmpty() ? texts.get("empty") : String.join(" \u00b7 ", cells));
    content.getStyleClass().addAll("muted", "columns-sample");
    content.setMinWidth(0);
    if (!cells.isEmpty()) {
      content.setTooltip(new Tooltip(String.join("\n", sample.cells(column, 8))));
    }
    return new VBox(1, name, content);
  }

  private ComboBox<Role> choice(String column) {
    ComboBox<Role> choice = new ComboBox<>();
    choice.getItems().setAll(Role.values());
    choice.setVisibleRowCount(14);
    choice.setPrefWidth(CHOICE);
    choice.setAccessibleText(texts.get("meaning", column));
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Role role) {
            return role == null ? "" : name(role);
          }

          @Override
          public Role fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed");
          }
        });
    choice
        .valueProperty()
        .addListener(
            (o, was, now) -> {
              choice.pseudoClassStateChanged(KEPT, now == Role.KEEP);
              if (!showing) {
                changed.run();
              }
            });
    choice.addEventHandler(KeyEvent.KEY_TYPED, e -> typed(choice, e));
    return choice;
  }

  /** A letter goes to the next meaning that begins with it. */
  private void typed(ComboBox<Role> choice, KeyEvent e) {
    String letter = e.getCharacter().toLowerCase(Locale.ROOT);
    if (letter.isBlank() || e.isAltDown() || e.isShortcutDown()) {
      return;
    }
    int n = Role.values().length;
    int now = choice.getValue() == null ? 0 : choice.getValue().ordinal();
    for (int step = 1; step <= n; step++) {
      Role role = Role.values()[(now + step) % n];
      if (name(role).toLowerCase(texts.locale()).startsWith(letter)) {
        choice.setValue(role);
        e.consume();
        return;
      }
    }
  }

  private String name(Role role) {
    return texts.get("role." + role.word());
  }

  /** Scrolls so that the column one goes to by keyboard is in sight. */
  void follow(ScrollPane scroll) {
    for (ComboBox<Role> choice : choices) {
      choice
          .focusedProperty()
          .subscribe(
              on -> {
                double height = getHeight() - scroll.getViewportBounds().getHeight();
                if (on && height > 0) {
                  Bounds at = choice.getBoundsInParent();
                  double top = scroll.getVvalue() * height;
                  double bottom = top + scroll.getViewportBounds().getHeight();
                  if (at.getMinY() < top) {
                    scroll.setVvalue((at.getMinY() - 12) / height);
                  } else if (at.getMaxY() > bottom) {
                    scroll.setVvalue(
                        (at.getMaxY() + 12 - scroll.getViewportBounds().getHeight()) / height);
                  }
                }
              });
    }
  }

  /** Goes to the first column that means something, or where no date is found to the first. */
  void enter() {
    boolean usable = mapping(false).isUsable();
    for (ComboBox<Role> choice : choices) {
      if (usable && choice.getValue() != Role.KEEP) {
        choice.requestFocus();
        return;
      }
    }
    choices.getFirst().requestFocus();
  }

  /** Whether the list of meanings is open. */
  boolean choosing() {
    return choices.stream().anyMatch(ComboBox::isShowing);
  }

  void show(Mapping mapping) {
    showing = true;
    for (int i = 0; i < choices.size(); i++) {
      choices.get(i).setValue(mapping.roles().get(i));
    }
    showing = false;
  }

  Mapping mapping(boolean dayFirst) {
    List<Role> roles = new ArrayList<>();
    choices.forEach(c -> roles.add(c.getValue() == null ? Role.KEEP : c.getValue()));
    return new Mapping(header, roles, dayFirst);
  }

  List<Node> choices() {
    return List.copyOf(choices);
  }
}
