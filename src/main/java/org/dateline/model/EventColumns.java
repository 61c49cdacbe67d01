package org.dateline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Vocabulary.Word;
import org.dateline.model.When.Form;
import org.jspecify.annotations.Nullable;

/** What of the events is drawn, filtered and sorted by, in columns and in store order. */
final class EventColumns {

  /** {@link #form} of an event that has no plain place on the axis. */
  static final byte NOT_PLAIN = -1;

  /** {@link #form} of an event that has none at all. */
  static final byte UNDATED = -2;

  final long[] start;
  final long[] end;
  final byte[] form;
  final byte[] importance;
  final byte[] traits;
  final Map<Facet, FacetColumn> facets;

  private EventColumns(
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
    this.facets = facets;
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
      form[i] = w == null ? UNDATED : isPlain(w) ? (byte) w.form().ordinal() : NOT_PLAIN;
      Integer rank = events[i].importance();
      importance[i] = rank == null ? 0 : rank.byteValue();
      for (Trait t : traits(events[i])) {
        traits[i] |= (byte) (1 << t.ordinal());
      }
      Event e = events[i];
      builders.forEach((facet, column) -> column.add(words(e, facet)));
    }
    Map<Facet, FacetColumn> facets = new EnumMap<>(Facet.class);
    builders.forEach((facet, column) -> facets.put(facet, column.build()));
    return new EventColumns(start, end, form, importance, traits, facets);
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

  private static Set<Trait> traits(Event e) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, Trait.QUOTED, !e.quotes().isEmpty());
    add(traits, Trait.CLAIMED, !e.claims().isEmpty());
    add(
        traits,
        Trait.SOURCED,
        !e.citations().isEmpty()
            || e.quotes().stream().anyMatch(q -> !q.citations().isEmpty())
            || e.claims().stream().anyMatch(c -> !c.citations().isEmpty()));
    add(traits, Trait.MEDIA, !e.media().isEmpty());
    add(traits, Trait.SAYS_CONTESTED, e.saysContested());
    add(traits, Trait.RELATED, !e.related().isEmpty() || e.partOf() != null);
    add(traits, Trait.DESCRIBED, e.description() != null);
    return traits;
  }

  private static void add(Set<Trait> traits, Trait t, boolean has) {
    if (has) {
      traits.add(t);
    }
  }

  private static Collection<String> words(Event e, Facet facet) {
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
