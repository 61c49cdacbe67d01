package org.dateline.shell.keys;

import java.util.Locale;
import org.dateline.shell.text.Messages;

/** A heading of the key sheet and of the menu, in the order they are shown. */
public enum Category {
  MOVE,
  ZOOM,
  SEARCH,
  KEEP,
  PANES,
  LANES,
  COPY,
  PASSAGE,
  FILE,
  WINDOW;

  /** The heading as shown. */
  public String title() {
    return Messages.text("category." + name().toLowerCase(Locale.ROOT));
  }
}
