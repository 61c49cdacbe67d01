package org.dateline.shell;

import javafx.application.Platform;
import org.dateline.model.Chronology;
import org.dateline.query.SearchIndex;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a large file behind the user's back, so that the first letter typed finds them
 * ready. A small file's words are read when they are first asked for.
 */
final class IndexWarmer {

  private static final int LARGE = 5_000;

  private final TimelineState state;
  private @Nullable Thread running;

  IndexWarmer(TimelineState state) {
    this.state = state;
    state.chronologyProperty().subscribe(this::opened);
  }

  private void opened(@Nullable Chronology c) {
    Thread before = running;
    if (before != null) {
      before.interrupt();
      running = null;
    }
    if (c != null && c.events().size() > LARGE) {
      // The state tells of the file before it has made the index for it.
      Platform.runLater(this::warm);
    }
  }

  private void warm() {
    SearchIndex index = state.finder().index();
    if (index != null && !index.isReady() && running == null) {
      running =
          Thread.ofPlatform()
              .daemon()
              .name("words")
              .priority(Thread.MIN_PRIORITY)
              .start(() -> read(index));
    }
  }

  private void read(SearchIndex index) {
    index.prepare();
    Platform.runLater(
        () -> {
          if (state.finder().index() == index) {
            running = null;
            if (state.finder().waitingProperty().get()) {
              state.askAgain();
            }
          }
        });
  }
}
