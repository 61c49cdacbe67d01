package org.dateline.shell;

import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.dateline.shell.detail.DetailActions;
import org.dateline.shell.detail.DetailPane;
import org.dateline.shell.list.EventListPane;
import org.dateline.state.TimelineState;

/**
 * The panes beside the timeline, and how one enters them by key.
 *
 * @param enterDetail gives the focus to where reading begins
 */
record Panes(Region detail, Runnable enterDetail, Region list, Runnable enterList) {

  private static final double LIST_MIN_HEIGHT = 100;

  /**
   * @param openLink opens an address the user has said yes to
   */
  static Panes of(TimelineState state, Consumer<String> openLink) {
    DetailPane detail =
        new DetailPane(
            state,
            new DetailActions() {
              @Override
              public void openLink(String url) {
                openLink.accept(url);
              }

              @Override
              public void copy(String text) {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
              }
            });
    EventListPane list = new EventListPane(state);
    list.setMinHeight(LIST_MIN_HEIGHT);
    return new Panes(detail, detail::requestEntry, list, list::requestEntry);
  }
}
