package org.dateline.query.lang;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.model.Chronology;
import org.dateline.query.Folding;
import org.dateline.query.lang.QueryEdit.Condition;

/**
 * A query as the values of its fields: which of them it keeps or leaves out, by whatever words it
 * names them, the query with one of them changed, and how many events each would come to. Marks and
 * changes are quick; {@link #count} goes through all events and may run on another thread.
 */
public final class Facets {

  /** What a query does with a value. */
  public enum Mark {
    /** It does not name it. */
    NONE,
    /** It asks for it, alone or as one of several. */
    KEPT,
    /** It leaves it out. */
    LEFT_OUT
  }

  /**
   * How many events there are of everything, where all the query says of other fields holds.
   *
   * @param values of each field, in order of first event, those of no event too
   * @param without how many events have no value in a field
   * @param conditions how many events meet each condition beside the query
   */
  public record Counts(
      Map<Field, List<FacetValue>> values,
      Map<Field, Integer> without,
      Map<Condition, Integer> conditions) {}

  private final Chronology chronology;
  private final QueryRunner runner;
  private final DateValues dates;
  private final FieldNames names;
  private final Map<Field, Set<String>> keys = new ConcurrentHashMap<>();
  private final Map<Condition, BitSet> met = new ConcurrentHashMap<>();

  /**
   * @param runner answers queries about the chronology
   * @param dates reads the dates in them
   */
  public Facets(Chronology chronology, QueryRunner runner, DateValues dates) {
    this.chronology = chronology;
    this.runner = runner;
    this.dates = dates;
    this.names = new FieldNames(chronology);
  }

  /** What it is about. */
  public Chronology chronology() {
    return chronology;
  }

  /** Whether it asks that runner. */
  public boolean asks(QueryRunner other) {
    return runner == other;
  }

  /**
   * What a query does with the value of a key; what is left out is so even where it is asked for.
   */
  public Mark mark(String text, Field field, String key) {
    Mark mark = Mark.NONE;
    for (Condition c : QueryEdit.conditions(text)) {
      if (c.field() == field && mark != Mark.LEFT_OUT && finds(c, key)) {
        mark = c.not() ? Mark.LEFT_OUT : Mark.KEPT;
      }
    }
    return mark;
  }

  /** Whether a query keeps some of a field's values, and so not the others. */
  public static boolean keepsSome(String text, Field field) {
    return QueryEdit.conditions(text).stream().anyMatch(c -> c.field() == field && !c.not());
  }

  /** Whether events with the value may pass, for all the query says of this field. */
  public boolean passes(String text, Field field, String key) {
    Mark mark = mark(text, field, key);
    return mark == Mark.KEPT || mark == Mark.NONE && !keepsSome(text, field);
  }

  /**
   * The query changed so that it does that with a value. Words that name this value alone are taken
   * out; those that name others too stay, and the value is then left out beside them.
   */
  public String with(String text, Field field, String key, Mark wanted) {
    String next = text;
    for (Condition c : QueryEdit.conditions(text)) {
      if (c.field() == field && names(c, key)) {
        next = QueryEdit.with(next, c, false);
      }
    }
    Mark now = mark(next, field, key);
    if (now == wanted) {
      return next;
    }
    // What is kept by words that name others too can only be left out.
    return QueryEdit.with(next, new Condition(wanted != Mark.KEPT, field, key), true);
  }

  /** Whether a condition's words are this value and no other. */
  private boolean names(Condition c, String key) {
    if (!finds(c, key)) {
      return false;
    }
    return isKey(c.field(), c.value())
        || Folding.fold(names.name(c.field(), key)).equals(Folding.fold(c.value()))
        || keys(c.field()).stream().filter(k -> finds(c, k)).limit(2).count() == 1;
  }

  private boolean finds(Condition c, String key) {
    return isKey(c.field(), c.value())
        ? c.value().equals(key)
        : key.equals(FieldNames.NONE)
            ? Folding.fold(c.value()).equals(FieldNames.NONE)
            : names.contains(c.field(), key, Folding.fold(c.value()));
  }

  private boolean isKey(Field field, String value) {
    return keys(field).contains(value);
  }

  private Set<String> keys(Field field) {
    return keys.computeIfAbsent(field, f -> Set.copyOf(names.keys(f).keySet()));
  }

  /**
   * Counts beside a query.
   *
   * @param text of the query
   * @param fields of which the values are counted
   * @param conditions to count
   * @param bins into how many parts the extent is cut for {@link FacetValue#overTime}
   */
  public Counts count(String text, List<Field> fields, List<Condition> conditions, int bins) {
    Map<String, BitSet> found = new HashMap<>();
    Map<Field, List<FacetValue>> values = new EnumMap<>(Field.class);
    Map<Field, Integer> without = new EnumMap<>(Field.class);
    for (Field field : fields) {
      BitSet beside = found.computeIfAbsent(beside(text, field), this::run);
      values.put(field, names.values(field, bins, beside));
      BitSet none = (BitSet) beside.clone();
      none.andNot(met(new Condition(true, field, FieldNames.NONE)));
      without.put(field, none.cardinality());
    }
    Map<Condition, Integer> counts = new HashMap<>();
    BitSet all = found.computeIfAbsent(text, this::run);
    for (Condition c : conditions) {
      BitSet both = (BitSet) all.clone();
      both.and(met(c));
      counts.put(c, both.cardinality());
    }
    return new Counts(values, without, counts);
  }

  /** The query without what stands in it of a field. */
  private static String beside(String text, Field field) {
    String next = text;
    for (Condition c : new ArrayList<>(QueryEdit.conditions(text))) {
      next = c.field() == field ? QueryEdit.with(next, c, false) : next;
    }
    return next;
  }

  private BitSet met(Condition c) {
    // Bookmarks come and go; all else is in the file.
    return c.value().equals("bookmarked")
        ? run(c.text())
        : met.computeIfAbsent(c, k -> run(k.text()));
  }

  private BitSet run(String text) {
    return runner.run(QueryParser.parse(text, dates).query());
  }
}
