package org.dateline.format;

import org.dateline.model.Vocabulary.Word;

/**
 * What a compiler may have left out: nothing is wrong with the file as such, so each of these can
 * be switched off, for a file in its header ({@code "x-lint-off": ["no-source"]}) or for one run.
 */
public enum LintCode implements Word {
  /** An event for which neither it nor a quote or claim of it cites a source. */
  NO_SOURCE,
  /** A quote with neither a speaker nor the attribution as printed: said by nobody. */
  NO_SPEAKER,
  /**
   * A quote that says nowhere where in its source it stands (locator or selector), and that was not
   * found there either.
   */
  NO_PASSAGE,
  /** A claim that cites nothing, neither itself nor through the quotes it rests on. */
  UNCITED_CLAIM,
  /**
   * A date finer than its own source's words ({@code date.text}), without a method or note that
   * says how. Only words that are a week, month, season or year and nothing else are judged.
   */
  DATE_TOO_EXACT,
  /**
   * A claim disputes one of another event that is not marked contested and whose claims do not
   * answer: whoever reads that event alone, or a program that does not follow relations backward,
   * sees no dispute.
   */
  ONE_SIDED_DISPUTE,
  /** A date counted from a source of which no date is known. */
  UNDATED_ANCHOR
}
