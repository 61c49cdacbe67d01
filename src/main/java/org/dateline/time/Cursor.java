package org.dateline.time;

/**
 * A place in a string that only moves forward. Every look at a character is counted, so that a test
 * can tell that reading takes time in proportion to the length.
 */
final class Cursor {

  /** What {@link #peek} gives past the last character. */
  static final char END = '\0';

  private final String text;
  private int index;
  private long looks;

  Cursor(String text) {
    this.text = text;
  }

  /** Why a string is not a date. Carries no stack trace: it is an answer, not a fault. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int index;
    private final transient Message said;

    private Refusal(int index, Message said) {
      super(null, null, false, false);
      this.index = index;
      this.said = said;
    }

    Message said() {
      return said;
    }

    int index() {
      return index;
    }
  }

  int index() {
    return index;
  }

  long looks() {
    return looks;
  }

  boolean atEnd() {
    return index >= text.length();
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    looks++;
    return index + ahead < text.length() ? text.charAt(index + ahead) : END;
  }

  /** Whether the text goes on with {@code s}. */
  boolean at(String s) {
    looks += s.length();
    return text.startsWith(s, index);
  }

  /** Steps over {@code s} where the text goes on with it. */
  boolean skip(String s) {
    boolean found = at(s);
    index += found ? s.length() : 0;
    return found;
  }

  void advance(int count) {
    index += count;
  }

  /** The text from {@code start} to here. */
  String since(int start) {
    looks += index - start;
    return text.substring(start, index);
  }

  /** A qualifier, stepped over; {@link Qualifier#NONE} where there is none. */
  Qualifier qualifier() {
    Qualifier q = Qualifier.of(peek());
    index += q == Qualifier.NONE ? 0 : 1;
    return q;
  }

  /** Steps over decimal digits and gives how many they are. */
  int digits() {
    int start = index;
    while (isDigit(peek())) {
      index++;
    }
    return index - start;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Refuses here: what stands here, and what was expected. */
  Refusal expected(Message what) {
    return expectedAt(index, what);
  }

  /** Refuses at {@code at}. */
  Refusal expectedAt(int at, Message what) {
    if (at >= text.length()) {
      Message end = text.isEmpty() ? Message.date("empty") : Message.date("ends");
      return new Refusal(text.length(), end.then(what));
    }
    Message hint =
        switch (text.charAt(at)) {
          case ' ', '\t', '\n', '\u00a0' -> Message.date("space");
          case '\u2212', '\u2013', '\u2014' -> Message.date("dash", text.substring(at, at + 1));
          default -> Message.date("stands", text.substring(at, text.offsetByCodePoints(at, 1)));
        };
    return new Refusal(at, hint.then(what));
  }

  /** Refuses at {@code at} with a sentence of its own. */
  Refusal refuse(int at, Message sentence) {
    return new Refusal(at, sentence);
  }
}
