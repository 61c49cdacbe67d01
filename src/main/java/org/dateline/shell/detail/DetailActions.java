package org.dateline.shell.detail;

import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** What the detail pane asks of the window around it. */
public interface DetailActions {

  /**
   * Opens an address in the user's browser. Called only for http and https, and only after the
   * whole address was shown and the user said yes to it.
   */
  void openLink(String url);

  /** Puts a text on the clipboard. */
  void copy(String text);

  /**
   * Puts the citation of a source on the clipboard.
   *
   * @param plain the citation as the pane itself would write it
   */
  default void copyCitation(Source source, String plain) {
    copy(plain);
  }

  /**
   * Shows a passage in the text of its source.
   *
   * @param selector null for the text as such
   * @return false when there is nowhere to show it; the pane then shows the passage's own words
   */
  default boolean showPassage(String sourceId, @Nullable Selector selector) {
    return false;
  }
}
