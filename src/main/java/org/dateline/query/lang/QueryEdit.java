package org.dateline.query.lang;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Changes the text of a query as a filter panel does: one condition in, one out, what a person
 * typed beside it left as it is. A condition of the panel is one that stands by itself: {@code
 * kind:x} or {@code -kind:x}, outside parentheses and not beside an {@code or}.
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
  }

  private QueryEdit() {}

  /** Whether the condition stands in a query by itself. */
  public static boolean has(String text, Condition c) {
    return find(text, c) != null;
  }

  /** The query with the condition in it, or without it; unchanged when it is so already. */
  public static String with(String text, Condition c, boolean in) {
    int[] at = find(text, c);
    if (in) {
      String kept = hasOr(Token.of(text)) ? "(" + text.strip() + ")" : text.strip();
      return at != null ? text : (kept + " " + c.text()).strip();
    }
    if (at == null) {
      return text;
    }
    String before = text.substring(0, at[0]).stripTrailing();
    String after = text.substring(at[1]).stripLeading();
    return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
  }

  /** The conditions that stand by themselves, in their order. */
  public static List<Condition> conditions(String text) {
    List<Condition> list = new ArrayList<>();
    List<Token> tokens = Token.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      Field field = t.type() == Token.Type.FIELD ? Field.of(String.valueOf(t.field())) : null;
      if (field != null && t.values().size() == 1 && alone(tokens, i)) {
        list.add(new Condition(negated(tokens, i), field, t.values().getFirst()));
      }
    }
    return list;
  }

  private static int @Nullable [] find(String text, Condition c) {
    List<Token> tokens = Token.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      if (t.type() == Token.Type.FIELD
          && c.field() == Field.of(String.valueOf(t.field()))
          && t.values().size() == 1
          && Folding.fold(t.values().getFirst()).equals(Folding.fold(c.value()))
          && negated(tokens, i) == c.not()
          && alone(tokens, i)) {
        return new int[] {c.not() ? tokens.get(i - 1).from() : t.from(), t.to()};
      }
    }
    return null;
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
