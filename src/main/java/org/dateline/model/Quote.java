package org.dateline.model;

import java.util.List;
import java.util.Map;
import org.dateline.model.Vocabulary.QuoteKind;
import org.jspecify.annotations.Nullable;

/**
 * Words that were said, and by whom.
 *
 * @param text verbatim as printed, with the source's own [brackets] and ellipses
 * @param original the words before translation
 * @param speaker id of the agent identified
 * @param speakerText the attribution as printed
 * @param cue the reporting verb as printed
 * @param via ids of the agents the words passed through, nearest first
 * @param abridged true when the compiler, not the source, left words out
 */
public record Quote(
    @Nullable String id,
    String text,
    @Nullable String language,
    @Nullable Original original,
    @Nullable String translatedBy,
    @Nullable QuoteKind kind,
    @Nullable String speaker,
    @Nullable String speakerText,
    @Nullable String cue,
    List<String> via,
    @Nullable DateSpec said,
    boolean abridged,
    List<Citation> citations,
    @Nullable String note,
    Map<String, Object> extra) {

  /** The words in the language they were said in. */
  public record Original(String text, @Nullable String language, Map<String, Object> extra) {

    /** The same without extra keys. */
    public Original(String text, @Nullable String language) {
      this(text, language, Map.of());
    }
  }
}
