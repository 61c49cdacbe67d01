package org.dateline.shell.detail;

import atlantafx.base.controls.Popover;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * Shows where a link goes, and sends the user there only after a yes. The one way out of the pane.
 */
final class LinkGate {

  private static final double WIDTH = 300;

  private final Texts texts;
  private final DetailActions actions;
  private @Nullable Popover open;

  LinkGate(Texts texts, DetailActions actions) {
    this.texts = texts;
    this.actions = actions;
  }

  /** A link that asks here, or plain text where the address is none a browser should be sent to. */
  Node link(String words, String address, String... styleClasses) {
    Optional<WebAddress> web = WebAddress.of(address);
    if (web.isEmpty()) {
      return Runs.of(words, styleClasses);
    }
    return link(words, web.get(), styleClasses);
  }

  /** A link that asks here. */
  LinkText link(String words, WebAddress to, String... styleClasses) {
    LinkText[] self = new LinkText[1];
    self[0] =
        new LinkText(
            words,
            texts.get("link.accessible", words, to.host()),
            () -> ask(Objects.requireNonNull(self[0]), to),
            styleClasses);
    return self[0];
  }

  /** Asks beside a node whether to go to an address. */
  void ask(Node beside, WebAddress to) {
    close();
    Popover popover = new Popover();
    popover.setDetachable(false);
    popover.setHeaderAlwaysVisible(false);
    popover.setCloseButtonEnabled(false);
    popover.setAnimated(false);
    popover.setAutoHide(true);
    popover.setHideOnEscape(true);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    Button go = new Button(texts.get("gate.open"));
    popover.setContentNode(content(popover, go, to));
    popover.setOnHidden(
        e -> {
          open = null;
          Scene scene = beside.getScene();
          if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
            beside.requestFocus();
          }
        });
    open = popover;
    popover.setOnShown(e -> Platform.runLater(go::requestFocus));
    popover.show(beside);
  }

  /** The question on screen, null when there is none. */
  @Nullable Popover showing() {
    return open;
  }

  /** Takes the question away unanswered. */
  void close() {
    Popover p = open;
    if (p != null) {
      p.hide();
    }
  }

  private Node content(Popover popover, Button go, WebAddress to) {
    TextFlow question = new TextFlow(Runs.of(texts.get("gate.question")));
    TextFlow address = address(to);
    address.getStyleClass().add("gate-address");
    address.setAccessibleText(to.url());

    go.setDefaultButton(true);
    go.getStyleClass().addAll("accent", "small");
    go.setOnAction(
        e -> {
          popover.hide();
          actions.openLink(to.url());
        });
    Button copy = new Button(texts.get("gate.copy"));
    copy.getStyleClass().add("small");
    copy.setOnAction(
        e -> {
          actions.copy(to.url());
          popover.hide();
        });
    Button cancel = new Button(texts.get("gate.cancel"));
    cancel.setCancelButton(true);
    cancel.getStyleClass().add("small");
    cancel.setOnAction(e -> popover.hide());
    HBox buttons = new HBox(8, go, copy, cancel);

    VBox box = new VBox(8, question, address, buttons);
    box.getStyleClass().add("link-gate");
    box.setPrefWidth(WIDTH);
    box.setMaxWidth(WIDTH);
    box.getStylesheets().add(DetailPane.stylesheet());
    box.setAccessibleText(texts.get("gate.question") + " " + to.url());
    return box;
  }

  /** The whole address with the host in bold: the part that says whose it is. */
  private static TextFlow address(WebAddress to) {
    int at = to.hostAt();
    int end = at + to.host().length();
    return new TextFlow(
        Runs.muted(breakable(to.url().substring(0, at))),
        Runs.strong(breakable(to.host())),
        Runs.muted(breakable(to.url().substring(end))));
  }

  /** Lets a long address wrap after its slashes and signs. */
  private static String breakable(String part) {
    return part.replaceAll("([/?&=_.-])", "$1\u200b");
  }
}
