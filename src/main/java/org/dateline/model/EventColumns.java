package org.dateline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Vocabulary.Word;
import org.dateline.model.When.Form;
import org.jspecify.annotations.Nullable;

/**
 * What of the events is drawn, filtered and sorted by, in columns and in store order. Immutable.
 */
public final class EventColumns {

  /** The {@code form} of an event that has no plain place on the axis. */
  public static final byte NOT_PLAIN = -1;

  /** The {@code form} of an event that has none at all. */
  public static final byte UNDATED = -2;

  private final long[] start;
  private final long[] end;
  private final byte[] form;
  private final byte[] importance;
  private final byte[] traits;
  private final Map<Facet, FacetColumn> facets;

  /**
   * Columns that are not copied and must not change any more.
   *
   * @param start epoch seconds of {@link When#earliest()}, {@link Long#MIN_VALUE} for none
   * @param end epoch seconds of {@link When#latest()}, {@link Long#MAX_VALUE} for none
   * @param form ordinal of the {@link Form} of what is plain, {@link #NOT_PLAIN} or {@link
   *     #UNDATED}
   * @param importance 1 to 5, 0 for none
   * @param traits for each {@link Trait} the bit of its ordinal
   * @param facets all of them
   */
  public EventColumns(
      long[] start,
      long[] end,
      byte[] form,
      byte[] importance,
      byte[] traits,
      Map<Facet, FacetColumn> facets) {
    this.start = start;
    this.end = end;
    this.form = form;
    this.importance = importance;
    this.traits = traits;
    this.facets = new EnumMap<>(facets);
  }

  int size() {
    return start.length;
  }

  long start(int index) {
    return start[index];
  }

  long end(int index) {
    return end[index];
  }

  byte form(int index) {
    return form[index];
  }

  int importance(int index) {
    return importance[index];
  }

  int traits(int index) {
    return traits[index];
  }

  FacetColumn facet(Facet facet) {
    return Objects.requireNonNull(facets.get(facet));
  }

  static EventColumns of(Event[] events, @Nullable When[] whens) {
    int n = events.length;
    long[] start = new long[n];
    long[] end = new long[n];
    byte[] form = new byte[n];
    byte[] importance = new byte[n];
    byte[] traits = new byte[n];
    Map<Facet, FacetColumn.Builder> builders = new EnumMap<>(Facet.class);
    for (Facet f : Facet.values()) {
      builders.put(f, new FacetColumn.Builder());
    }
    for (int i = 0; i < n; i++) {
      When w = whens[i];
      start[i] = w == null ? Long.MIN_VALUE : w.earliest().seconds();
      end[i] = w == null ? Long.MAX_VALUE : w.latest().seconds();
      form[i] = w == null ? UNDATED : form(w);
      Integer rank = events[i].importance();
      importance[i] = rank == null ? 0 : rank.byteValue();
      traits[i] = traits(events[i]);
      Event e = events[i];
      builders.forEach((facet, column) -> column.add(words(e, facet)));
    }
    Map<Facet, FacetColumn> facets = new EnumMap<>(Facet.class);
    builders.forEach((facet, column) -> facets.put(facet, column.build()));
    return new EventColumns(start, end, form, importance, traits, facets);
  }

  /** Ordinal of the form of what is plain, or {@link #NOT_PLAIN}. */
  public static byte form(When w) {
    return isPlain(w) ? (byte) w.form().ordinal() : NOT_PLAIN;
  }

  /** Whether two whole seconds and the form say all that is drawn of it but its sure part. */
  private static boolean isPlain(When w) {
    return (w.form() == Form.EXACT || w.form() == Form.WITHIN || w.form() == Form.THROUGHOUT)
        && w.members().isEmpty()
        && w.earliest().isFinite()
        && w.latest().isFinite()
        && w.earliest().nanos() == 0
        && w.latest().nanos() == 0
        && !w.startEdge().isSoft()
        && !w.endEdge().isSoft()
        && w.startEdge() != Edge.OPEN
        && w.startEdge() != Edge.UNKNOWN
        && w.endEdge() != Edge.OPEN
        && w.endEdge() != Edge.UNKNOWN;
  }

  /** The traits of an event, for each the bit of its ordinal. */
  public static byte traits(Event e) {
    int traits = 0;
    traits |= bit(Trait.QUOTED, !e.quotes().isEmpty());
    traits |= bit(Trait.CLAIMED, !e.claims().isEmpty());
    traits |=
        bit(
            Trait.SOURCED,
            !e.citations().isEmpty()
                || e.quotes().stream().anyMatch(q -> !q.citations().isEmpty())
                || e.claims().stream().anyMatch(c -> !c.citations().isEmpty()));
    traits |= bit(Trait.MEDIA, !e.media().isEmpty());
    traits |= bit(Trait.SAYS_CONTESTED, e.saysContested());
    traits |= bit(Trait.RELATED, !e.related().isEmpty() || e.partOf() != null);
    traits |= bit(Trait.DESCRIBED, e.description() != null);
    return (byte) traits;
  }

  private static int bit(Trait t, boolean has) {
    return has ? 1 << t.ordinal() : 0;
  }

  /** The words of an event for a facet, as they stand there. */
  public static Collection<String> words(Event e, Facet facet) {
    List<String> words = new ArrayList<>();
    switch (facet) {
      case GROUP -> add(words, e.group());
      case KIND -> words.add(e.kind().word());
      case STATUS -> add(words, word(e.status()));
      case CERTAINTY -> add(words, word(e.certainty()));
      case PLACE -> add(words, e.place() == null ? null : e.place().name());
      case TAG -> words.addAll(e.tags());
      case SPEAKER ->
          e.quotes().forEach(q -> add(words, q.speaker() != null ? q.speaker() : q.speakerText()));
      case CLAIMANT -> e.claims().forEach(c -> words.addAll(c.by()));
      case PARTICIPANT -> e.participants().forEach(p -> words.add(p.agent()));
      case SOURCE -> {
        e.citations().forEach(c -> words.add(c.source()));
        e.quotes().forEach(q -> q.citations().forEach(c -> words.add(c.source())));
      }
      case FILE -> {
        // No event knows its file; who opens several as one does.
      }
      case CLAIM_SOURCE ->
          e.claims().forEach(k -> k.citations().forEach(c -> words.add(c.source())));
    }
    return words;
  }

  private static @Nullable String word(@Nullable Word w) {
    return w == null ? null : w.word();
  }

  private static void add(List<String> words, @Nullable String word) {
    if (word != null) {
      words.add(word);
    }
  }
}
