package org.dateline.shell.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.model.Chronology;
import org.dateline.shell.settings.FileMemory;
import org.dateline.shell.views.Kept.Bookmark;
import org.dateline.shell.views.Kept.SavedView;
import org.dateline.state.Bookmarks;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Bookmarks and named views of the open file: takes them from beside the settings when a file is
 * opened and writes them there at every change. On the FX thread.
 */
public final class ViewKeeper {

  private final TimelineState state;
  private final KeptStore store;
  private final Supplier<String> table;
  private final Consumer<String> note;
  private final Texts texts = new Texts();
  private Kept kept = Kept.none("");
  private String foundUnder = "";

  /**
   * @param settings the folder of the settings
   * @param table name of the table that stands under the timeline
   * @param note says for a moment what was done
   */
  public ViewKeeper(
      TimelineState state, Path settings, Supplier<String> table, Consumer<String> note) {
    this.state = state;
    this.store = new KeptStore(settings);
    this.table = table;
    this.note = note;
  }

  /**
   * A file is open: its bookmarks are set.
   *
   * @param key the absolute path; of several files their paths, one a line
   * @return the key what is kept was found under: another one when the file was moved
   */
  public String opened(String key) {
    Chronology c = state.chronology();
    if (c == null) {
      return key;
    }
    Kept found = store.find(key, c);
    foundUnder = found.key();
    kept = found.withKey(key);
    Map<String, String> names = new LinkedHashMap<>();
    kept.bookmarks().forEach(b -> names.put(b.event(), b.name()));
    state.bookmarks().replace(names);
    return foundUnder;
  }

  /** How several files opened as one were left; null when that is not known. */
  public @Nullable FileMemory last() {
    return kept.last();
  }

  /** Keeps how several files opened as one are left. */
  public void leave(FileMemory memory) {
    if (!memory.equals(kept.last())) {
      keep(kept.withLast(memory));
    }
  }

  // ---- bookmarks -------------------------------------------------------------------------------

  /** Marks the selected event, or no longer. */
  public void toggle() {
    String id = state.selectedIdProperty().get();
    if (!id.isEmpty()) {
      boolean marked = state.bookmarks().toggle(id);
      keepBookmarks();
      note.accept(texts.get(marked ? "noted.marked" : "noted.unmarked"));
    }
  }

  /** Selects the next (+1) or previous (−1) bookmarked event that is shown; round the end. */
  public void step(int direction) {
    java.util.BitSet marked = (java.util.BitSet) state.bookmarks().eventsProperty().get().clone();
    marked.and(state.shownProperty().get());
    int from = state.selected();
    int to =
        direction > 0
            ? marked.nextSetBit(from + 1)
            : from <= 0 ? -1 : marked.previousSetBit(from - 1);
    to = to >= 0 ? to : direction > 0 ? marked.nextSetBit(0) : marked.length() - 1;
    if (to >= 0) {
      state.select(to);
    } else {
      note.accept(texts.get("noted.no-bookmarks"));
    }
  }

  void remove(Bookmark b) {
    if (state.bookmarks().has(b.event())) {
      state.bookmarks().toggle(b.event());
      keepBookmarks();
    }
  }

  void rename(Bookmark b, String name) {
    state.bookmarks().rename(b.event(), name);
    keepBookmarks();
  }

  private void keepBookmarks() {
    List<Bookmark> next = new ArrayList<>();
    state.bookmarks().names().forEach((id, name) -> next.add(new Bookmark(id, name)));
    keep(kept.withBookmarks(next));
  }

  /** As they stand, to be put back after a removal. */
  Kept snapshot() {
    return kept;
  }

  /** Puts back what was removed. */
  void putBack(Kept before) {
    Map<String, String> names = new LinkedHashMap<>();
    before.bookmarks().forEach(b -> names.put(b.event(), b.name()));
    Bookmarks marks = state.bookmarks();
    marks.replace(names);
    keep(before);
  }

  List<Bookmark> bookmarks() {
    return kept.bookmarks();
  }

  // ---- views -----------------------------------------------------------------------------------

  List<SavedView> views() {
    return kept.views();
  }

  /** Saves the view as it stands, in place of one with that name. */
  void save(String name) {
    Chronology c = state.chronology();
    if (c == null || name.isBlank()) {
      return;
    }
    SavedView view = new SavedView(name.strip(), Remembered.of(c, state, table.get()));
    List<SavedView> next = new ArrayList<>(kept.views());
    int at = indexOf(view.name());
    if (at >= 0) {
      next.set(at, view);
    } else {
      next.add(view);
    }
    keep(kept.withViews(next));
    note.accept(texts.get("noted.saved", view.name()));
  }

  boolean hasView(String name) {
    return indexOf(name.strip()) >= 0;
  }

  private int indexOf(String name) {
    for (int i = 0; i < kept.views().size(); i++) {
      if (kept.views().get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  void remove(SavedView view) {
    keep(kept.withViews(kept.views().stream().filter(v -> v != view).toList()));
  }

  void rename(SavedView view, String name) {
    if (!name.isBlank()) {
      keep(
          kept.withViews(
              kept.views().stream()
                  .map(v -> v == view ? new SavedView(name.strip(), v.view()) : v)
                  .toList()));
    }
  }

  /** Goes to a view; the one before is a step back in the history. */
  void go(SavedView view) {
    state.leaveView();
    Remembered.restore(view.view(), state);
  }

  private void keep(Kept next) {
    Chronology c = state.chronology();
    if (c == null || next.key().isEmpty()) {
      return;
    }
    kept = next;
    try {
      store.write(next, foundUnder, c);
      foundUnder = next.key();
    } catch (IOException | JacksonException e) {
      note.accept(texts.get("noted.not-kept", String.valueOf(e.getMessage())));
    }
  }
}
