package org.dateline.shell.keys;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Menus made of the registry: a submenu for each heading, an item with its keys for each action.
 */
public final class MenuFiller {

  private MenuFiller() {}

  /** A submenu for every heading that has actions. */
  public static void fill(ObservableList<MenuItem> items, Registry registry, KeyNames names) {
    for (Category category : Category.values()) {
      if (!registry.of(category).isEmpty()) {
        Menu menu = new Menu(category.title());
        registry.of(category).forEach(c -> menu.getItems().add(item(c, names)));
        items.add(menu);
      }
    }
  }

  /**
   * An item for an action. Its keys are only written beside it: as an accelerator they would be
   * heard a second time, and in text fields.
   */
  public static MenuItem item(Command command, KeyNames names) {
    Label title = new Label(command.title());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label keys = new Label(command.keys().isEmpty() ? "" : names.line(command.keys().getFirst()));
    keys.getStyleClass().add("muted");
    HBox row = new HBox(10, title, gap, keys);
    row.setPrefWidth(250);
    HBox iconBox = new HBox();
    iconBox.setAlignment(Pos.CENTER);
    iconBox.setMinSize(18, 18);
    iconBox.setMaxSize(18, 18);
    if (command.icon() != null) {
      iconBox.getChildren().add(FontIcon.of(command.icon()));
    }
    row.getChildren().addFirst(iconBox);
    row.setAlignment(Pos.CENTER_LEFT);
    CustomMenuItem item = new CustomMenuItem(row);
    item.setId("menu-" + command.id());
    item.setDisable(!command.enabled().get());
    command.enabled().addListener((o, was, now) -> item.setDisable(!now));
    item.setOnAction(e -> command.fire());
    return item;
  }
}
