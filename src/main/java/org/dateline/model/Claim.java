package org.dateline.model;

import java.util.List;
import java.util.Map;
import org.dateline.model.Vocabulary.ClaimCertainty;
import org.dateline.model.Vocabulary.Polarity;
import org.dateline.model.Vocabulary.Rank;
import org.dateline.model.Vocabulary.RelationRole;
import org.jspecify.annotations.Nullable;

/**
 * A position on a question (schema.org Claim).
 *
 * @param about the question in dispute
 * @param by ids of the agents who hold it
 * @param quotes ids of the quotes it rests on
 */
public record Claim(
    String id,
    String text,
    @Nullable String about,
    List<String> by,
    @Nullable DateSpec made,
    @Nullable ClaimCertainty certainty,
    @Nullable Polarity polarity,
    @Nullable Rank rank,
    List<Relation> relations,
    List<String> quotes,
    List<Citation> citations,
    List<Review> reviews,
    @Nullable String note,
    Map<String, Object> extra) {

  /** What this claim does to another one. */
  public record Relation(String claim, RelationRole role, Map<String, Object> extra) {

    /** The same without extra keys. */
    public Relation(String claim, RelationRole role) {
      this(claim, role, Map.of());
    }
  }

  /** A fact check (schema.org ClaimReview); {@code date} is EDTF. */
  public record Review(
      @Nullable String url,
      @Nullable String author,
      @Nullable String rating,
      @Nullable String date,
      Map<String, Object> extra) {

    /** The same without extra keys. */
    public Review(
        @Nullable String url,
        @Nullable String author,
        @Nullable String rating,
        @Nullable String date) {
      this(url, author, rating, date, Map.of());
    }
  }
}
