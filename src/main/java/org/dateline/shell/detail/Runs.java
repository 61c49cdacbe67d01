package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the runs of text that flows are put together from. */
final class Runs {

  static final String MUTED = "muted";
  static final String STRONG = "strong";

  /** What sets the letters of a heading apart; left out of what is copied. */
  static final char HAIR_SPACE = '\u200a';

  /** Words the source put in brackets, and its ellipses in any spelling. */
  private static final Pattern EDITORIAL =
      Pattern.compile("\\[[^\\[\\]]*]|…|\\.(?:[ \\u00a0]?\\.){2,}");

  private Runs() {}

  /** A run of text in the given style classes. */
  static Text of(String words, String... styleClasses) {
    Text t = new Text(words);
    t.getStyleClass().setAll("run");
    t.getStyleClass().addAll(styleClasses);
    return t;
  }

  /** A run in the muted colour. */
  static Text muted(String words, String... styleClasses) {
    Text t = of(words, styleClasses);
    t.getStyleClass().add(MUTED);
    return t;
  }

  /** A run in bold. */
  static Text strong(String words, String... styleClasses) {
    Text t = of(words, styleClasses);
    t.getStyleClass().add(STRONG);
    return t;
  }

  /** A small picture that stands in a line of text; it is not part of what is copied. */
  static FontIcon icon(Feather icon, String... styleClasses) {
    FontIcon i = new FontIcon(icon);
    i.getStyleClass().addAll(styleClasses);
    return i;
  }

  /** Capitals set a little apart, as headings have them. */
  static Text heading(String words, Locale locale) {
    String capitals = words.toUpperCase(locale);
    StringBuilder spaced = new StringBuilder(capitals.length() * 2);
    for (int c : capitals.codePoints().toArray()) {
      if (!spaced.isEmpty() && Character.getType(c) != Character.NON_SPACING_MARK) {
        spaced.append(HAIR_SPACE);
      }
      spaced.appendCodePoint(c);
    }
    Text t = of(spaced.toString(), "heading-run", MUTED);
    t.setAccessibleText(words);
    return t;
  }

  /** Quoted words with the source's own brackets and ellipses muted but in place. */
  static List<Node> quoted(String words, String... styleClasses) {
    List<Node> runs = new ArrayList<>();
    Matcher m = EDITORIAL.matcher(words);
    int at = 0;
    while (m.find()) {
      if (m.start() > at) {
        runs.add(of(words.substring(at, m.start()), styleClasses));
      }
      Text inserted = muted(m.group(), styleClasses);
      inserted.getStyleClass().add("editorial");
      runs.add(inserted);
      at = m.end();
    }
    if (at < words.length()) {
      runs.add(of(words.substring(at), styleClasses));
    }
    return runs;
  }
}
