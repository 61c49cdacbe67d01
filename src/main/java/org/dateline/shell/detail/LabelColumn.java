package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The width that the labels of several rows share: about a quarter, more where a long word needs
 * it, never half.
 */
final class LabelColumn {

  private static final double SHARE = 0.26;
  private static final double LEAST = 72;
  private static final double MOST = 128;
  private static final double LIMIT = 0.45;

  private final List<Region> labels = new ArrayList<>();
  private @Nullable Font measuredIn;
  private double longestWord;

  /** Makes a row whose label stands in this column. */
  TwoColumns row(Region label, Region content, String... styleClasses) {
    labels.add(label);
    measuredIn = null;
    return TwoColumns.row(this, label, content, styleClasses);
  }

  double width(double inner) {
    double share = Math.clamp(inner * SHARE, LEAST, MOST);
    return Math.min(Math.ceil(Math.max(share, longestWord())), inner * LIMIT);
  }

  private double longestWord() {
    List<Text> runs = new ArrayList<>();
    labels.forEach(l -> gather(l, runs));
    Font font = runs.isEmpty() ? null : runs.getFirst().getFont();
    if (font != null && !font.equals(measuredIn)) {
      Text ruler = new Text();
      double longest = 0;
      for (Text run : runs) {
        ruler.setFont(run.getFont());
        for (String word : run.getText().split("\\s+", -1)) {
          ruler.setText(word);
          longest = Math.max(longest, ruler.getLayoutBounds().getWidth() + 1);
        }
      }
      longestWord = longest;
      measuredIn = font;
    }
    return longestWord;
  }

  private static void gather(Parent parent, List<Text> into) {
    for (Node n : parent.getChildrenUnmodifiable()) {
      if (n instanceof Text t) {
        into.add(t);
      } else if (n instanceof Parent p) {
        gather(p, into);
      }
    }
  }
}
