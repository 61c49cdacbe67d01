package org.dateline.query.lang;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a query.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param field what stands before the colon, as typed; null without one
 * @param values what stands behind it, or the word itself, without quotation marks
 * @param closed whether its quotation marks are
 */
record Token(
    Type type, int from, int to, @Nullable String field, List<String> values, boolean closed) {

  enum Type {
    TERM,
    PHRASE,
    FIELD,
    NOT,
    OR,
    OPEN,
    CLOSE
  }

  /** Takes a text apart. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '(' || c == ')') {
        tokens.add(sign(c == '(' ? Type.OPEN : Type.CLOSE, at, at + 1));
        at++;
      } else if (c == '-' && at + 1 < text.length() && startsTerm(text.charAt(at + 1))) {
        tokens.add(sign(Type.NOT, at, at + 1));
        at++;
      } else {
        Token t = term(text, at);
        tokens.add(t);
        at = t.to;
      }
    }
    return tokens;
  }

  private static boolean startsTerm(char c) {
    return !Character.isWhitespace(c) && c != ')' && c != '-';
  }

  private static Token sign(Type type, int from, int to) {
    return new Token(type, from, to, null, List.of(), true);
  }

  private static Token term(String text, int from) {
    if (isQuote(text.charAt(from))) {
      int end = closing(text, from);
      boolean closed = end < text.length();
      String inside = text.substring(from + 1, end);
      return new Token(Type.PHRASE, from, closed ? end + 1 : end, null, List.of(inside), closed);
    }
    int colon = fieldEnd(text, from);
    if (colon > 0) {
      return field(text, from, colon);
    }
    int end = bareEnd(text, from, false);
    String word = text.substring(from, end);
    Type type =
        switch (word) {
          case "or", "OR", "|" -> Type.OR;
          case "not", "NOT" -> Type.NOT;
          default -> Type.TERM;
        };
    return new Token(type, from, end, null, List.of(word), true);
  }

  /** The place of the colon behind a name of letters; -1 when no name stands there. */
  private static int fieldEnd(String text, int from) {
    int at = from;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    boolean isName = at > from && at < text.length() && text.charAt(at) == ':';
    // An address is no field.
    return isName && !text.startsWith("//", at + 1) ? at : -1;
  }

  private static Token field(String text, int from, int colon) {
    List<String> values = new ArrayList<>();
    String name = text.substring(from, colon);
    Field known = Field.of(name);
    boolean list = known == null || known.type() != Field.Type.DATE;
    boolean closed = true;
    int at = colon + 1;
    while (at < text.length()) {
      if (isQuote(text.charAt(at))) {
        int end = closing(text, at);
        closed = end < text.length();
        values.add(text.substring(at + 1, end));
        at = closed ? end + 1 : end;
      } else {
        int end = bareEnd(text, at, list);
        if (end > at) {
          values.add(text.substring(at, end));
        }
        at = end;
      }
      if (list && at < text.length() && text.charAt(at) == ',') {
        at++;
      } else {
        break;
      }
    }
    return new Token(Type.FIELD, from, at, name, List.copyOf(values), closed);
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e' || c == '\u00ab';
  }

  private static int closing(String text, int open) {
    int at = open + 1;
    while (at < text.length() && !isQuote(text.charAt(at)) && text.charAt(at) != '\u00bb') {
      at++;
    }
    return at;
  }

  private static int bareEnd(String text, int from, boolean commaEnds) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)
          || c == '('
          || c == ')'
          || isQuote(c)
          || commaEnds && c == ',') {
        break;
      }
      at++;
    }
    return at;
  }
}
