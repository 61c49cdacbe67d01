package org.dateline.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.format.cite.Formatted;
import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.dateline.shell.detail.DetailActions;
import org.dateline.shell.detail.DetailPane;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * The panes beside the timeline, and how one enters them by key.
 *
 * @param side the detail pane and, over it, the passage reader
 * @param enterDetail gives the focus to where reading begins
 * @param passage the passage reader
 */
record Panes(
    Region side,
    DetailPane detail,
    Runnable enterDetail,
    LowerPane list,
    Runnable enterList,
    PassageDesk passage) {

  /** Pixels that a table under the timeline has at least. */
  static final double LIST_MIN_HEIGHT = 100;

  /**
   * @param openLink opens an address the user has said yes to
   * @param copies writes citations for the clipboard
   * @param enterEvent goes into the details of the selected event
   * @param file the open file, beside which the texts of its sources lie
   */
  static Panes of(
      TimelineState state,
      Consumer<String> openLink,
      CopyDesk copies,
      Runnable enterEvent,
      Supplier<@Nullable Path> file) {
    StackPane side = new StackPane();
    PassageDesk passage = new PassageDesk(state, copies, file);
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

              @Override
              public boolean showPassage(String sourceId, @Nullable Selector selector) {
                return passage.show(sourceId, selector);
              }
            });
    LowerPane list = new LowerPane(state, enterEvent);
    list.setMinHeight(LIST_MIN_HEIGHT);
    side.getChildren().addAll(detail, passage.pane());
    // Behind the reader nothing takes the keyboard.
    detail.visibleProperty().bind(passage.pane().visibleProperty().not());
    passage.setOnLeave(detail::requestEntry);
    return new Panes(
        side,
        detail,
        () -> {
          if (passage.isOpen()) {
            passage.pane().requestEntry();
          } else {
            detail.requestEntry();
          }
        },
        list,
        list::requestEntry,
        passage);
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
