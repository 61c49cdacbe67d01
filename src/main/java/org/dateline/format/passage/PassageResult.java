package org.dateline.format.passage;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of looking for a passage in a text. */
public sealed interface PassageResult {

  /** How what stands about the words agrees with the selector's prefix and suffix. */
  enum Context {
    /** The selector gives neither. */
    NOT_GIVEN,
    /** Both agree as far as given. */
    AGREES,
    /** The words are there, but nowhere between these; the place that agrees most was taken. */
    DIFFERS
  }

  /** The words are there. */
  sealed interface Hit extends PassageResult {

    /** Where. */
    Stretch at();

    /** How what stands about them agrees. */
    Context context();
  }

  /**
   * Letter for letter.
   *
   * @param at where; of several places the first that agrees with prefix and suffix
   */
  record Found(Stretch at, Context context) implements Hit {}

  /**
   * The same but for typography.
   *
   * @param folds what had to be set aside; never empty
   */
  record FoundFolded(Stretch at, Context context, Set<Fold> folds) implements Hit {

    public FoundFolded {
      folds = Set.copyOf(folds);
    }
  }

  /**
   * Not there.
   *
   * @param nearest null when nothing in the text is like it
   */
  record NotFound(@Nullable Nearest nearest) implements PassageResult {}

  /** There is no text to look in, or the selector names no words that could be looked for. */
  record NoText() implements PassageResult {}

  /**
   * The passage most like the one looked for.
   *
   * @param at where, widened to whole words
   * @param likeness 0 to 1: the part of the letters that need no change
   */
  record Nearest(Stretch at, double likeness) {}
}
