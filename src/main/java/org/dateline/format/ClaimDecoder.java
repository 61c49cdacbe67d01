package org.dateline.format;

import java.util.List;
import java.util.Map;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.DateSpec;
import org.dateline.model.Vocabulary.ClaimCertainty;
import org.dateline.model.Vocabulary.Polarity;
import org.dateline.model.Vocabulary.Rank;
import org.dateline.model.Vocabulary.RelationRole;
import org.jspecify.annotations.Nullable;

/** Reads a claim with its relations and reviews. */
final class ClaimDecoder {

  private ClaimDecoder() {}

  static Claim read(In in) throws Misfit {
    in.object();
    String id = null;
    String text = null;
    String about = null;
    @Nullable List<String> by = null;
    DateSpec made = null;
    ClaimCertainty certainty = null;
    Polarity polarity = null;
    Rank rank = null;
    @Nullable List<Claim.Relation> relations = null;
    @Nullable List<String> quotes = null;
    @Nullable List<Citation> citations = null;
    @Nullable List<Claim.Review> reviews = null;
    String note = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "id" -> id = in.once(id, in.id());
        case "text" -> text = in.once(text, in.string());
        case "about" -> about = in.once(about, in.string());
        case "by" -> by = in.once(by, in.ids());
        case "made" -> made = in.once(made, DateDecoder.read(in));
        case "certainty" -> certainty = in.once(certainty, in.word(ClaimCertainty.class));
        case "polarity" -> polarity = in.once(polarity, in.word(Polarity.class));
        case "rank" -> rank = in.once(rank, in.word(Rank.class));
        case "relations" -> relations = in.once(relations, in.list(ClaimDecoder::relation));
        case "quotes" -> quotes = in.once(quotes, in.ids());
        case "citations" -> citations = in.once(citations, in.list(CitationDecoder::read));
        case "reviews" -> reviews = in.once(reviews, in.list(ClaimDecoder::review));
        case "note" -> note = in.once(note, in.string());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Claim(
        In.need(id),
        In.need(text),
        about,
        In.orNone(by),
        made,
        certainty,
        polarity,
        rank,
        In.orNone(relations),
        In.orNone(quotes),
        In.orNone(citations),
        In.orNone(reviews),
        note,
        In.kept(extra));
  }

  private static Claim.Relation relation(In in) throws Misfit {
    in.object();
    String claim = null;
    RelationRole role = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "claim" -> claim = in.once(claim, in.id());
        case "role" -> role = in.once(role, in.word(RelationRole.class));
        default -> extra = in.keep(extra, key);
      }
    }
    return new Claim.Relation(In.need(claim), In.need(role), In.kept(extra));
  }

  private static Claim.Review review(In in) throws Misfit {
    in.object();
    String url = null;
    String author = null;
    String rating = null;
    String date = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "url" -> url = in.once(url, in.string());
        case "author" -> author = in.once(author, in.string());
        case "rating" -> rating = in.once(rating, in.string());
        case "date" -> date = in.once(date, in.nonEmpty());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Claim.Review(url, author, rating, date, In.kept(extra));
  }
}
