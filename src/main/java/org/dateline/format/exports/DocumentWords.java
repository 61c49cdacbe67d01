package org.dateline.format.exports;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.Timeline;
import org.dateline.model.Vocabulary.Certainty;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Polarity;
import org.dateline.model.Vocabulary.QuoteKind;
import org.dateline.model.Vocabulary.Status;
import org.dateline.time.Bundle;
import org.dateline.time.DateWords;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.jspecify.annotations.Nullable;

/** What a document says of events beyond the file's own words: plain text without any markup. */
final class DocumentWords {

  private final Chronology c;
  private final ExportOptions options;
  private final Locale locale;
  private final Bundle words;
  private final DateWords dates;

  DocumentWords(Chronology c, ExportOptions options) {
    this.c = c;
    this.options = options;
    this.locale = options.locale();
    this.words = Bundle.of("format.exports.document", locale);
    this.dates = new DateWords(locale);
  }

  /** A text of the bundle. */
  String of(String key, Object... args) {
    return words.text(key, args);
  }

  private String or(String key, String otherwise) {
    return words.textOr(key, otherwise);
  }

  // ---- the whole -------------------------------------------------------------------------------

  /** How much it is, who compiled it, its licence. */
  List<String> about(Selection s, long quotes) {
    List<String> all = new ArrayList<>();
    Timeline t = c.timeline();
    all.add(of("about.events", s.size(), c.events().size(), quotes));
    if (!t.compilers().isEmpty()) {
      all.add(of("about.compilers", String.join(of("comma"), t.compilers())));
    }
    if (t.modified() != null || t.created() != null) {
      all.add(
          t.modified() != null
              ? of("about.modified", phrase(t.modified()))
              : of("about.created", phrase(String.valueOf(t.created()))));
    }
    if (t.licence() != null) {
      all.add(of("about.licence", t.licence()));
    }
    all.add(of("about.zone", c.zone().getId()));
    return all;
  }

  /** What was left out on purpose: the filter, and what was not yet known. */
  List<String> limits(Selection s) {
    List<String> all = new ArrayList<>();
    if (options.filter() != null && !options.filter().isBlank()) {
      all.add(of("limit.filter", options.filter(), s.size(), c.events().size()));
    } else if (!s.isAll() && options.asOf() == null) {
      all.add(of("limit.some", s.size(), c.events().size()));
    }
    if (options.asOf() != null) {
      all.add(of("limit.as-of", phrase(options.asOf())));
    }
    return all;
  }

  // ---- dates -----------------------------------------------------------------------------------

  /** A date in words; as the file has it where it cannot be read. */
  String phrase(@Nullable DateSpec d) {
    if (d == null) {
      return of("date.none");
    }
    if (!(EdtfParser.parse(d.edtf()) instanceof ParseResult.Ok ok)) {
      return d.edtf();
    }
    return dates.phraseWithZone(ok.value(), zone(d), c.zone());
  }

  private String phrase(String edtf) {
    return EdtfParser.parse(edtf) instanceof ParseResult.Ok ok ? dates.phrase(ok.value()) : edtf;
  }

  private ZoneId zone(DateSpec d) {
    try {
      return d.timeZone() == null ? c.zone() : ZoneId.of(d.timeZone());
    } catch (DateTimeException e) {
      return c.zone();
    }
  }

  /** What the source says of the date, what it is counted from, and the compiler's bounds. */
  List<String> dateNotes(@Nullable DateSpec d) {
    List<String> notes = new ArrayList<>();
    if (d == null) {
      return notes;
    }
    if (d.text() != null && !d.text().isBlank()) {
      notes.add(of("date.says", d.text()));
    }
    String from = null;
    if (d.anchorDate() != null) {
      from = phrase(d.anchorDate());
    } else if (d.anchor() != null) {
      Source s = c.source(d.anchor());
      from = s == null || s.issued() == null ? null : phrase(s.issued());
    }
    if (from != null) {
      notes.add(of("date.counted", from));
    } else if (d.method() != null) {
      String method = or("date.method." + d.method().word(), "");
      if (!method.isEmpty()) {
        notes.add(method);
      }
    }
    if (d.calendar() != null && !d.calendar().word().equals("gregorian")) {
      notes.add(of("date.calendar." + d.calendar().word()));
    }
    if (d.earliest() != null) {
      notes.add(of("date.earliest", phrase(d.earliest())));
    }
    if (d.latest() != null) {
      notes.add(of("date.latest", phrase(d.latest())));
    }
    return notes;
  }

  // ---- an event --------------------------------------------------------------------------------

  /** What kind of event it is and how surely it happened; where, and what it is filed under. */
  List<String> marks(Event e, boolean contested) {
    List<String> marks = new ArrayList<>();
    if (e.kind() != Kind.OCCURRENCE) {
      marks.add(of("kind." + e.kind().word()));
    }
    if (e.status() != null && e.status() != Status.HAPPENED) {
      marks.add(of("status." + e.status().word()));
    }
    if (contested || e.certainty() == Certainty.CONTESTED) {
      marks.add(of("contested"));
    }
    if (e.certainty() != null && e.certainty() != Certainty.CONTESTED) {
      marks.add(of("certainty." + e.certainty().word()));
    }
    if (e.likelihood() != null) {
      marks.add(of("likelihood." + e.likelihood().word()));
    }
    if (e.confidence() != null) {
      marks.add(of("confidence." + e.confidence().word()));
    }
    if (e.place() != null) {
      marks.add(e.place().name());
    }
    var group = c.group(e.group());
    if (e.group() != null) {
      marks.add(group == null ? e.group() : group.title());
    }
    e.tags().forEach(t -> marks.add("#" + t));
    return marks;
  }

  /** The words of a quote, in quotation marks where they are given as said. */
  String words(Quote q) {
    return q.kind() == QuoteKind.INDIRECT ? q.text() : of("quoted", q.text());
  }

  /** Who said it, how, when, and through whom it came. */
  String attribution(Quote q) {
    List<String> parts = new ArrayList<>();
    String named = q.speaker() == null ? null : c.agentName(q.speaker());
    String printed = q.speakerText();
    if (printed == null) {
      parts.add(named == null ? of("quote.nobody") : named);
    } else if (named != null && lower(named).contains(lower(printed))) {
      parts.add(named);
    } else {
      parts.add(named == null ? printed : of("quote.identified", printed, named));
    }
    boolean cued = q.cue() != null && !q.cue().isBlank();
    if (cued) {
      parts.add(q.cue());
    }
    if (q.said() != null) {
      String said = phrase(q.said());
      said = cued ? said : of("quote.said", said);
      String text = q.said().text();
      parts.add(text == null || text.isBlank() ? said : of("quote.said-text", said, text));
    }
    if (!q.via().isEmpty()) {
      parts.add(
          of(
              "quote.through",
              String.join(of("comma"), q.via().stream().map(c::agentName).toList())));
    }
    if (q.kind() == QuoteKind.INDIRECT || q.kind() == QuoteKind.MIXED) {
      parts.add(of("quote." + q.kind().word()));
    }
    if (q.abridged()) {
      parts.add(of("quote.abridged"));
    }
    if (q.translatedBy() != null) {
      parts.add(of("quote.translated", q.translatedBy()));
    }
    return String.join(of("comma"), parts);
  }

  private String lower(String s) {
    return s.toLowerCase(locale);
  }

  /** Who holds a position. */
  String holders(Claim k) {
    return k.by().isEmpty()
        ? of("positions.nobody")
        : String.join(of("comma"), k.by().stream().map(c::agentName).toList());
  }

  /** The position, and how it is put. */
  String position(Claim k) {
    List<String> notes = new ArrayList<>();
    if (k.polarity() == Polarity.NEGATIVE) {
      notes.add(of("positions.denial"));
    }
    if (k.certainty() != null) {
      String certainty = or("positions.certainty." + k.certainty().word(), "");
      if (!certainty.isEmpty()) {
        notes.add(certainty);
      }
    }
    return notes.isEmpty()
        ? k.text()
        : of("positions.with", k.text(), String.join(of("comma"), notes));
  }

  /** Who took part, and as what. */
  List<String> participants(Event e) {
    return e.participants().stream()
        .map(
            p ->
                p.role() == null
                    ? c.agentName(p.agent())
                    : of("participant", c.agentName(p.agent()), p.role()))
        .toList();
  }

  /** What another event is to this one. */
  List<String> related(Event e) {
    List<String> all = new ArrayList<>();
    if (e.partOf() != null) {
      all.add(of("related.part-of", title(e.partOf())));
    }
    e.related().forEach(r -> all.add(of("related.as", title(r.event()), r.role())));
    return all;
  }

  private String title(String id) {
    int i = c.events().indexOf(id);
    return i < 0 ? id : c.events().title(i);
  }

  /** What a source is called where there is no room for its citation. */
  String name(Source s) {
    for (String key : List.of("title", "genre", "container-title")) {
      if (s.csl().get(key) instanceof String name && !name.isBlank()) {
        return name;
      }
    }
    return s.id();
  }

  /** Where in a source: {@code paragraph 4}; empty when it is not said. */
  String locator(Citation k) {
    if (k.locator() == null || k.locator().isBlank()) {
      return "";
    }
    String label = k.label() == null ? "" : or("locator." + k.label(), k.label());
    return label.isEmpty() ? k.locator() : of("locator", label, k.locator());
  }
}
