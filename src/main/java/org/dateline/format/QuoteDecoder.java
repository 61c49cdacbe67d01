package org.dateline.format;

import java.util.List;
import java.util.Map;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Quote;
import org.dateline.model.Vocabulary.QuoteKind;
import org.jspecify.annotations.Nullable;

/** Reads a quote. */
final class QuoteDecoder {

  private QuoteDecoder() {}

  static Quote read(In in) throws Misfit {
    in.object();
    String id = null;
    String text = null;
    String language = null;
    Quote.Original original = null;
    String translatedBy = null;
    QuoteKind kind = null;
    String speaker = null;
    String speakerText = null;
    String cue = null;
    @Nullable List<String> via = null;
    DateSpec said = null;
    Boolean abridged = null;
    @Nullable List<Citation> citations = null;
    String note = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "id" -> id = in.once(id, in.id());
        case "text" -> text = in.once(text, in.nonEmpty());
        case "language" -> language = in.once(language, in.language());
        case "original" -> original = in.once(original, original(in));
        case "translatedBy" -> translatedBy = in.once(translatedBy, in.string());
        case "kind" -> kind = in.once(kind, in.word(QuoteKind.class));
        case "speaker" -> speaker = in.once(speaker, in.id());
        case "speakerText" -> speakerText = in.once(speakerText, in.string());
        case "cue" -> cue = in.once(cue, in.string());
        case "via" -> via = in.once(via, in.ids());
        case "said" -> said = in.once(said, DateDecoder.read(in));
        case "abridged" -> abridged = in.once(abridged, in.bool());
        case "citations" -> citations = in.once(citations, in.list(CitationDecoder::read));
        case "note" -> note = in.once(note, in.string());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Quote(
        id,
        In.need(text),
        language,
        original,
        translatedBy,
        kind,
        speaker,
        speakerText,
        cue,
        In.orNone(via),
        said,
        abridged != null && abridged,
        In.orNone(citations),
        note,
        In.kept(extra));
  }

  private static Quote.Original original(In in) throws Misfit {
    in.object();
    String text = null;
    String language = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "text" -> text = in.once(text, in.string());
        case "language" -> language = in.once(language, in.language());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Quote.Original(In.need(text), language, In.kept(extra));
  }
}
