package org.dateline.format.cite;

/** Text between the braces of a BibTeX field. */
final class TexText {

  private TexText() {}

  /**
   * Words as TeX sets them literally. Braces become commands: BibTeX counts them even behind a
   * backslash, and one too many would swallow the rest of the file.
   */
  static String of(String text) {
    StringBuilder b = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> b.append("\\textbackslash{}");
                case '{' -> b.append("\\textbraceleft{}");
                case '}' -> b.append("\\textbraceright{}");
                case '~' -> b.append("\\textasciitilde{}");
                case '^' -> b.append("\\textasciicircum{}");
                case '#', '$', '%', '&', '_' -> b.append('\\').appendCodePoint(c);
                case '\n', '\r', '\t' -> b.append(' ');
                default -> b.appendCodePoint(c);
              }
            });
    return b.toString();
  }

  /** An address, which TeX takes as it is; only what would end the field is percent-encoded. */
  static String address(String url) {
    return url.strip().replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }
}
