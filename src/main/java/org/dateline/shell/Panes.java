package org.dateline.shell;

import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.dateline.format.cite.Formatted;
import org.dateline.model.Source;
import org.dateline.shell.detail.DetailActions;
import org.dateline.shell.detail.DetailPane;
import org.dateline.state.TimelineState;

/**
 * The panes beside the timeline, and how one enters them by key.
 *
 * @param enterDetail gives the focus to where reading begins
 */
record Panes(DetailPane detail, Runnable enterDetail, LowerPane list, Runnable enterList) {

  private static final double LIST_MIN_HEIGHT = 100;

  /**
   * @param openLink opens an address the user has said yes to
   * @param copies writes citations for the clipboard
   */
  static Panes of(TimelineState state, Consumer<String> openLink, CopyDesk copies) {
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
                toClipboard(new Formatted(text, ""));
              }

              @Override
              public void copyCitation(Source source, String plain) {
                copies.source(source);
              }
            });
    LowerPane list = new LowerPane(state);
    list.setMinHeight(LIST_MIN_HEIGHT);
    return new Panes(detail, detail::requestEntry, list, list::requestEntry);
  }

  /** Puts words on the clipboard, as text and, where there is any, as HTML. */
  static void toClipboard(Formatted words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words.text());
    if (!words.html().isEmpty()) {
      content.putHtml(words.html());
    }
    Clipboard.getSystemClipboard().setContent(content);
  }
}
