package org.dateline.shell.detail;

import java.util.List;
import javafx.scene.Node;

/** The quiet word on what was not yet known and so is left out: nothing vanishes. */
final class Unknown {

  private Unknown() {}

  /**
   * The remark under a part; empty when nothing was left out.
   *
   * @param key the bundle's text, with the number as {0}
   */
  static List<Node> remark(Page page, String key, int number) {
    if (number == 0) {
      return List.of();
    }
    return List.of(
        new SelectableFlow("not-yet").leadBy("\n").add(Runs.muted(page.say(key, number), "meta")));
  }

  /** The remark under the description, which no date of a report covers. */
  static SelectableFlow undated(Page page) {
    return new SelectableFlow("not-yet")
        .leadBy("\n")
        .add(Runs.muted(page.say("unknown.description"), "meta"));
  }
}
