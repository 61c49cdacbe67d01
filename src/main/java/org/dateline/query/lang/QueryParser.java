package org.dateline.query.lang;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.Folding;
import org.dateline.query.lang.QueryProblem.What;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query. Everything typed means something: what is not understood is searched for as text,
 * and said. Words side by side must all match; {@code or} binds weaker than that, {@code -} binds
 * strongest.
 */
public final class QueryParser {

  /**
   * A query read.
   *
   * @param problems in the order of the text
   */
  public record Parsed(Query query, List<QueryProblem> problems) {

    public Parsed {
      problems = List.copyOf(problems);
    }

    /** Whether the index of words is needed to answer it. */
    public boolean asksForWords() {
      return asksForWords(query);
    }

    private static boolean asksForWords(Query q) {
      return switch (q) {
        case Query.Text text -> true;
        case Query.Not not -> asksForWords(not.query());
        case Query.And and -> and.queries().stream().anyMatch(Parsed::asksForWords);
        case Query.Or or -> or.queries().stream().anyMatch(Parsed::asksForWords);
        case Query.All all -> false;
        case Query.Is is -> false;
      };
    }
  }

  /** How deep parentheses may nest; what is nested deeper counts as if they were not there. */
  private static final int DEEPEST = 60;

  private final DateValues dates;
  private final List<Token> tokens;
  private final List<QueryProblem> problems = new ArrayList<>();
  private int at;
  private int depth;

  private QueryParser(String text, DateValues dates) {
    this.dates = dates;
    this.tokens = Token.of(text);
  }

  /**
   * Reads a text; never fails.
   *
   * @param dates reads what stands behind {@code before:} and the like
   */
  public static Parsed parse(String text, DateValues dates) {
    QueryParser p = new QueryParser(text, dates);
    List<Query> parts = new ArrayList<>();
    while (p.at < p.tokens.size()) {
      Query q = p.or();
      if (q != null) {
        parts.add(q);
      }
      if (p.at < p.tokens.size()) {
        p.stray(p.tokens.get(p.at++));
      }
    }
    return new Parsed(all(parts), p.problems);
  }

  private static Query all(List<Query> parts) {
    return switch (parts.size()) {
      case 0 -> new Query.All();
      case 1 -> parts.getFirst();
      default -> new Query.And(parts);
    };
  }

  private @Nullable Query or() {
    List<Query> either = new ArrayList<>();
    Query first = and();
    if (first != null) {
      either.add(first);
    }
    while (at < tokens.size() && tokens.get(at).type() == Token.Type.OR) {
      Token or = tokens.get(at++);
      Query next = and();
      if (next == null || first == null) {
        stray(or);
      }
      if (next != null) {
        either.add(next);
        first = next;
      }
    }
    return switch (either.size()) {
      case 0 -> null;
      case 1 -> either.getFirst();
      default -> new Query.Or(either);
    };
  }

  private @Nullable Query and() {
    List<Query> parts = new ArrayList<>();
    while (at < tokens.size()
        && tokens.get(at).type() != Token.Type.OR
        && tokens.get(at).type() != Token.Type.CLOSE) {
      Query q = one();
      if (q != null) {
        parts.add(q);
      }
    }
    return parts.isEmpty() ? null : all(parts);
  }

  private @Nullable Query one() {
    boolean not = false;
    Token sign = tokens.get(at);
    while (at < tokens.size() && tokens.get(at).type() == Token.Type.NOT) {
      not = !not;
      sign = tokens.get(at++);
    }
    Token t = at < tokens.size() ? tokens.get(at) : null;
    if (t == null || t.type() == Token.Type.OR || t.type() == Token.Type.CLOSE) {
      stray(sign);
      return null;
    }
    at++;
    Query q =
        switch (t.type()) {
          case OPEN -> inside(t);
          case FIELD -> field(t);
          default -> text(t);
        };
    return q == null || !not ? q : new Query.Not(q);
  }

  private @Nullable Query inside(Token open) {
    if (depth == DEEPEST) {
      return null;
    }
    depth++;
    Query q = or();
    depth--;
    if (at < tokens.size() && tokens.get(at).type() == Token.Type.CLOSE) {
      at++;
    } else {
      problem(open, What.NOT_CLOSED, "(");
    }
    return q;
  }

  private @Nullable Query text(Token t) {
    if (!t.closed()) {
      problem(t, What.NOT_CLOSED, "\"");
    }
    String folded = Folding.fold(t.values().getFirst()).replace('\n', ' ').strip();
    return folded.isEmpty() ? null : new Query.Text(folded);
  }

  private @Nullable Query field(Token t) {
    String name = String.valueOf(t.field());
    Field field = Field.of(name);
    if (!t.closed()) {
      problem(t, What.NOT_CLOSED, "\"");
    }
    if (field == null) {
      problem(t, What.NO_SUCH_FIELD, name, Near.of(name, Field.WORDS));
      String words = Folding.fold(name + ":" + String.join(",", t.values())).strip();
      return new Query.Text(words);
    }
    List<String> values = t.values().stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
    if (values.isEmpty()) {
      problem(t, What.NO_VALUE, name);
      return null;
    }
    return switch (field.type()) {
      case WORD -> new Query.Is(field, values);
      case CLOSED -> closed(t, field, values);
      case DATE -> {
        if (dates.read(values.getFirst()) == null) {
          problem(t, What.NO_DATE, values.getFirst());
          yield null;
        }
        yield new Query.Is(field, values);
      }
    };
  }

  private @Nullable Query closed(Token t, Field field, List<String> values) {
    List<String> known = field == Field.IS ? Field.IS_VALUES : Field.HAS_VALUES;
    List<String> good = new ArrayList<>();
    for (String v : values) {
      String folded = Folding.fold(v);
      if (known.contains(folded)) {
        good.add(folded);
      } else {
        problem(t, What.NO_SUCH_VALUE, v, Near.of(v, known));
      }
    }
    return good.isEmpty() ? null : new Query.Is(field, good);
  }

  private void stray(Token t) {
    problem(t, What.STRAY, "");
  }

  private void problem(Token t, What what, String word) {
    problem(t, what, word, null);
  }

  private void problem(Token t, What what, String word, @Nullable String meant) {
    problems.add(new QueryProblem(t.from(), t.to(), what, word, meant));
  }
}
