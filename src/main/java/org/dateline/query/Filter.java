package org.dateline.query;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.dateline.model.Chronology;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Status;

/**
 * Which events are shown. What is named as hidden is hidden, so that an empty filter shows
 * everything and a value the file gains later is never lost; of the rest, each condition that is
 * set must hold.
 *
 * @param hiddenGroups ids of groups; the empty string for events without one
 * @param contestedOnly only events that are contested
 * @param quotedOnly only events with a quote
 * @param lacks only events that lack at least one of these; empty for all
 * @param onlySpeakers only events that quote one of these: ids of agents, or printed names; empty
 *     for all
 * @param onlySources only events that cite one of these, by id; empty for all
 */
public record Filter(
    Set<String> hiddenGroups,
    Set<Kind> hiddenKinds,
    Set<Status> hiddenStatuses,
    boolean contestedOnly,
    boolean quotedOnly,
    Set<Lack> lacks,
    Set<String> onlySpeakers,
    Set<String> onlySources) {

  /** Shows everything. */
  public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), false, false);

  public Filter {
    hiddenGroups = Set.copyOf(hiddenGroups);
    hiddenKinds = Set.copyOf(hiddenKinds);
    hiddenStatuses = Set.copyOf(hiddenStatuses);
    lacks = Set.copyOf(lacks);
    onlySpeakers = Set.copyOf(onlySpeakers);
    onlySources = Set.copyOf(onlySources);
  }

  /** A filter that asks neither for shortcomings nor for speakers or sources. */
  public Filter(
      Set<String> hiddenGroups,
      Set<Kind> hiddenKinds,
      Set<Status> hiddenStatuses,
      boolean contestedOnly,
      boolean quotedOnly) {
    this(
        hiddenGroups,
        hiddenKinds,
        hiddenStatuses,
        contestedOnly,
        quotedOnly,
        Set.of(),
        Set.of(),
        Set.of());
  }

  /** How many conditions are set; 0 for {@link #NONE}. */
  public int size() {
    return hiddenGroups.size()
        + hiddenKinds.size()
        + hiddenStatuses.size()
        + (contestedOnly ? 1 : 0)
        + (quotedOnly ? 1 : 0)
        + lacks.size()
        + onlySpeakers.size()
        + onlySources.size();
  }

  /** The store indices that pass. */
  public BitSet apply(Chronology c) {
    int n = c.events().size();
    BitSet shown = new BitSet(n);
    if (size() == 0) {
      shown.set(0, n);
      return shown;
    }
    Passing passing = new Passing(c, this);
    for (int i = 0; i < n; i++) {
      if (passing.test(i)) {
        shown.set(i);
      }
    }
    return shown;
  }

  /** With a group hidden or shown again. */
  public Filter withGroup(String id, boolean hidden) {
    return new Filter(
        changed(hiddenGroups, id, hidden),
        hiddenKinds,
        hiddenStatuses,
        contestedOnly,
        quotedOnly,
        lacks,
        onlySpeakers,
        onlySources);
  }

  /** With a kind hidden or shown again. */
  public Filter withKind(Kind kind, boolean hidden) {
    return new Filter(
        hiddenGroups,
        changed(hiddenKinds, kind, hidden),
        hiddenStatuses,
        contestedOnly,
        quotedOnly,
        lacks,
        onlySpeakers,
        onlySources);
  }

  /** With a status hidden or shown again. */
  public Filter withStatus(Status status, boolean hidden) {
    return new Filter(
        hiddenGroups,
        hiddenKinds,
        changed(hiddenStatuses, status, hidden),
        contestedOnly,
        quotedOnly,
        lacks,
        onlySpeakers,
        onlySources);
  }

  /** With only contested events shown, or not. */
  public Filter withContestedOnly(boolean only) {
    return new Filter(
        hiddenGroups,
        hiddenKinds,
        hiddenStatuses,
        only,
        quotedOnly,
        lacks,
        onlySpeakers,
        onlySources);
  }

  /** With only quoted events shown, or not. */
  public Filter withQuotedOnly(boolean only) {
    return new Filter(
        hiddenGroups,
        hiddenKinds,
        hiddenStatuses,
        contestedOnly,
        only,
        lacks,
        onlySpeakers,
        onlySources);
  }

  /** With events shown only if they lack this (or another thing asked for), or not. */
  public Filter withLack(Lack lack, boolean only) {
    return new Filter(
        hiddenGroups,
        hiddenKinds,
        hiddenStatuses,
        contestedOnly,
        quotedOnly,
        changed(lacks, lack, only),
        onlySpeakers,
        onlySources);
  }

  /** With only events that quote one of these speakers; the empty set lifts the condition. */
  public Filter withOnlySpeakers(Set<String> speakers) {
    return new Filter(
        hiddenGroups,
        hiddenKinds,
        hiddenStatuses,
        contestedOnly,
        quotedOnly,
        lacks,
        speakers,
        onlySources);
  }

  /** With only events that cite one of these sources; the empty set lifts the condition. */
  public Filter withOnlySources(Set<String> sources) {
    return new Filter(
        hiddenGroups,
        hiddenKinds,
        hiddenStatuses,
        contestedOnly,
        quotedOnly,
        lacks,
        onlySpeakers,
        sources);
  }

  private static <T> Set<T> changed(Set<T> set, T item, boolean in) {
    Set<T> next = new HashSet<>(set);
    if (in) {
      next.add(item);
    } else {
      next.remove(item);
    }
    return next;
  }
}
