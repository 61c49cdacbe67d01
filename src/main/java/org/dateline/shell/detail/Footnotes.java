package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.Vocabulary.QuoteKind;

/**
 * What goes on the clipboard for a footnote: the sources of an event, or its words with who said
 * them and where.
 */
public final class Footnotes {

  private final Texts texts;
  private final Dates dates;
  private final CitationLine lines;

  /** Footnotes in the language of a locale. */
  public Footnotes(Locale locale) {
    this.texts = new Texts(locale);
    this.dates = new Dates(locale);
    this.lines = new CitationLine(texts, dates);
  }

  /** The citations of the event at a store index, one a line; empty when it cites nothing. */
  public String citations(Chronology c, int event) {
    Event e = c.events().event(event);
    Set<String> cited = new LinkedHashSet<>();
    e.citations().forEach(k -> cited.add(line(c, k)));
    e.quotes().forEach(q -> q.citations().forEach(k -> cited.add(line(c, k))));
    e.claims().forEach(k -> k.citations().forEach(s -> cited.add(line(c, s))));
    return String.join("\n", cited);
  }

  /**
   * Date, words, speaker and source of each quote of an event; date, title and sources where nobody
   * is quoted.
   */
  public String withAttribution(Chronology c, int event) {
    Event e = c.events().event(event);
    DateSpec d = e.date();
    String when = d == null ? texts.get("date.none") : dates.phrase(d, c.zone(), c.zone());
    String head = texts.get("footnote.event", e.title(), when);
    if (e.quotes().isEmpty()) {
      String cited = citations(c, event);
      return cited.isEmpty() ? head : head + "\n" + cited;
    }
    List<String> notes = new ArrayList<>();
    notes.add(head);
    e.quotes().forEach(q -> notes.add(quote(c, q)));
    return String.join("\n", notes);
  }

  private String quote(Chronology c, Quote q) {
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
    b.append('.');
    q.citations().forEach(k -> b.append(' ').append(line(c, k)));
    return b.toString();
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

  private String line(Chronology c, Citation k) {
    Source s = c.source(k.source());
    String line = s == null ? texts.get("source.missing", k.source()) : lines.line(s);
    String where = lines.locator(k);
    return where.isEmpty() ? line : texts.get("footnote.at", line, where);
  }
}
