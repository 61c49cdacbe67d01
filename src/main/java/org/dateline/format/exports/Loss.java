package org.dateline.format.exports;

import java.util.Locale;

/**
 * Something that the written file does not hold as the chronology has it.
 *
 * @param what it is
 * @param events how many events it concerns
 * @param first store index of the first of them; -1 when it concerns the chronology as a whole
 */
public record Loss(What what, int events, int first) {

  /** What can be lost. */
  public enum What {
    /** The source's wording of the date, its bounds, how it was come by. */
    DATE_DETAILS,
    /** Dates that the format has no notation for, written as the nearest thing it has. */
    VAGUE_DATES,
    /** Events without a date, or whose date the format cannot hold at all. */
    UNDATED,
    /** Positions on questions. */
    POSITIONS,
    /** Who took part. */
    PARTICIPANTS,
    /** Links to other events. */
    RELATED,
    /** Where in a source, for what, and how credible. */
    CITATION_DETAILS,
    /** More about a source than its title and address. */
    SOURCE_DETAILS,
    /** Pictures and recordings but the first. */
    MEDIA,
    /** How sure, how likely, how important, who compiled it, notes. */
    JUDGEMENTS,
    /** Keys of other programs, and unknown ones. */
    OTHER_KEYS,
    /** What the header says, and the ids of its tables. */
    HEADER;

    /** The end of its key in the bundle of this package. */
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
