package org.dateline.shell.views;

import java.util.List;
import org.dateline.shell.settings.FileMemory;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one file, or of several opened as one timeline. Immutable.
 *
 * @param key the absolute path; of several files their paths, one a line
 * @param bookmarks on events, in the order of marking
 * @param views in the order of saving
 * @param last how several files opened as one were left; null for one file, of which the settings
 *     know it
 */
public record Kept(
    String key, List<Bookmark> bookmarks, List<SavedView> views, @Nullable FileMemory last) {

  /**
   * A bookmark.
   *
   * @param event id of the event
   * @param name empty for the event's title
   */
  public record Bookmark(String event, String name) {

    @SuppressWarnings("NullAway") // JSON may lack any of them
    public Bookmark {
      event = event == null ? "" : event;
      name = name == null ? "" : name;
    }
  }

  /** A view with a name: stretch of time, lanes, query, clocks, selection. */
  public record SavedView(String name, FileMemory view) {

    @SuppressWarnings("NullAway") // JSON may lack it
    public SavedView {
      name = name == null ? "" : name;
    }
  }

  @SuppressWarnings("NullAway") // JSON may lack any of them
  public Kept {
    key = key == null ? "" : key;
    bookmarks = bookmarks == null ? List.of() : List.copyOf(bookmarks);
    views =
        views == null
            ? List.of()
            : views.stream().filter(v -> v != null && v.view() != null).toList();
  }

  /** Nothing is kept of a file yet. */
  static Kept none(String key) {
    return new Kept(key, List.of(), List.of(), null);
  }

  /** Whether there is anything worth a file. */
  boolean isEmpty() {
    return bookmarks.isEmpty() && views.isEmpty() && last == null;
  }

  Kept withKey(String next) {
    return new Kept(next, bookmarks, views, last);
  }

  Kept withBookmarks(List<Bookmark> next) {
    return new Kept(key, next, views, last);
  }

  Kept withViews(List<SavedView> next) {
    return new Kept(key, bookmarks, next, last);
  }

  Kept withLast(@Nullable FileMemory next) {
    return new Kept(key, bookmarks, views, next);
  }
}
