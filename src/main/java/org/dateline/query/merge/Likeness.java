package org.dateline.query.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EventStore;
import org.dateline.query.Folding;

/**
 * Lists what several files may tell twice: events of the same id, and events whose dates touch and
 * whose titles have at least {@value #ALIKE} of their words in common. Only events of different
 * files are compared.
 *
 * <p>Titles so alike share one of their few rarest words (prefix filtering, as in set joins), so
 * each event is compared only with those that have such a word and whose time is not over yet; of
 * those with the latest {@value #MOST_COMPARED} for each word, so that long spans with the same
 * title cost no square of their number.
 */
public final class Likeness {

  /** Share of all words of two titles that both have. */
  public static final double ALIKE = 0.6;

  private static final int MOST_COMPARED = 300;

  /** Why two events may be one. */
  public enum Why {
    /** They have the same id in their files. */
    ID,
    /** Their dates touch and their titles are alike. */
    LIKE
  }

  /**
   * Two events that may be one.
   *
   * @param a index of the earlier one in the whole
   * @param b index of the later one, from another file
   */
  public record Pair(int a, int b, Why why) {}

  private final Together together;
  private final EventStore events;
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<Long> known = new HashSet<>();

  private Likeness(Together together) {
    this.together = together;
    this.events = together.chronology().events();
  }

  /** All pairs, in time order of the earlier event. */
  public static List<Pair> of(Together together) {
    Likeness l = new Likeness(together);
    l.byId();
    l.byTitle();
    l.pairs.sort(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b));
    return List.copyOf(l.pairs);
  }

  private void add(int one, int other, Why why) {
    int a = Math.min(one, other);
    int b = Math.max(one, other);
    if (known.add((long) a << 32 | b)) {
      pairs.add(new Pair(a, b, why));
    }
  }

  private void byId() {
    List<Part> parts = together.parts();
    for (int i = 0; i < events.size(); i++) {
      int p = together.part(i);
      for (int q = 0; q < p; q++) {
        int other = parts.get(q).chronology().events().indexOf(together.ownId(i));
        if (other >= 0) {
          add(together.place(q, other), i, Why.ID);
        }
      }
    }
  }

  // ---- by title --------------------------------------------------------------------------------

  private void byTitle() {
    int n = events.tail();
    int[][] words = words(n);
    Map<Integer, Waiting> waiting = new HashMap<>();
    int[] compared = new int[n];
    Arrays.fill(compared, -1);
    for (int i = 0; i < n; i++) {
      if (!events.isDated(i) || words[i].length == 0) {
        continue;
      }
      int rare = words[i].length - (int) Math.ceil(ALIKE * words[i].length) + 1;
      for (int w = 0; w < rare; w++) {
        Waiting list = waiting.computeIfAbsent(words[i][w], k -> new Waiting());
        list.drop(events, events.startSeconds(i));
        for (int k = list.size - 1; k >= Math.max(0, list.size - MOST_COMPARED); k--) {
          int other = list.events[k];
          if (compared[other] != i && together.part(other) != together.part(i)) {
            compared[other] = i;
            if (touch(other, i) && alike(words[other], words[i])) {
              add(other, i, Why.LIKE);
            }
          }
        }
        list.add(i);
      }
    }
  }

  /** Whether two dates touch; the first begins no later. */
  private boolean touch(int first, int second) {
    return events.endSeconds(first) > events.startSeconds(second)
        || events.startSeconds(first) == events.startSeconds(second);
  }

  private static boolean alike(int[] a, int[] b) {
    int both = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        both++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return both >= ALIKE * (a.length + b.length - both);
  }

  /** The words of each title as numbers, the rarest first. */
  private int[][] words(int n) {
    Map<String, Integer> codes = new HashMap<>();
    List<int[]> counts = new ArrayList<>();
    int[][] titles = new int[n][];
    for (int i = 0; i < n; i++) {
      Set<String> words = split(events.title(i));
      titles[i] = new int[words.size()];
      int at = 0;
      for (String word : words) {
        int code = codes.computeIfAbsent(word, w -> codes.size());
        if (code == counts.size()) {
          counts.add(new int[] {code, 0});
        }
        counts.get(code)[1]++;
        titles[i][at++] = code;
      }
    }
    counts.sort(Comparator.comparingInt(c -> c[1]));
    int[] rank = new int[counts.size()];
    for (int r = 0; r < rank.length; r++) {
      rank[counts.get(r)[0]] = r;
    }
    for (int[] title : titles) {
      Arrays.setAll(title, k -> rank[title[k]]);
      Arrays.sort(title);
    }
    return titles;
  }

  /** The folded words; scripts that put no blanks between words are cut into pairs of signs. */
  private static Set<String> split(String title) {
    Set<String> words = new HashSet<>();
    for (String run : Folding.fold(title).split("[^\\p{L}\\p{N}]+")) {
      if (run.length() > 1 && Character.isIdeographic(run.codePointAt(0))) {
        for (int i = 0; i + 2 <= run.length(); i++) {
          words.add(run.substring(i, i + 2));
        }
      } else if (!run.isEmpty()) {
        words.add(run);
      }
    }
    return words;
  }

  /** Events that have a word and whose time is not over, in order of their start. */
  private static final class Waiting {
    private int[] events = new int[4];
    private int size;
    private int checked;

    void add(int event) {
      if (size == events.length) {
        events = Arrays.copyOf(events, size * 2);
      }
      events[size++] = event;
    }

    /** Lets go of what was over before an instant, once in a while. */
    void drop(EventStore store, long start) {
      if (size < 2 * checked + 8) {
        return;
      }
      int kept = 0;
      for (int k = 0; k < size; k++) {
        if (store.endSeconds(events[k]) >= start) {
          events[kept++] = events[k];
        }
      }
      size = kept;
      checked = kept;
    }
  }
}
