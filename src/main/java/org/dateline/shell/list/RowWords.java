package org.dateline.shell.list;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.layout.AsOfText;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.Group;
import org.dateline.model.Quote;
import org.dateline.model.Span;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Status;
import org.dateline.query.Lanes;
import org.dateline.query.Reports;
import org.dateline.time.DateWords;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;

/** What a row says of an event, worked out when the row comes on screen. */
final class RowWords {

  private final Texts texts;
  private final DateWords dates;

  RowWords(Texts texts) {
    this.texts = texts;
    this.dates = new DateWords(texts.locale());
  }

  /**
   * The date in short; “undated” where there is none, and the notation itself where it cannot be
   * read.
   */
  String date(Chronology c, Event e, ZoneId shown) {
    if (e.date() == null) {
      return texts.get("undated");
    }
    String edtf = e.date().edtf();
    return EdtfParser.parse(edtf) instanceof ParseResult.Ok ok
        ? dates.shortPhraseWithZone(ok.value(), c.zone(), shown)
        : edtf;
  }

  /** When it was first said or reported, in days; empty where nothing says so. */
  String said(Reports reports, int event, ZoneId shown) {
    Span said = reports.span(event);
    return said == null ? "" : AsOfText.days(said, shown, texts.locale());
  }

  String group(Chronology c, Event e) {
    Group g = c.group(e.group());
    return g != null ? g.title() : e.group() == null ? "" : e.group();
  }

  /** Who speaks in it, or else who takes a position, or else who takes part. */
  String who(Chronology c, Event e) {
    Set<String> names = new LinkedHashSet<>();
    for (Quote q : e.quotes()) {
      if (q.speaker() != null) {
        names.add(c.agentName(q.speaker()));
      } else if (q.speakerText() != null) {
        names.add(q.speakerText());
      }
    }
    if (names.isEmpty()) {
      e.claims().forEach(k -> k.by().forEach(a -> names.add(c.agentName(a))));
    }
    if (names.isEmpty()) {
      e.participants().forEach(p -> names.add(c.agentName(p.agent())));
    }
    return String.join(texts.get("comma"), names);
  }

  String quotes(Event e) {
    return number(e.quotes().size());
  }

  String sources(Event e) {
    return number(Lanes.sourceCount(e));
  }

  /** A count; nothing for none, so that the eye finds those that have some. */
  private String number(int n) {
    return n == 0 ? "" : texts.get("number", n);
  }

  /**
   * What it is and how it stands, where that is more than a thing that happened: “statement”,
   * “planned”.
   */
  List<String> remarks(Event e) {
    Set<String> words = new LinkedHashSet<>();
    if (e.kind() != Kind.OCCURRENCE) {
      words.add(texts.get("kind." + e.kind().word()));
    }
    if (e.status() != null && e.status() != Status.HAPPENED) {
      words.add(texts.get("status." + e.status().word()));
    }
    return List.copyOf(words);
  }

  /** The whole row in one sentence, for a screen reader. */
  String spoken(Chronology c, int index, boolean hit) {
    Event e = c.events().event(index);
    StringBuilder b =
        new StringBuilder(date(c, e, c.zone())).append(texts.get("comma")).append(e.title());
    remarks(e).forEach(r -> b.append(texts.get("comma")).append(r));
    if (c.disputes().isContested(index)) {
      b.append(texts.get("comma")).append(texts.get("contested"));
    }
    String group = group(c, e);
    if (!group.isEmpty()) {
      b.append(texts.get("comma")).append(group);
    }
    b.append(texts.get("comma"))
        .append(texts.get("spoken.counts", e.quotes().size(), Lanes.sourceCount(e)));
    if (hit) {
      b.append(texts.get("comma")).append(texts.get("hit"));
    }
    return b.toString();
  }
}
