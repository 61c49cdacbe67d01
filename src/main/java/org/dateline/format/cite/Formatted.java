package org.dateline.format.cite;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The same words twice.
 *
 * @param html a fragment without an element around it; everything that came from a file is escaped
 */
public record Formatted(String text, String html) {

  /** Nothing. */
  public static final Formatted EMPTY = new Formatted("", "");

  /** Words without any markup. */
  public static Formatted plain(String text) {
    return new Formatted(text, escape(text));
  }

  /** This and then that. */
  public Formatted plus(Formatted next) {
    return new Formatted(text + next.text, html + next.html);
  }

  /** Each in a line of its own, and in a paragraph of its own. */
  public static Formatted lines(List<Formatted> all) {
    return new Formatted(
        all.stream().map(Formatted::text).collect(Collectors.joining("\n")),
        all.stream().map(f -> "<p>" + f.html + "</p>").collect(Collectors.joining("\n")));
  }

  /** Words as HTML shows them literally. */
  public static String escape(String text) {
    StringBuilder b = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> b.append("&amp;");
        case '<' -> b.append("&lt;");
        case '>' -> b.append("&gt;");
        case '"' -> b.append("&quot;");
        case '\n' -> b.append("<br>");
        default -> b.append(c);
      }
    }
    return b.toString();
  }
}
