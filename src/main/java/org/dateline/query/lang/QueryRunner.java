package org.dateline.query.lang;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.model.Span;
import org.dateline.model.Trait;
import org.dateline.query.Lack;
import org.dateline.query.Reports;
import org.dateline.query.SearchIndex;

/** Finds the events of one chronology that a query asks for. */
public final class QueryRunner {

  private final Chronology chronology;
  private final EventStore events;
  private final SearchIndex index;
  private final Supplier<Reports> reports;
  private final IntPredicate bookmarked;
  private final DateValues dates;
  private final FieldNames names;

  /**
   * @param reports when events were said; asked for only by {@code said:}
   * @param bookmarked whether the event at a store index has a bookmark
   */
  public QueryRunner(
      Chronology chronology,
      SearchIndex index,
      Supplier<Reports> reports,
      IntPredicate bookmarked,
      DateValues dates) {
    this.chronology = chronology;
    this.events = chronology.events();
    this.index = index;
    this.reports = reports;
    this.bookmarked = bookmarked;
    this.dates = dates;
    this.names = new FieldNames(chronology);
  }

  /** The store indices of the events asked for, in a set of the caller's own. */
  public BitSet run(Query query) {
    return switch (query) {
      case Query.All all -> everything();
      case Query.Text text -> index.holding(text.term());
      case Query.Is is -> field(is.field(), is.values());
      case Query.Not not -> {
        BitSet found = run(not.query());
        found.flip(0, events.size());
        yield found;
      }
      case Query.And and -> {
        BitSet found = run(and.queries().getFirst());
        and.queries().stream().skip(1).forEach(q -> found.and(run(q)));
        yield found;
      }
      case Query.Or or -> {
        BitSet found = new BitSet(events.size());
        or.queries().forEach(q -> found.or(run(q)));
        yield found;
      }
    };
  }

  private BitSet everything() {
    BitSet all = new BitSet(events.size());
    all.set(0, events.size());
    return all;
  }

  private BitSet field(Field field, List<String> values) {
    return switch (field.type()) {
      case WORD -> names.find(field, values);
      case CLOSED -> {
        BitSet found = new BitSet(events.size());
        for (String v : values) {
          found.or(field == Field.IS ? is(v) : has(v));
        }
        yield found;
      }
      case DATE -> date(field, values.getFirst());
    };
  }

  private BitSet is(String value) {
    return switch (value) {
      case "contested" -> where(chronology.disputes()::isContested);
      case "undated" -> where(i -> !events.isDated(i));
      case "unsourced" -> where(i -> Lack.UNSOURCED.of(chronology, i));
      case "unquoted" -> where(i -> Lack.UNQUOTED.of(chronology, i));
      case "uncited" -> where(i -> Lack.UNCITED_CLAIM.of(chronology, i));
      case "single-origin" -> where(i -> Lack.SINGLE_ORIGIN.of(chronology, i));
      case "planned" -> names.find(Field.STATUS, List.of("planned"));
      case "bookmarked" -> where(bookmarked);
      default -> new BitSet();
    };
  }

  private BitSet has(String value) {
    return switch (value) {
      case "quote" -> where(i -> events.has(i, Trait.QUOTED));
      case "media" -> where(i -> events.has(i, Trait.MEDIA));
      case "claim" -> where(i -> events.has(i, Trait.CLAIMED));
      case "source" -> where(i -> events.has(i, Trait.SOURCED));
      case "description" -> where(i -> events.has(i, Trait.DESCRIBED));
      case "link" -> where(i -> events.has(i, Trait.RELATED));
      case "archive" -> names.archived();
      case "place" -> names.any(Field.PLACE);
      case "tag" -> names.any(Field.TAG);
      default -> new BitSet();
    };
  }

  private BitSet date(Field field, String value) {
    Span asked = dates.read(value);
    if (asked == null) {
      return new BitSet();
    }
    long from = asked.from().seconds();
    long to = asked.to().seconds();
    return switch (field) {
      case BEFORE -> where(i -> events.isDated(i) && events.endSeconds(i) <= from);
      case AFTER -> where(i -> events.isDated(i) && events.startSeconds(i) >= to);
      case SAID -> said(asked);
      default ->
          where(
              i ->
                  events.isDated(i)
                      && events.startSeconds(i) < to
                      && (events.endSeconds(i) > from
                          || events.startSeconds(i) == events.endSeconds(i)
                              && events.startSeconds(i) == from));
    };
  }

  private BitSet said(Span asked) {
    Reports all = reports.get();
    return where(
        i -> {
          Span s = all.span(i);
          return s != null
              && s.from().compareTo(asked.to()) < 0
              && (s.to().compareTo(asked.from()) > 0 || s.from().equals(asked.from()));
        });
  }

  private BitSet where(IntPredicate is) {
    BitSet found = new BitSet(events.size());
    for (int i = 0; i < events.size(); i++) {
      if (is.test(i)) {
        found.set(i);
      }
    }
    return found;
  }
}
