package org.dateline.query.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.EventColumns;
import org.dateline.model.EventDetails;
import org.dateline.model.EventStore;
import org.dateline.model.Extent;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;
import org.dateline.model.TimePoint;
import org.dateline.model.Timeline;
import org.dateline.model.Trait;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Several chronologies as one, and from which of them each event is. The zone is that of the first;
 * each event lies where it lies in its own file. Immutable.
 */
public final class Together {

  private final List<Part> parts;
  private final List<Renames> renames = new ArrayList<>();

  /** For each event of the whole its part and its index there. */
  private final int[] part;

  private final int[] local;

  /** For each part and each of its events the index in the whole. */
  private final int[][] place;

  private final Chronology chronology;

  private Together(List<Part> parts) {
    this.parts = List.copyOf(parts);
    Renames.Taken taken = new Renames.Taken();
    parts.forEach(p -> renames.add(Renames.of(p, taken)));
    int n = parts.stream().mapToInt(p -> p.chronology().events().size()).sum();
    part = new int[n];
    local = new int[n];
    place = new int[parts.size()][];
    int dated = order();
    int tail = dated;
    while (tail < n && isPlaced(tail)) {
      tail++;
    }
    Chronology first = parts.getFirst().chronology();
    chronology =
        new Chronology(header(first.timeline(), taken), first.zone(), store(n, dated, tail));
  }

  /** Opens chronologies as one; at least one. */
  public static Together of(List<Part> parts) {
    return new Together(parts);
  }

  /** All events in one order. */
  public Chronology chronology() {
    return chronology;
  }

  public List<Part> parts() {
    return parts;
  }

  /** The number of the part an event is from. */
  public int part(int event) {
    return part[event];
  }

  /** The events of one part. */
  public BitSet events(int ofPart) {
    BitSet set = new BitSet();
    for (int i : place[ofPart]) {
      set.set(i);
    }
    return set;
  }

  /** The id an event has in its own file. */
  String ownId(int event) {
    return parts.get(part[event]).chronology().events().id(local[event]);
  }

  /** The index in the whole of a part's event. */
  int place(int ofPart, int event) {
    return place[ofPart][event];
  }

  // ---- the order -------------------------------------------------------------------------------

  /**
   * Merges the parts, each in order by itself: what has a place in time up to the tail of each, an
   * undated event of which only the order is known behind the one it follows; then the rest.
   *
   * @return how many are dated
   */
  private int order() {
    int[] at = new int[parts.size()];
    int n = 0;
    int dated = 0;
    for (int p = 0; p < place.length; p++) {
      place[p] = new int[events(p, parts).size()];
    }
    while (true) {
      int best = -1;
      TimePoint least = null;
      for (int p = 0; p < at.length; p++) {
        EventStore s = events(p, parts);
        if (at[p] < s.tail()) {
          TimePoint here = sortPoint(s, at[p]);
          if (here == null) {
            // Only its order is known: it stays with the one before it.
            best = p;
            break;
          }
          if (least == null || here.compareTo(least) < 0) {
            least = here;
            best = p;
          }
        }
      }
      if (best < 0) {
        break;
      }
      EventStore s = events(best, parts);
      dated += s.isDated(at[best]) ? 1 : 0;
      put(n++, best, at[best]++);
    }
    for (int p = 0; p < at.length; p++) {
      while (at[p] < events(p, parts).size()) {
        put(n++, p, at[p]++);
      }
    }
    return dated;
  }

  private static EventStore events(int p, List<Part> parts) {
    return parts.get(p).chronology().events();
  }

  private static @Nullable TimePoint sortPoint(EventStore s, int event) {
    if (!s.isDated(event)) {
      return null;
    }
    if (s.plainForm(event) != null) {
      return TimePoint.ofSeconds(s.startSeconds(event));
    }
    When w = s.when(event);
    return w == null ? null : w.sortPoint();
  }

  private void put(int at, int p, int event) {
    part[at] = p;
    local[at] = event;
    place[p][event] = at;
  }

  private boolean isPlaced(int event) {
    return local[event] < events(part[event], parts).tail();
  }

  // ---- the whole -------------------------------------------------------------------------------

  private Timeline header(Timeline first, Renames.Taken taken) {
    return new Timeline(
        first.version(),
        null,
        parts.stream()
            .map(p -> p.chronology().timeline().title())
            .distinct()
            .collect(Collectors.joining(" + ")),
        null,
        first.language(),
        first.timeZone(),
        parts.stream()
            .flatMap(p -> p.chronology().timeline().compilers().stream())
            .distinct()
            .toList(),
        null,
        null,
        parts.stream()
                    .map(p -> String.valueOf(p.chronology().timeline().licence()))
                    .distinct()
                    .count()
                == 1
            ? first.licence()
            : null,
        List.copyOf(taken.sources.values()),
        List.copyOf(taken.agents.values()),
        List.copyOf(taken.groups.values()),
        Map.of());
  }

  private EventStore store(int n, int dated, int tail) {
    long[] start = new long[n];
    long[] end = new long[n];
    byte[] form = new byte[n];
    byte[] importance = new byte[n];
    byte[] traits = new byte[n];
    for (int i = 0; i < n; i++) {
      EventStore s = events(part[i], parts);
      int e = local[i];
      start[i] = s.startSeconds(e);
      end[i] = s.endSeconds(e);
      When.Form plain = s.plainForm(e);
      form[i] =
          plain != null
              ? (byte) plain.ordinal()
              : s.isDated(e) ? EventColumns.NOT_PLAIN : EventColumns.UNDATED;
      importance[i] = (byte) s.importance(e);
      for (Trait t : Trait.values()) {
        traits[i] |= (byte) (s.has(e, t) ? 1 << t.ordinal() : 0);
      }
    }
    Extent extent = new Extent();
    for (Part p : parts) {
      var span = p.chronology().events().extent();
      if (span != null) {
        extent.add(span.from());
        extent.add(span.to());
      }
    }
    Map<Facet, FacetColumn> facets = new EnumMap<>(Facet.class);
    for (Facet f : Facet.values()) {
      facets.put(f, f == Facet.FILE ? files() : facet(f));
    }
    return new EventStore(
        new EventColumns(start, end, form, importance, traits, facets),
        new Details(),
        dated,
        tail,
        extent.span(),
        parts.stream().mapToInt(p -> p.chronology().quoteCount()).sum());
  }

  private FacetColumn files() {
    int[] starts = new int[part.length + 1];
    Arrays.setAll(starts, i -> i);
    return FacetColumn.renumbered(parts.stream().map(Part::name).toList(), starts, part.clone());
  }

  private FacetColumn facet(Facet facet) {
    Map<String, Integer> known = new java.util.LinkedHashMap<>();
    int[][] codes = new int[parts.size()][];
    for (int p = 0; p < codes.length; p++) {
      FacetColumn column = events(p, parts).facet(facet);
      Renames r = renames.get(p);
      codes[p] = new int[column.words()];
      for (int code = 0; code < codes[p].length; code++) {
        codes[p][code] =
            known.computeIfAbsent(word(facet, column.word(code), r), w -> known.size());
      }
    }
    int[] starts = new int[part.length + 1];
    int[] all = new int[part.length];
    int size = 0;
    for (int i = 0; i < part.length; i++) {
      FacetColumn column = events(part[i], parts).facet(facet);
      int count = column.count(local[i]);
      if (size + count > all.length) {
        all = Arrays.copyOf(all, Math.max(size + count, all.length * 2));
      }
      for (int k = 0; k < count; k++) {
        all[size++] = codes[part[i]][column.code(local[i], k)];
      }
      starts[i + 1] = size;
    }
    return FacetColumn.renumbered(List.copyOf(known.keySet()), starts, Arrays.copyOf(all, size));
  }

  private static String word(Facet facet, String word, Renames r) {
    return switch (facet) {
      case GROUP -> r.group(word);
      case SPEAKER, CLAIMANT, PARTICIPANT -> r.agent(word);
      case SOURCE, CLAIM_SOURCE -> r.source(word);
      case KIND, STATUS, CERTAINTY, PLACE, TAG, FILE -> word;
    };
  }

  /** Asks the part an event is from. */
  private final class Details implements EventDetails {

    @Override
    public Event event(int index) {
      return Rewriter.event(
          events(part[index], parts).event(local[index]), renames.get(part[index]));
    }

    @Override
    public String id(int index) {
      return renames.get(part[index]).event(events(part[index], parts).id(local[index]));
    }

    @Override
    public String title(int index) {
      return events(part[index], parts).title(local[index]);
    }

    @Override
    public @Nullable When when(int index) {
      return events(part[index], parts).when(local[index]);
    }

    @Override
    public int indexOf(String id) {
      for (int p = 0; p < place.length; p++) {
        String own = renames.get(p).original(id);
        int event = own == null ? -1 : events(p, parts).indexOf(own);
        if (event >= 0) {
          return place[p][event];
        }
      }
      return -1;
    }

    @Override
    public long decodes() {
      return parts.stream().mapToLong(p -> p.chronology().events().decodes()).sum();
    }
  }
}
