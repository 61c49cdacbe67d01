package org.dateline.format;

import java.util.List;
import java.util.Map;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Media;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Vocabulary.Certainty;
import org.dateline.model.Vocabulary.Confidence;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Likelihood;
import org.dateline.model.Vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** Reads an event. */
final class EventDecoder {

  private EventDecoder() {}

  static Event read(In in) throws Misfit {
    in.object();
    String id = null;
    String title = null;
    String description = null;
    Kind kind = null;
    DateSpec date = null;
    Status status = null;
    Certainty certainty = null;
    Likelihood likelihood = null;
    Confidence confidence = null;
    String group = null;
    @Nullable List<String> tags = null;
    Integer importance = null;
    Place place = null;
    @Nullable List<Event.Participant> participants = null;
    String partOf = null;
    @Nullable List<Event.Related> related = null;
    @Nullable List<Citation> citations = null;
    @Nullable List<Quote> quotes = null;
    @Nullable List<Claim> claims = null;
    @Nullable List<Media> media = null;
    String recorded = null;
    String note = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "id" -> id = in.once(id, in.id());
        case "title" -> title = in.once(title, in.nonEmpty());
        case "description" -> description = in.once(description, in.string());
        case "kind" -> kind = in.once(kind, in.word(Kind.class));
        case "date" -> date = in.once(date, DateDecoder.read(in));
        case "status" -> status = in.once(status, in.word(Status.class));
        case "certainty" -> certainty = in.once(certainty, in.word(Certainty.class));
        case "likelihood" -> likelihood = in.once(likelihood, in.word(Likelihood.class));
        case "confidence" -> confidence = in.once(confidence, in.word(Confidence.class));
        case "group" -> group = in.once(group, in.id());
        case "tags" -> tags = in.once(tags, in.strings());
        case "importance" -> importance = in.once(importance, (int) in.integer(1, 5));
        case "place" -> place = in.once(place, PlaceDecoder.read(in));
        case "participants" ->
            participants = in.once(participants, in.list(EventDecoder::participant));
        case "partOf" -> partOf = in.once(partOf, in.id());
        case "related" -> related = in.once(related, in.list(EventDecoder::related));
        case "citations" -> citations = in.once(citations, in.list(CitationDecoder::read));
        case "quotes" -> quotes = in.once(quotes, in.list(QuoteDecoder::read));
        case "claims" -> claims = in.once(claims, in.list(ClaimDecoder::read));
        case "media" -> media = in.once(media, in.list(PlaceDecoder::media));
        case "recorded" -> recorded = in.once(recorded, in.nonEmpty());
        case "note" -> note = in.once(note, in.string());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Event(
        In.need(id),
        In.need(title),
        description,
        kind == null ? Kind.OCCURRENCE : kind,
        date,
        status,
        certainty,
        likelihood,
        confidence,
        group,
        In.orNone(tags),
        importance,
        place,
        In.orNone(participants),
        partOf,
        In.orNone(related),
        In.orNone(citations),
        In.orNone(quotes),
        In.orNone(claims),
        In.orNone(media),
        recorded,
        note,
        In.kept(extra));
  }

  private static Event.Participant participant(In in) throws Misfit {
    in.object();
    String agent = null;
    String role = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "agent" -> agent = in.once(agent, in.id());
        case "role" -> role = in.once(role, in.string());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Event.Participant(In.need(agent), role, In.kept(extra));
  }

  private static Event.Related related(In in) throws Misfit {
    in.object();
    String event = null;
    String role = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "event" -> event = in.once(event, in.id());
        case "role" -> role = in.once(role, in.string());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Event.Related(In.need(event), In.need(role), In.kept(extra));
  }
}
