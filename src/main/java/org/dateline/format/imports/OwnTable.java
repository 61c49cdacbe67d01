package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How Dateline's own tables are written: the names of their columns, and cells that hold several
 * values. Both directions stand here, so that each is the other's mirror.
 */
public final class OwnTable {

  /** The columns, in their order. */
  public enum Column {
    ID("id"),
    TITLE("title"),
    /** EDTF; where an end stands beside it, only the beginning. */
    DATE("date"),
    END("end date"),
    /** The source's words for the date. */
    WORDS("date words"),
    ZONE("time zone"),
    KIND("kind"),
    STATUS("status"),
    CERTAINTY("certainty"),
    IMPORTANCE("importance"),
    GROUP("group"),
    TAGS("tags"),
    PLACE("place"),
    LATITUDE("latitude"),
    LONGITUDE("longitude"),
    PARTICIPANTS("participants"),
    DESCRIPTION("description"),
    SOURCES("sources"),
    QUOTES("quotes"),
    MEDIA("media"),
    CAPTION("caption"),
    CREDIT("credit"),
    NOTE("note");

    private final String title;

    Column(String title) {
      this.title = title;
    }

    /** What stands in the first row. */
    public String title() {
      return title;
    }
  }

  private static final String STARTS_FORMULA = "=+-@\t\n";
  private static final char ESCAPE = '\\';

  private OwnTable() {}

  /**
   * A cell that no spreadsheet takes for a formula: an apostrophe stands before what would begin
   * one, and before an apostrophe. Plain numbers stay as they are; line ends become one kind.
   */
  public static String guarded(String raw) {
    String cell = raw.replace("\r\n", "\n").replace('\r', '\n');
    boolean guard =
        !cell.isEmpty()
            && (STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 || cell.charAt(0) == '\'')
            && !cell.matches("-?\\d+(\\.\\d+)?");
    return guard ? "'" + cell : cell;
  }

  /** The cell as it was before it was guarded. */
  public static String unguarded(String cell) {
    boolean guarded =
        cell.length() > 1
            && cell.charAt(0) == '\''
            && (STARTS_FORMULA.indexOf(cell.charAt(1)) >= 0 || cell.charAt(1) == '\'');
    return guarded ? cell.substring(1) : cell;
  }

  /** Text in which some signs have a backslash before them, and line ends are {@code \n}. */
  public static String escaped(String text, String signs) {
    StringBuilder b = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        b.append(ESCAPE).append('n');
      } else if (c != '\r') {
        b.append(c == ESCAPE || signs.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return b.toString();
  }

  /** The text before it was escaped. */
  public static String unescaped(String text) {
    StringBuilder b = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESCAPE && i + 1 < text.length()) {
        i++;
        c = text.charAt(i) == 'n' ? '\n' : text.charAt(i);
      }
      b.append(c);
    }
    return b.toString();
  }

  /** Where a sign stands that is not escaped; -1 for nowhere. */
  static int find(String text, char sign, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == ESCAPE) {
        i++;
      } else if (text.charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The parts between signs that are not escaped, still escaped. A space behind each sign, and one
   * before a stroke, belongs to the sign.
   */
  static List<String> parts(String text, char sign) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = find(text, sign, 0); at >= 0; at = find(text, sign, from)) {
      boolean before = sign == '|' && at > from && text.charAt(at - 1) == ' ';
      parts.add(text.substring(from, before ? at - 1 : at));
      from = at + 1;
      from += from < text.length() && text.charAt(from) == ' ' ? 1 : 0;
    }
    parts.add(text.substring(from));
    return parts;
  }

  /**
   * A source and the place in it.
   *
   * @param name what it is called; empty for nothing but an address
   * @param url its address
   * @param label what the locator counts, such as {@code paragraph}
   * @param locator where in it
   */
  public record Reference(
      String name, @Nullable String url, @Nullable String label, @Nullable String locator) {

    private static final String SIGNS = "<>[]|;:";

    /** {@code Name <https://…> [paragraph: 4]}. */
    public String written() {
      StringBuilder b = new StringBuilder(escaped(name, SIGNS));
      if (url != null) {
        b.append(b.isEmpty() ? "<" : " <").append(escaped(url, "<>|;")).append('>');
      }
      if (locator != null || label != null) {
        b.append(" [").append(label == null ? "" : escaped(label, SIGNS) + ": ");
        b.append(escaped(locator == null ? "" : locator, SIGNS)).append(']');
      }
      return b.toString();
    }

    static Reference of(String s) {
      int url = find(s, '<', 0);
      int urlEnd = url < 0 ? -1 : find(s, '>', url);
      int place = find(s, '[', Math.max(0, urlEnd));
      int placeEnd = place < 0 ? -1 : find(s, ']', place);
      int nameEnd = url >= 0 && urlEnd > 0 ? url : place >= 0 && placeEnd > 0 ? place : s.length();
      String name = s.substring(0, nameEnd);
      name = nameEnd < s.length() && name.endsWith(" ") ? name.substring(0, nameEnd - 1) : name;
      String inside = placeEnd < 0 ? "" : s.substring(place + 1, placeEnd);
      int colon = find(inside, ':', 0);
      String locator = colon < 0 ? inside : inside.substring(Math.min(inside.length(), colon + 2));
      return new Reference(
          unescaped(name),
          urlEnd < 0 ? null : unescaped(s.substring(url + 1, urlEnd)),
          colon < 0 ? null : unescaped(inside.substring(0, colon)),
          locator.isEmpty() ? null : unescaped(locator));
    }
  }
}
