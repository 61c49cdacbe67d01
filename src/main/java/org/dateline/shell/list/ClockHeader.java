package org.dateline.shell.list;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.dateline.shell.text.Tip;
import org.dateline.state.TimelineState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The heading of one of the two columns of time: a press orders the list by that clock, and an
 * arrow stands at the one that orders.
 */
final class ClockHeader extends Button {

  private static final PseudoClass ORDERS = PseudoClass.getPseudoClass("orders");

  /**
   * @param said whether it is the clock of when it was said
   */
  ClockHeader(TimelineState state, Texts texts, boolean said) {
    super(texts.get(said ? "column.said" : "column.date"));
    getStyleClass().setAll("clock-header");
    setId(said ? "order-said" : "order-date");
    setFocusTraversable(false);
    setContentDisplay(ContentDisplay.RIGHT);
    setGraphicTextGap(4);
    FontIcon arrow = FontIcon.of(Feather.ARROW_DOWN);
    arrow.getStyleClass().add("clock-arrow");
    setGraphic(arrow);
    Tip.on(this, texts.get(said ? "order.said" : "order.date"));
    setOnAction(e -> state.clocks().setBySaid(said));
    state
        .clocks()
        .bySaidProperty()
        .subscribe(
            by -> {
              boolean orders = by == said;
              arrow.setVisible(orders);
              pseudoClassStateChanged(ORDERS, orders);
              setAccessibleText(texts.get(orders ? "order.on" : "order.off", getText()));
            });
  }
}
