package org.dateline.shell;

import java.util.List;
import org.dateline.shell.StatusBar.Hint;

/** The keys that matter now, as the status bar tells them, by where the focus is. */
final class Hints {

  private static final Hint ALL = Hint.of("keys", "help");

  /** While a card or the key sheet covers the window. */
  static final List<Hint> UNDER_COVER = List.of(Hint.of("close", "back"));

  static final List<Hint> IN_SEARCH =
      List.of(
          Hint.of("next-hit", "search.next"),
          Hint.of("previous-hit", "search.previous"),
          Hint.of("timeline", "back"),
          ALL);

  static final List<Hint> ON_TIMELINE =
      List.of(
          Hint.of("event", "event.previous", "event.next"),
          Hint.of("lane", "lane.above", "lane.below"),
          Hint.of("details", "enter"),
          ALL);

  static final List<Hint> IN_PASSAGE =
      List.of(
          Hint.of("passage", "passage.previous", "passage.next"),
          Hint.of("to-event", "passage.event"),
          Hint.of("back", "back"),
          ALL);

  /** In any other pane. */
  static final List<Hint> IN_PANE =
      List.of(Hint.of("timeline", "back"), Hint.of("pane", "pane.next"), ALL);

  private Hints() {}
}
