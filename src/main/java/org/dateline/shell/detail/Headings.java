package org.dateline.shell.detail;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The small capitals over the parts. Each word is a box of its own: a line could otherwise be
 * broken at the hair spaces that set the letters apart.
 */
final class Headings {

  private Headings() {}

  /** A heading alone. */
  static Region of(Texts texts, String words) {
    return row(texts, words, false, "\n\n", "heading");
  }

  /** A heading with a remark that ends at the right edge: a count, a question. */
  static Region of(Texts texts, String words, String remark) {
    return TwoColumns.heading(
        row(texts, words, false, "\n\n", "heading-words"),
        row(texts, remark, true, "  ", "heading-remark"),
        "heading");
  }

  /** A remark that ends at the right edge, under a heading further up. */
  static Region remark(Texts texts, String remark) {
    return row(texts, remark, true, "\n\n", "heading", "heading-remark");
  }

  private static WrapRow row(
      Texts texts, String words, boolean toTheRight, String lead, String... styleClasses) {
    WrapRow row = new WrapRow(toTheRight, styleClasses);
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(words);
    for (String word : List.of(words.strip().split("\\s+", -1))) {
      Node run = Runs.heading(word, texts.locale());
      row.add(new SelectableFlow().leadBy(row.isEmpty() ? lead : " ").add(run));
    }
    return row;
  }
}
