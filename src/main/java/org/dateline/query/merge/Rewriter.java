package org.dateline.query.merge;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.jspecify.annotations.Nullable;

/** An event of one file with its ids as they are among several. */
final class Rewriter {

  private Rewriter() {}

  static Event event(Event e, Renames r) {
    if (r.none()) {
      return e;
    }
    return new Event(
        r.event(e.id()),
        e.title(),
        e.description(),
        e.kind(),
        date(e.date(), r),
        e.status(),
        e.certainty(),
        e.likelihood(),
        e.confidence(),
        or(e.group(), r::group),
        e.tags(),
        e.importance(),
        e.place(),
        e.participants().stream()
            .map(p -> new Event.Participant(r.agent(p.agent()), p.role(), p.extra()))
            .toList(),
        or(e.partOf(), r::event),
        e.related().stream()
            .map(x -> new Event.Related(r.event(x.event()), x.role(), x.extra()))
            .toList(),
        citations(e.citations(), r),
        e.quotes().stream().map(q -> quote(q, r)).toList(),
        e.claims().stream().map(k -> claim(k, r)).toList(),
        e.media(),
        e.recorded(),
        e.note(),
        e.extra());
  }

  private static Quote quote(Quote q, Renames r) {
    return new Quote(
        or(q.id(), r::quote),
        q.text(),
        q.language(),
        q.original(),
        or(q.translatedBy(), r::agent),
        q.kind(),
        or(q.speaker(), r::agent),
        q.speakerText(),
        q.cue(),
        q.via().stream().map(r::agent).toList(),
        date(q.said(), r),
        q.abridged(),
        citations(q.citations(), r),
        q.note(),
        q.extra());
  }

  private static Claim claim(Claim k, Renames r) {
    return new Claim(
        r.claim(k.id()),
        k.text(),
        k.about(),
        k.by().stream().map(r::agent).toList(),
        date(k.made(), r),
        k.certainty(),
        k.polarity(),
        k.rank(),
        k.relations().stream()
            .map(x -> new Claim.Relation(r.claim(x.claim()), x.role(), x.extra()))
            .toList(),
        k.quotes().stream().map(r::quote).toList(),
        citations(k.citations(), r),
        k.reviews(),
        k.note(),
        k.extra());
  }

  private static List<Citation> citations(List<Citation> all, Renames r) {
    return all.stream()
        .map(
            c ->
                new Citation(
                    r.source(c.source()),
                    c.locator(),
                    c.label(),
                    c.role(),
                    c.forFields(),
                    c.credibility(),
                    date(c.reported(), r),
                    c.selector(),
                    c.note(),
                    c.extra()))
        .toList();
  }

  private static @Nullable DateSpec date(@Nullable DateSpec d, Renames r) {
    if (d == null || d.anchor() == null) {
      return d;
    }
    return new DateSpec(
        d.edtf(),
        d.text(),
        r.source(d.anchor()),
        d.anchorDate(),
        d.method(),
        d.earliest(),
        d.latest(),
        d.timeZone(),
        d.calendar(),
        d.note(),
        d.extra());
  }

  private static @Nullable String or(@Nullable String id, UnaryOperator<String> rename) {
    return id == null ? null : rename.apply(id);
  }
}
