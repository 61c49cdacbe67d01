package org.dateline.model;

import java.util.List;
import java.util.Map;
import org.dateline.model.Vocabulary.Certainty;
import org.dateline.model.Vocabulary.Confidence;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Likelihood;
import org.dateline.model.Vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * One record of the chronology, with its sources and the words that were said.
 *
 * @param id unique in the timeline
 * @param description CommonMark; HTML in it is text
 * @param date null when the event is undated
 * @param group id of its group
 * @param importance 1 to 5, null when not given
 * @param partOf id of the event it is a part of
 * @param recorded EDTF, when the compiler entered it
 * @param extra keys that begin with {@code x-}, and unknown ones, as read
 */
public record Event(
    String id,
    String title,
    @Nullable String description,
    Kind kind,
    @Nullable DateSpec date,
    @Nullable Status status,
    @Nullable Certainty certainty,
    @Nullable Likelihood likelihood,
    @Nullable Confidence confidence,
    @Nullable String group,
    List<String> tags,
    @Nullable Integer importance,
    @Nullable Place place,
    List<Participant> participants,
    @Nullable String partOf,
    List<Related> related,
    List<Citation> citations,
    List<Quote> quotes,
    List<Claim> claims,
    List<Media> media,
    @Nullable String recorded,
    @Nullable String note,
    Map<String, Object> extra) {

  /** An agent who took part, and as what. */
  public record Participant(String agent, @Nullable String role, Map<String, Object> extra) {

    /** The same without extra keys. */
    public Participant(String agent, @Nullable String role) {
      this(agent, role, Map.of());
    }
  }

  /** A link to another event and what that one is to this. */
  public record Related(String event, String role, Map<String, Object> extra) {

    /** The same without extra keys. */
    public Related(String event, String role) {
      this(event, role, Map.of());
    }
  }

  /** Whether the compiler marked it contested, or one of its claims disputes or refutes another. */
  public boolean saysContested() {
    if (certainty == Certainty.CONTESTED) {
      return true;
    }
    for (Claim c : claims) {
      for (Claim.Relation r : c.relations()) {
        if (r.role() == Vocabulary.RelationRole.DISPUTES
            || r.role() == Vocabulary.RelationRole.REFUTES) {
          return true;
        }
      }
    }
    return false;
  }
}
