package org.dateline.state;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.model.Chronology;
import org.dateline.query.Hits;
import org.dateline.query.Reports;
import org.dateline.query.SearchIndex;
import org.dateline.query.lang.Asked;
import org.dateline.query.lang.DateValues;
import org.dateline.query.lang.QueryParser;
import org.dateline.query.lang.QueryProblem;
import org.dateline.query.lang.QueryRunner;
import org.jspecify.annotations.Nullable;

/**
 * What is being looked for, and what was found. One query both highlights and hides: {@link
 * Asked#hiding()} says which.
 */
public final class Finder {

  /** Up to so many events the index of words is made when it is first needed. */
  private static final int AT_ONCE = 5_000;

  private final Supplier<@Nullable Reports> reports;
  private final IntPredicate bookmarked;
  private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(Asked.NOTHING);
  private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
  private final ReadOnlyObjectWrapper<List<QueryProblem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
  private @Nullable Chronology chronology;
  private @Nullable SearchIndex index;
  private @Nullable QueryRunner runner;
  private @Nullable BitSet matching;

  Finder(Supplier<@Nullable Reports> reports, IntPredicate bookmarked) {
    this.reports = reports;
    this.bookmarked = bookmarked;
  }

  /** What is asked for. */
  public ReadOnlyObjectProperty<Asked> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  public Asked asked() {
    return asked.get();
  }

  /** The events that stand out; none while those that do not match are hidden instead. */
  public ReadOnlyObjectProperty<Hits> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** What of the query was not understood. */
  public ReadOnlyObjectProperty<List<QueryProblem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Whether the answer must wait for the index of words, {@link #index}. */
  public ReadOnlyBooleanProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /**
   * The index of words, to be prepared on another thread where the file is large; null while
   * nothing is open.
   */
  public @Nullable SearchIndex index() {
    return index;
  }

  /** Answers single questions about the open chronology; null while nothing is open. */
  public @Nullable QueryRunner runner() {
    return runner;
  }

  /** Reads the dates of a query. */
  public DateValues dates() {
    ZoneId zone = chronology == null ? ZoneOffset.UTC : chronology.zone();
    return new DateValues(zone, LocalDate.now(zone), Locale.getDefault(Locale.Category.FORMAT));
  }

  /** The events that match; null when nothing is asked for. Do not change the set. */
  public @Nullable BitSet matching() {
    return matching;
  }

  /** The events that pass where those that do not match are hidden; null for all of them. */
  @Nullable BitSet passing() {
    return asked.get().hiding() ? matching : null;
  }

  void open(@Nullable Chronology next, Asked first) {
    chronology = next;
    index = next == null ? null : new SearchIndex(next);
    runner =
        next == null || index == null
            ? null
            : new QueryRunner(next, index, this::readReports, bookmarked, dates());
    ask(next == null ? Asked.NOTHING : first);
  }

  private Reports readReports() {
    Reports known = reports.get();
    return known != null ? known : Reports.of(Objects.requireNonNull(chronology));
  }

  void ask(Asked next) {
    matching = null;
    waiting.set(false);
    List<QueryProblem> odd = List.of();
    if (runner != null && index != null && chronology != null && next.active()) {
      QueryParser.Parsed parsed = QueryParser.parse(next.text(), dates());
      odd = parsed.problems();
      if (index.isReady() || chronology.events().size() <= AT_ONCE || !parsed.asksForWords()) {
        matching = runner.run(parsed.query());
      } else {
        waiting.set(true);
      }
    }
    problems.set(odd);
    asked.set(next);
    hits.set(matching == null || next.hiding() ? Hits.NONE : new Hits(next.text(), matching));
  }
}
