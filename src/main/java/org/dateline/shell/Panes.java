package org.dateline.shell;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.format.cite.Formatted;
import org.dateline.model.Chronology;
import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.dateline.shell.detail.DetailActions;
import org.dateline.shell.detail.DetailPane;
import org.dateline.shell.passage.PassageActions;
import org.dateline.shell.passage.PassagePane;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * The panes beside the timeline, and how one enters them by key.
 *
 * @param side the detail pane and, over it, the passage reader
 * @param enterDetail gives the focus to where reading begins
 * @param leavePassage puts the passage reader away; false when it is not open
 */
record Panes(
    Region side,
    DetailPane detail,
    Runnable enterDetail,
    LowerPane list,
    Runnable enterList,
    BooleanSupplier leavePassage) {

  private static final double LIST_MIN_HEIGHT = 100;

  /**
   * @param openLink opens an address the user has said yes to
   * @param copies writes citations for the clipboard
   * @param file the open file, beside which the texts of its sources lie
   */
  static Panes of(
      TimelineState state,
      Consumer<String> openLink,
      CopyDesk copies,
      Supplier<@Nullable Path> file) {
    StackPane side = new StackPane();
    PassagePane passage = passage(state, side);
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
                Chronology c = state.chronology();
                Path at = file.get();
                if (c == null || at == null) {
                  return false;
                }
                passage.show(c, at, sourceId, selector);
                passage.setVisible(true);
                passage.requestEntry();
                return true;
              }
            });
    LowerPane list = new LowerPane(state);
    list.setMinHeight(LIST_MIN_HEIGHT);
    side.getChildren().addAll(detail, passage);
    // Behind the reader nothing takes the keyboard.
    detail.visibleProperty().bind(passage.visibleProperty().not());
    state.chronologyProperty().subscribe(() -> passage.setVisible(false));
    return new Panes(
        side,
        detail,
        () -> {
          if (passage.isVisible()) {
            passage.requestEntry();
          } else {
            detail.requestEntry();
          }
        },
        list,
        list::requestEntry,
        () -> {
          boolean open = passage.isVisible();
          passage.setVisible(false);
          if (open) {
            detail.requestEntry();
          }
          return open;
        });
  }

  private static PassagePane passage(TimelineState state, StackPane side) {
    PassagePane pane =
        new PassagePane(
            new PassageActions() {
              @Override
              public void selectEvent(String id) {
                Chronology c = state.chronology();
                int event = c == null ? -1 : c.events().indexOf(id);
                if (event >= 0) {
                  state.select(event);
                }
              }

              @Override
              public void copy(String text) {
                toClipboard(new Formatted(text, ""));
              }

              @Override
              public void close() {
                side.getChildren().getLast().setVisible(false);
                side.getChildren().getFirst().requestFocus();
              }
            });
    pane.setVisible(false);
    return pane;
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
