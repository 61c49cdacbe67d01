package org.dateline.format.passage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.format.passage.PassageResult.Context;
import org.dateline.format.passage.PassageResult.Found;
import org.dateline.format.passage.PassageResult.FoundFolded;
import org.dateline.format.passage.PassageResult.Hit;
import org.dateline.format.passage.PassageResult.NoText;
import org.dateline.format.passage.PassageResult.NotFound;
import org.dateline.model.Selector;
import org.dateline.model.Vocabulary.SelectorType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passage a W3C Web Annotation selector names: TextQuoteSelector (4.2.4 of the data
 * model: exact words, of several occurrences the one between prefix and suffix) and
 * TextPositionSelector (4.2.5: code points, the end exclusive). Never throws; time is linear in the
 * text.
 */
public final class PassageFinder {

  /** Occurrences whose surroundings are compared beyond letter for letter. */
  private static final int COMPARED = 5_000;

  /** Where the compiler left words out: an ellipsis in any spelling, in brackets or not. */
  private static final Pattern GAP =
      Pattern.compile("\\s*(?:\\[\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*]|…|\\.\\s?\\.\\s?\\.)\\s*");

  private PassageFinder() {}

  /**
   * Looks for what a selector names.
   *
   * @param text null when no text is at hand
   */
  public static PassageResult find(@Nullable PassageText text, Selector selector) {
    if (text == null || !namesWords(selector)) {
      return new NoText();
    }
    String exact = selector.exact();
    if (selector.type() == SelectorType.TextPositionSelector) {
      Stretch at = position(text, selector);
      if (at != null && (exact == null || text.words(at).equals(exact))) {
        return new Found(at, Context.NOT_GIVEN);
      }
    }
    return exact == null
        ? new NotFound(null)
        : find(text, exact, orEmpty(selector.prefix()), orEmpty(selector.suffix()));
  }

  /** Whether a selector names words or a place in plain text. */
  public static boolean namesWords(Selector s) {
    return s.exact() != null
        ? !s.exact().isBlank()
        : s.type() == SelectorType.TextPositionSelector && s.start() != null && s.end() != null;
  }

  /**
   * Looks for words out of which the compiler left some: every part must be there, in order.
   *
   * @return a hit from the first part to the last
   */
  public static PassageResult findAbridged(PassageText text, String words) {
    List<Stretch> found = new ArrayList<>();
    Set<Fold> folds = EnumSet.noneOf(Fold.class);
    PassageResult whole = find(text, words, "", "");
    if (whole instanceof Hit) {
      return whole;
    }
    int from = 0;
    for (String part : GAP.split(words)) {
      if (part.isBlank()) {
        continue;
      }
      switch (search(text, part.strip(), "", "", from)) {
        case Hit hit -> {
          found.add(hit.at());
          from = hit.at().end();
          if (hit instanceof FoundFolded f) {
            folds.addAll(f.folds());
          }
        }
        case null -> {
          return new NotFound(Nearness.of(text, folded(part)));
        }
      }
    }
    if (found.isEmpty()) {
      return new NotFound(null);
    }
    Stretch at = new Stretch(found.getFirst().start(), found.getLast().end());
    return folds.isEmpty()
        ? new Found(at, Context.NOT_GIVEN)
        : new FoundFolded(at, Context.NOT_GIVEN, folds);
  }

  /**
   * Looks for words.
   *
   * @param prefix what stands right before them, empty when not given
   * @param suffix what stands right after them, empty when not given
   */
  public static PassageResult find(PassageText text, String exact, String prefix, String suffix) {
    Hit hit = exact.isBlank() ? null : search(text, exact, prefix, suffix, 0);
    return hit != null ? hit : new NotFound(Nearness.of(text, folded(exact)));
  }

  private static @Nullable Hit search(
      PassageText text, String exact, String prefix, String suffix, int from) {
    Occurrence plain = occurrence(text, text.text(), exact, prefix, suffix, from);
    if (plain != null && plain.context() != Context.DIFFERS) {
      return new Found(new Stretch(plain.at(), plain.at() + exact.length()), plain.context());
    }
    Hit near = folded(text, exact, prefix, suffix, from);
    // Of two places the one with the right surroundings is meant, be its quotation marks others.
    if (near != null && (plain == null || near.context() == Context.AGREES)) {
      return near;
    }
    return plain == null
        ? null
        : new Found(new Stretch(plain.at(), plain.at() + exact.length()), plain.context());
  }

  private static @Nullable Hit folded(
      PassageText text, String exact, String prefix, String suffix, int from) {
    String words = folded(exact);
    if (words.isEmpty()) {
      return null;
    }
    Folded folded = text.folded();
    int first = 0;
    if (from > 0) {
      // The way back is monotonous, so the place after it is found by halves.
      int high = folded.text().length();
      while (first < high) {
        int middle = (first + high) >>> 1;
        if (folded.original(middle) < from) {
          first = middle + 1;
        } else {
          high = middle;
        }
      }
    }
    Occurrence o = occurrence(text, folded.text(), words, folded(prefix), folded(suffix), first);
    if (o == null) {
      return null;
    }
    Stretch at = original(text, folded, o.at(), o.at() + words.length());
    String there = text.words(at);
    if (there.equals(exact)) {
      return new Found(at, o.context());
    }
    Set<Fold> needed = needed(exact.strip(), there);
    return needed.isEmpty() ? new Found(at, o.context()) : new FoundFolded(at, o.context(), needed);
  }

  /** The stretch of the text that a stretch of its folded form stands for. */
  private static Stretch original(PassageText text, Folded folded, int from, int to) {
    int start = folded.original(from);
    int after = to;
    int end = folded.original(after);
    // A stretch that ends inside what one character was taken apart into ends after it.
    while (after < folded.text().length() && end <= folded.original(to - 1)) {
      end = folded.original(++after);
    }
    String s = text.text();
    while (end > start + 1 && Folded.isInvisible(s.charAt(end - 1))) {
      end--;
    }
    return new Stretch(start, Math.max(start, end));
  }

  /** What must be set aside for the two to be the same. */
  private static Set<Fold> needed(String a, String b) {
    Set<Fold> needed = EnumSet.noneOf(Fold.class);
    for (Fold f : Fold.values()) {
      Set<Fold> others = EnumSet.complementOf(EnumSet.of(f));
      if (!Folded.text(a, others).equals(Folded.text(b, others))) {
        needed.add(f);
      }
    }
    return needed;
  }

  private static String folded(String words) {
    return Folded.of(words).text().strip();
  }

  private static String orEmpty(@Nullable String s) {
    return s == null ? "" : s;
  }

  private static @Nullable Stretch position(PassageText text, Selector s) {
    Long start = s.start();
    Long end = s.end();
    if (start == null || end == null || end <= start) {
      return null;
    }
    int from = text.index(start);
    int to = text.index(end);
    return from < 0 || to < 0 ? null : new Stretch(from, to);
  }

  private record Occurrence(int at, Context context) {}

  /**
   * The occurrence meant: the first when nothing more is said, else the first between prefix and
   * suffix letter for letter, else the first between them with typography set aside, else the one
   * whose surroundings are most like them.
   */
  private static @Nullable Occurrence occurrence(
      PassageText text, String in, String words, String prefix, String suffix, int from) {
    Scan scan = new Scan(in, words);
    boolean bare = prefix.isBlank() && suffix.isBlank();
    int best = -1;
    int bestScore = -1;
    int n = 0;
    for (int at = scan.next(from); at >= 0; at = scan.next(at + 1)) {
      int end = at + words.length();
      if (splits(in, at) || splits(in, end)) {
        continue;
      }
      if (bare) {
        return new Occurrence(at, Context.NOT_GIVEN);
      }
      if (in.startsWith(prefix, at - prefix.length()) && in.startsWith(suffix, end)) {
        return new Occurrence(at, Context.AGREES);
      }
      boolean whole = bestScore == Surroundings.WHOLE;
      if (n++ >= COMPARED && whole) {
        break;
      }
      if (n <= COMPARED && !whole) {
        int score = Surroundings.score(in, at, end, prefix, suffix);
        if (score > bestScore) {
          bestScore = score;
          best = at;
        }
      }
    }
    Context context = bestScore == Surroundings.WHOLE ? Context.AGREES : Context.DIFFERS;
    return best < 0 ? null : new Occurrence(best, context);
  }

  private static boolean splits(String s, int index) {
    return index > 0
        && index < s.length()
        && Character.isLowSurrogate(s.charAt(index))
        && Character.isHighSurrogate(s.charAt(index - 1));
  }
}
