package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.dateline.format.cite.Formatted;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.Vocabulary.QuoteKind;
import org.jspecify.annotations.Nullable;

/**
 * What goes on the clipboard for a footnote: the sources of an event, or its words with who said
 * them and where.
 */
public final class Footnotes {

  private final Texts texts;
  private final Dates dates;
  private final CitationLine lines;
  private final Function<Source, Formatted> cite;

  /** Footnotes in the language of a locale, their citations written plainly. */
  public Footnotes(Locale locale) {
    this(locale, null);
  }

  /**
   * Footnotes with citations in some style.
   *
   * @param cite writes the citation of a source; null for the plain one of the detail pane
   */
  public Footnotes(Locale locale, @Nullable Function<Source, Formatted> cite) {
    this.texts = new Texts(locale);
    this.dates = new Dates(locale);
    this.lines = new CitationLine(texts, dates);
    this.cite = cite != null ? cite : s -> Formatted.plain(lines.line(s));
  }

  /** The citations of the event at a store index, one a line; empty when it cites nothing. */
  public Formatted citations(Chronology c, int event) {
    Event e = c.events().event(event);
    Set<Formatted> cited = new LinkedHashSet<>();
    e.citations().forEach(k -> cited.add(line(c, k)));
    e.quotes().forEach(q -> q.citations().forEach(k -> cited.add(line(c, k))));
    e.claims().forEach(k -> k.citations().forEach(s -> cited.add(line(c, s))));
    return Formatted.lines(List.copyOf(cited));
  }

  /**
   * Date, words, speaker, carriers and sources of each quote of an event; date, title and sources
   * where nobody is quoted.
   */
  public Formatted withAttribution(Chronology c, int event) {
    Event e = c.events().event(event);
    DateSpec d = e.date();
    String when = d == null ? texts.get("date.none") : dates.phrase(d, c.zone(), c.zone());
    List<Formatted> notes = new ArrayList<>();
    notes.add(Formatted.plain(texts.get("footnote.event", e.title(), when)));
    e.quotes().forEach(q -> notes.add(quote(c, q)));
    if (e.quotes().isEmpty()) {
      Set<Formatted> cited = new LinkedHashSet<>();
      e.citations().forEach(k -> cited.add(line(c, k)));
      e.claims().forEach(k -> k.citations().forEach(s -> cited.add(line(c, s))));
      notes.addAll(cited);
    }
    return Formatted.lines(notes);
  }

  /**
   * Words of a source's text with its citation and where they stand.
   *
   * @param where the place in the text, in words
   */
  public Formatted passage(String words, Source s, String where) {
    return Formatted.plain(texts.quoted(words) + texts.get("footnote.dash"))
        .plus(cite.apply(s))
        .plus(Formatted.plain(" " + texts.get("footnote.at", where)));
  }

  private Formatted quote(Chronology c, Quote q) {
    String words = q.kind() == QuoteKind.INDIRECT ? q.text() : texts.quoted(q.text());
    StringBuilder b =
        new StringBuilder(words).append(texts.get("footnote.dash")).append(speaker(c, q));
    if (q.said() != null) {
      b.append(texts.get("comma")).append(dates.phrase(q.said(), c.zone(), c.zone()));
    }
    if (!q.via().isEmpty()) {
      List<String> names = q.via().stream().map(c::agentName).toList();
      b.append(texts.get("comma"))
          .append(texts.get("quote.through", String.join(texts.get("comma"), names)));
    }
    Formatted note = Formatted.plain(b.append('.').toString());
    for (Citation k : q.citations()) {
      note = note.plus(Formatted.plain(" ")).plus(line(c, k));
    }
    return note;
  }

  private String speaker(Chronology c, Quote q) {
    String named = q.speaker() == null ? null : c.agentName(q.speaker());
    String printed = q.speakerText();
    if (printed == null) {
      return named == null ? texts.get("quote.nobody") : named;
    }
    return named == null || named.equalsIgnoreCase(printed)
        ? printed
        : texts.get("footnote.identified", printed, named);
  }

  private Formatted line(Chronology c, Citation k) {
    Source s = c.source(k.source());
    Formatted line =
        s == null ? Formatted.plain(texts.get("source.missing", k.source())) : cite.apply(s);
    String where = lines.locator(k);
    return where.isEmpty()
        ? line
        : line.plus(Formatted.plain(" " + texts.get("footnote.at", where)));
  }
}
