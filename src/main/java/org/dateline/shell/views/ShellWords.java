package org.dateline.shell.views;

import java.util.List;
import java.util.stream.Collectors;

/** A command line as it is typed into a shell: words with blanks and signs in quotation marks. */
final class ShellWords {

  private ShellWords() {}

  /**
   * The words of a command as one line.
   *
   * @param windows for cmd and PowerShell; otherwise for a POSIX shell
   */
  static String line(List<String> words, boolean windows) {
    return words.stream()
        .map(w -> windows ? windows(w) : posix(w))
        .collect(Collectors.joining(" "));
  }

  /** Within single quotation marks a POSIX shell reads nothing but the closing one. */
  private static String posix(String word) {
    return isPlain(word, "_./:=+,-@%") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /**
   * As programs on Windows take their words apart: a quotation mark within is escaped, and so are
   * the backslashes before one.
   */
  private static String windows(String word) {
    if (isPlain(word, "_./:+-\\")) {
      return word;
    }
    StringBuilder out = new StringBuilder("\"");
    int slashes = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '"') {
        out.repeat('\\', slashes + 1);
      }
      slashes = c == '\\' ? slashes + 1 : 0;
      out.append(c);
    }
    return out.repeat('\\', slashes).append('"').toString();
  }

  private static boolean isPlain(String word, String signs) {
    return !word.isEmpty()
        && word.chars()
            .allMatch(
                c ->
                    c >= '0' && c <= '9'
                        || c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z'
                        || signs.indexOf(c) >= 0);
  }
}
