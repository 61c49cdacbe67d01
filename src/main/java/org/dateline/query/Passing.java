package org.dateline.query;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;
import org.dateline.model.Trait;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Status;

/** A filter made ready for one chronology: its words looked up once, not for each event. */
final class Passing {

  private final Chronology chronology;
  private final EventStore events;
  private final Filter filter;
  private final FacetColumn groups;
  private final FacetColumn kinds;
  private final FacetColumn statuses;
  private final FacetColumn speakers;
  private final FacetColumn sources;
  private final FacetColumn claimSources;
  private final boolean[] hiddenGroups;
  private final boolean[] hiddenKinds;
  private final boolean[] hiddenStatuses;
  private final boolean[] onlySpeakers;
  private final boolean[] onlySources;
  private final boolean[] onlyClaimSources;
  private final boolean groupless;

  Passing(Chronology chronology, Filter filter) {
    this.chronology = chronology;
    this.events = chronology.events();
    this.filter = filter;
    groups = events.facet(Facet.GROUP);
    kinds = events.facet(Facet.KIND);
    statuses = events.facet(Facet.STATUS);
    speakers = events.facet(Facet.SPEAKER);
    sources = events.facet(Facet.SOURCE);
    claimSources = events.facet(Facet.CLAIM_SOURCE);
    hiddenGroups = marked(groups, filter.hiddenGroups()::contains);
    hiddenKinds = marked(kinds, any(filter.hiddenKinds().stream().map(Kind::word).toList()));
    hiddenStatuses =
        marked(statuses, any(filter.hiddenStatuses().stream().map(Status::word).toList()));
    onlySpeakers = marked(speakers, any(filter.onlySpeakers()));
    onlySources = marked(sources, any(filter.onlySources()));
    onlyClaimSources = marked(claimSources, any(filter.onlySources()));
    groupless = !filter.hiddenGroups().contains("");
  }

  private static Predicate<String> any(Collection<String> words) {
    return Set.copyOf(words)::contains;
  }

  private static boolean[] marked(FacetColumn column, Predicate<String> is) {
    boolean[] marked = new boolean[column.words()];
    for (int code = 0; code < marked.length; code++) {
      marked[code] = is.test(column.word(code));
    }
    return marked;
  }

  private static boolean has(FacetColumn column, boolean[] marked, int event) {
    for (int k = column.count(event) - 1; k >= 0; k--) {
      if (marked[column.code(event, k)]) {
        return true;
      }
    }
    return false;
  }

  /** Whether the event at a store index passes. */
  boolean test(int i) {
    return (groups.count(i) == 0 ? groupless : !has(groups, hiddenGroups, i))
        && !has(kinds, hiddenKinds, i)
        && !has(statuses, hiddenStatuses, i)
        && (!filter.contestedOnly() || chronology.disputes().isContested(i))
        && (!filter.quotedOnly() || events.has(i, Trait.QUOTED))
        && (filter.onlySpeakers().isEmpty() || has(speakers, onlySpeakers, i))
        && (filter.onlySources().isEmpty()
            || has(sources, onlySources, i)
            || has(claimSources, onlyClaimSources, i))
        && (filter.lacks().isEmpty() || filter.lacks().stream().anyMatch(l -> l.of(chronology, i)));
  }
}
