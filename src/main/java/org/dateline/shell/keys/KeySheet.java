package org.dateline.shell.keys;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.shell.text.Messages;

/** All keys on one sheet, grouped, in up to three columns of about the same length. */
public final class KeySheet extends VBox {

  private static final int MOST_COLUMNS = 3;
  private static final double COLUMN = 312;
  private static final double GAP = 36;

  /** Margin, padding and scroll bar. */
  private static final double AROUND = 92;

  /**
   * @param width pixels there are for it
   * @param looks what stands under the keys: how events look
   */
  public KeySheet(Registry registry, KeyNames names, double width, Node looks) {
    int count = (int) Math.clamp((width - AROUND + GAP) / (COLUMN + GAP), 1, MOST_COLUMNS);
    getStyleClass().addAll("card", "key-sheet");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(Messages.text("keys.title"));
    setFocusTraversable(true);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label title = new Label(Messages.text("keys.title"));
    title.getStyleClass().add("card-title");
    Label close = new Label(Messages.text("keys.close"));
    close.getStyleClass().add("muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(6, title, gap, KeyCaps.chord(Chord.of("Esc"), names), close);
    head.setAlignment(Pos.CENTER_LEFT);

    HBox columns = new HBox(GAP);
    columns.setPadding(new Insets(0, 12, 0, 0));
    for (List<Category> column : columns(registry, count)) {
      VBox box = new VBox(18);
      box.setPrefWidth(COLUMN);
      column.forEach(c -> box.getChildren().add(section(c, registry, names)));
      columns.getChildren().add(box);
    }
    Label looksTitle = new Label(Messages.text("keys.looks"));
    looksTitle.getStyleClass().add("section-title");
    VBox all = new VBox(18, columns, new VBox(6, looksTitle, looks));
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("bare-scroll");
    getChildren().addAll(head, scroll);
    setOnKeyPressed(
        e -> {
          switch (e.getCode()) {
            case DOWN, PAGE_DOWN -> scroll.setVvalue(scroll.getVvalue() + 0.25);
            case UP, PAGE_UP -> scroll.setVvalue(scroll.getVvalue() - 0.25);
            default -> {}
          }
        });
  }

  private static VBox section(Category category, Registry registry, KeyNames names) {
    VBox box = new VBox(2);
    Label title = new Label(category.title());
    title.getStyleClass().add("section-title");
    box.getChildren().add(title);
    for (Command c : keyed(category, registry)) {
      Label name = new Label(c.title());
      // Other languages need more room than English: a name is read whole or not at all.
      name.setWrapText(true);
      name.setMinSize(0, Region.USE_PREF_SIZE);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      Region caps = KeyCaps.chords(c.keys(), names);
      caps.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = new HBox(12, name, caps);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("key-row");
      row.setId("key-" + c.id().replace('.', '-'));
      box.getChildren().add(row);
    }
    return box;
  }

  private static List<Command> keyed(Category category, Registry registry) {
    return registry.of(category).stream().filter(c -> !c.keys().isEmpty()).toList();
  }

  /** The categories dealt out in order, a new column begun when one has its share of the rows. */
  private static List<List<Category>> columns(Registry registry, int count) {
    List<Category> all = new ArrayList<>();
    int rows = 0;
    for (Category c : Category.values()) {
      int n = keyed(c, registry).size();
      if (n > 0) {
        all.add(c);
        rows += n + 2;
      }
    }
    double share = (double) rows / count;
    List<List<Category>> columns = new ArrayList<>();
    List<Category> column = new ArrayList<>();
    double filled = 0;
    for (Category c : all) {
      int n = keyed(c, registry).size() + 2;
      boolean full = filled + n / 2.0 > share * (columns.size() + 1);
      if (full && !column.isEmpty() && columns.size() < count - 1) {
        columns.add(column);
        column = new ArrayList<>();
      }
      column.add(c);
      filled += n;
    }
    columns.add(column);
    return columns;
  }
}
