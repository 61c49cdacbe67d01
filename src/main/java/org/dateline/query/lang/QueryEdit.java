package org.dateline.query.lang;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Changes the text of a query as a filter panel does: one condition in, one out, what a person
 * typed beside it left as it is. A condition of the panel is one that stands by itself: {@code
 * kind:x} or {@code -kind:x}, outside parentheses and not beside an {@code or}. Several values of
 * one field share it, {@code speaker:a,b}, and any of them will do; what must hold together, such
 * as {@code is:}, stands apart.
 */
public final class QueryEdit {

  /**
   * A condition of the panel.
   *
   * @param not whether it must not hold
   * @param value as a person would name it, without quotation marks
   */
  public record Condition(boolean not, Field field, String value) {

    /** As it is typed. */
    public String text() {
      return (not ? "-" : "") + field.word() + ":" + Completion.quoted(value);
    }

    private boolean sharesItsField() {
      return !not && field.type() == Field.Type.WORD;
    }
  }

  private QueryEdit() {}

  /** Whether the condition stands in a query by itself. */
  public static boolean has(String text, Condition c) {
    return conditions(text).stream().anyMatch(k -> same(k, c));
  }

  /** The query with the condition in it, or without it; unchanged when it is so already. */
  public static String with(String text, Condition c, boolean in) {
    List<Token> tokens = Token.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      if (fieldOf(t) != c.field() || negated(tokens, i) != c.not() || !alone(tokens, i)) {
        continue;
      }
      boolean there = t.values().stream().anyMatch(v -> same(v, c.value()));
      if (there) {
        return in ? text : without(text, tokens, i, c);
      }
      if (in && c.sharesItsField()) {
        return text.substring(0, t.to())
            + ","
            + Completion.quoted(c.value())
            + text.substring(t.to());
      }
    }
    if (!in) {
      return text;
    }
    String kept = hasOr(tokens) ? "(" + text.strip() + ")" : text.strip();
    return (kept + " " + c.text()).strip();
  }

  private static String without(String text, List<Token> tokens, int i, Condition c) {
    Token t = tokens.get(i);
    List<String> left = t.values().stream().filter(v -> !same(v, c.value())).toList();
    if (!left.isEmpty()) {
      String values = String.join(",", left.stream().map(Completion::quoted).toList());
      return text.substring(0, t.from()) + c.field().word() + ":" + values + text.substring(t.to());
    }
    int from = c.not() ? tokens.get(i - 1).from() : t.from();
    String before = text.substring(0, from).stripTrailing();
    String after = text.substring(t.to()).stripLeading();
    return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
  }

  /** The conditions that stand by themselves, in their order. */
  public static List<Condition> conditions(String text) {
    List<Condition> list = new ArrayList<>();
    List<Token> tokens = Token.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Field field = fieldOf(tokens.get(i));
      if (field != null && alone(tokens, i)) {
        boolean not = negated(tokens, i);
        tokens.get(i).values().forEach(v -> list.add(new Condition(not, field, v)));
      }
    }
    return list;
  }

  private static @Nullable Field fieldOf(Token t) {
    return t.type() == Token.Type.FIELD ? Field.of(String.valueOf(t.field())) : null;
  }

  private static boolean same(Condition a, Condition b) {
    return a.not() == b.not() && a.field() == b.field() && same(a.value(), b.value());
  }

  private static boolean same(String value, String other) {
    return Folding.fold(value).equals(Folding.fold(other));
  }

  private static boolean negated(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i - 1).type() == Token.Type.NOT;
  }

  private static boolean alone(List<Token> tokens, int i) {
    int depth = 0;
    for (int k = 0; k < i; k++) {
      depth += tokens.get(k).type() == Token.Type.OPEN ? 1 : 0;
      depth -= tokens.get(k).type() == Token.Type.CLOSE && depth > 0 ? 1 : 0;
    }
    // Where an “or” stands at this level, taking a condition out would change what the rest means.
    return depth == 0 && !hasOr(tokens);
  }

  /** Whether an “or” stands outside all parentheses. */
  private static boolean hasOr(List<Token> tokens) {
    int level = 0;
    for (Token t : tokens) {
      level += t.type() == Token.Type.OPEN ? 1 : 0;
      level -= t.type() == Token.Type.CLOSE && level > 0 ? 1 : 0;
      if (t.type() == Token.Type.OR && level == 0) {
        return true;
      }
    }
    return false;
  }
}
