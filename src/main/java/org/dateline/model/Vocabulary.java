package org.dateline.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The closed word lists of the format, each constant named as the file spells it ({@link
 * Word#word()}).
 */
public final class Vocabulary {

  private Vocabulary() {}

  /** A word of a closed list. */
  public interface Word {
    /** The constant's name, such as {@code ROUGHLY_EVEN_CHANCE}. */
    String name();

    /** The word as the file spells it, such as {@code roughly-even-chance}. */
    default String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The constant of {@code type} that the file spells {@code word}; empty when there is none. */
  public static <E extends Enum<E> & Word> Optional<E> find(Class<E> type, String word) {
    for (E e : type.getEnumConstants()) {
      if (e.word().equals(word)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  /** What a record is. */
  public enum Kind implements Word {
    OCCURRENCE,
    STATEMENT,
    ABSENCE,
    FORECAST
  }

  /** Whether it happened: IPTC occurrence status, iCalendar. */
  public enum Status implements Word {
    HAPPENED,
    ONGOING,
    PLANNED,
    TENTATIVE,
    CANCELLED,
    POSTPONED
  }

  /** How sure the event is, as the compiler has it. */
  public enum Certainty implements Word {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    CONTESTED,
    UNKNOWN,
    FALSE
  }

  /** The compiler's judgement, ICD 203 row 1. */
  public enum Likelihood implements Word {
    ALMOST_NO_CHANCE,
    VERY_UNLIKELY,
    UNLIKELY,
    ROUGHLY_EVEN_CHANCE,
    LIKELY,
    VERY_LIKELY,
    ALMOST_CERTAIN
  }

  /** The compiler's confidence in that judgement, ICD 203. */
  public enum Confidence implements Word {
    LOW,
    MODERATE,
    HIGH
  }

  /** How a date was come by (TIMEX3, GEDCOM). */
  public enum Method implements Word {
    STATED,
    RELATIVE,
    CALCULATED,
    INFERRED
  }

  /** Calendar of a date's own words; the notation itself is always proleptic Gregorian. */
  public enum Calendar implements Word {
    GREGORIAN,
    JULIAN,
    HEBREW,
    ISLAMIC,
    OTHER
  }

  /** Whether words are given as said. */
  public enum QuoteKind implements Word {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** How sure a claimant is (FactBank CT, PR, PS, U). */
  public enum ClaimCertainty implements Word {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNKNOWN
  }

  /** Whether a claim affirms or denies. */
  public enum Polarity implements Word {
    POSITIVE,
    NEGATIVE,
    UNKNOWN
  }

  /** The compiler's ranking of a claim (Wikidata). */
  public enum Rank implements Word {
    PREFERRED,
    NORMAL,
    DEPRECATED
  }

  /** What one claim does to another (CiTO). */
  public enum RelationRole implements Word {
    SUPPORTS,
    DISPUTES,
    REFUTES,
    QUALIFIES,
    REPEATS
  }

  /** What a citation does for the event (CiTO). */
  public enum CitationRole implements Word {
    SUPPORTS,
    CONFIRMS,
    DISPUTES,
    REFUTES,
    QUALIFIES,
    MENTIONS
  }

  /** Kind of agent. */
  public enum AgentType implements Word {
    PERSON,
    ORGANIZATION,
    GOVERNMENT,
    GROUP,
    ANONYMOUS
  }

  /** How exact a place is. */
  public enum PlacePrecision implements Word {
    EXACT,
    NEAR,
    REGION,
    COUNTRY
  }

  /** Kind of selector (W3C Web Annotation). */
  public enum SelectorType {
    TextQuoteSelector,
    TextPositionSelector,
    FragmentSelector
  }
}
