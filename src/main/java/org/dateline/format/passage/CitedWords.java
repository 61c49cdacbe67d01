package org.dateline.format.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Selector;
import org.dateline.model.Vocabulary.SelectorType;

/**
 * Words an event says are in its sources: a quote, or the passage a citation points to.
 *
 * @param isQuote a quote; otherwise a selector of the event's own citations or of a claim's
 * @param pointer JSON Pointer from the event to the words
 * @param looks where they are to be found; empty when no source is cited for them
 * @param every true when each look must succeed, as selectors must; false when one is enough, as
 *     for a quote that only says which sources have it
 * @param translated the words are the compiler's translation, so that not finding them says nothing
 */
public record CitedWords(
    boolean isQuote, String pointer, List<Look> looks, boolean every, boolean translated) {

  /**
   * One place to look.
   *
   * @param source id of the source
   * @param abridged whether the compiler left words out
   * @param pointer JSON Pointer from the event to what is looked for
   */
  public record Look(String source, Selector selector, boolean abridged, String pointer) {

    /** Looks in a text. */
    public PassageResult in(PassageText text) {
      String exact = selector.exact();
      return abridged && exact != null
          ? PassageFinder.findAbridged(text, exact)
          : PassageFinder.find(text, selector);
    }
  }

  public CitedWords {
    looks = List.copyOf(looks);
  }

  /** The quotes and cited passages of an event, in the file's order. */
  public static List<CitedWords> of(Event e) {
    List<CitedWords> all = new ArrayList<>();
    passages(e.citations(), "", all);
    for (int i = 0; i < e.quotes().size(); i++) {
      all.add(quote(e, e.quotes().get(i), "/quotes/" + i));
    }
    List<Claim> claims = e.claims();
    for (int i = 0; i < claims.size(); i++) {
      passages(claims.get(i).citations(), "/claims/" + i, all);
    }
    return all;
  }

  /** A selector for words and nothing more. */
  public static Selector exactly(String words) {
    return new Selector(
        SelectorType.TextQuoteSelector, words, null, null, null, null, null, null, Map.of());
  }

  private static void passages(List<Citation> citations, String where, List<CitedWords> into) {
    for (Look look : selectors(citations, where)) {
      into.add(new CitedWords(false, look.pointer(), List.of(look), true, false));
    }
  }

  private static List<Look> selectors(List<Citation> citations, String where) {
    List<Look> looks = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      Selector s = citations.get(i).selector();
      if (s != null && PassageFinder.namesWords(s)) {
        String pointer = where + "/citations/" + i + "/selector";
        String words = s.exact() == null ? pointer : pointer + "/exact";
        looks.add(new Look(citations.get(i).source(), s, false, words));
      }
    }
    return looks;
  }

  /** A quote is looked for by its selectors, without any by its own words in all it cites. */
  private static CitedWords quote(Event e, Quote q, String here) {
    List<Look> looks = selectors(q.citations(), here);
    if (!looks.isEmpty()) {
      return new CitedWords(true, here, looks, true, false);
    }
    Quote.Original original = q.original();
    for (Citation c : q.citations().isEmpty() ? e.citations() : q.citations()) {
      looks.add(new Look(c.source(), exactly(q.text()), q.abridged(), here + "/text"));
      if (original != null && !original.text().isBlank()) {
        String pointer = here + "/original/text";
        looks.add(new Look(c.source(), exactly(original.text()), q.abridged(), pointer));
      }
    }
    return new CitedWords(true, here, looks, false, q.translatedBy() != null);
  }
}
