package org.dateline.shell.passage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.format.passage.CitedWords;
import org.dateline.format.passage.CitedWords.Look;
import org.dateline.format.passage.PassageFinder;
import org.dateline.format.passage.PassageResult;
import org.dateline.format.passage.PassageResult.Hit;
import org.dateline.format.passage.PassageText;
import org.dateline.format.passage.SourceText;
import org.dateline.format.passage.Stretch;
import org.dateline.model.Chronology;
import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.dateline.model.Trait;
import org.jspecify.annotations.Nullable;

/**
 * A source's text cut into pieces short enough to lay out one by one, with all passages the
 * chronology cites in it. Immutable; made off the FX thread.
 *
 * @param text null when it is not at hand
 * @param pieces lines, long ones cut between words, in order and without their line ends
 * @param cited the passages found, in the order of the text
 * @param asked what came of the passage asked for; null when none was
 * @param missing why there is no text; null when there is one
 */
record SourceDocument(
    Source source,
    @Nullable PassageText text,
    List<Stretch> pieces,
    List<Cited> cited,
    @Nullable PassageResult asked,
    @Nullable SourceText missing) {

  /** Longer lines are cut: a whole book in one line must scroll as well. */
  static final int LONGEST_PIECE = 1200;

  /** A passage and an event that cites it. */
  record Cited(Stretch at, String event, String title) implements Comparable<Cited> {

    @Override
    public int compareTo(Cited o) {
      int c = at.compareTo(o.at);
      return c != 0 ? c : event.compareTo(o.event);
    }
  }

  /**
   * Reads and searches; slow for a large text.
   *
   * @return null when the chronology has no such source
   */
  static @Nullable SourceDocument load(
      Chronology c, Path timelineFile, String sourceId, @Nullable Selector asked) {
    Source source = c.source(sourceId);
    if (source == null) {
      return null;
    }
    SourceText read = SourceText.of(timelineFile, source);
    if (!(read instanceof SourceText.AtHand hand)) {
      return new SourceDocument(source, null, List.of(), List.of(), null, read);
    }
    PassageText text = hand.text();
    TreeSet<Cited> cited = new TreeSet<>();
    for (int i = 0; i < c.events().size(); i++) {
      if (!c.events().has(i, Trait.SOURCED)) {
        continue;
      }
      var event = c.events().event(i);
      for (CitedWords words : CitedWords.of(event)) {
        for (Look look : words.looks()) {
          if (look.source().equals(sourceId) && look.in(text) instanceof Hit hit) {
            cited.add(new Cited(hit.at(), event.id(), event.title()));
          }
        }
      }
    }
    PassageResult result = asked == null ? null : PassageFinder.find(text, asked);
    return new SourceDocument(source, text, pieces(text), List.copyOf(cited), result, null);
  }

  /** Index of the piece that has a character of the text. */
  int pieceOf(int index) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static List<Stretch> pieces(PassageText text) {
    List<Stretch> pieces = new ArrayList<>();
    String s = text.text();
    for (int i = 0; i < text.lines(); i++) {
      Stretch line = text.line(i);
      int from = line.start();
      while (line.end() - from > LONGEST_PIECE) {
        int cut = s.lastIndexOf(' ', from + LONGEST_PIECE) + 1;
        if (cut <= from) {
          cut = from + LONGEST_PIECE;
          cut -= Character.isLowSurrogate(s.charAt(cut)) ? 1 : 0;
        }
        pieces.add(new Stretch(from, cut));
        from = cut;
      }
      pieces.add(new Stretch(from, line.end()));
    }
    return pieces;
  }
}
