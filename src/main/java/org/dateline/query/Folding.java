package org.dateline.query;

import java.text.Normalizer;
import java.util.Locale;

/** Case and accents set aside, so that “Łódź” is found by “lodz” and “Лукашэнка” by “лукашэнка”. */
public final class Folding {

  private Folding() {}

  /**
   * The text in lower case without combining marks, with typographic quotes, dashes and spaces
   * (line feeds apart) made plain.
   */
  public static String fold(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c < 0x80 && !(c >= 'A' && c <= 'Z');
    }
    if (plain) {
      return text;
    }
    String d = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(d.length());
    d.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\u2018', '\u2019', '\u201a', '\u2032' -> out.append('\'');
                case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> out.append('"');
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> out.append('-');
                case 'ł' -> out.append('l');
                case 'ø' -> out.append('o');
                case 'đ' -> out.append('d');
                case 'ß' -> out.append("ss");
                default -> {
                  int type = Character.getType(c);
                  if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
                    return;
                  }
                  if (c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                    out.append(' ');
                  } else {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }
}
