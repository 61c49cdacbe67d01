package org.dateline.query.lang;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.model.Facet;
import org.jspecify.annotations.Nullable;

/** What can be asked for by name. */
public enum Field {
  /** Who is quoted: name or id. */
  SPEAKER(Type.WORD, Facet.SPEAKER),
  /** The party of who is quoted, makes a claim or took part. */
  PARTY(Type.WORD, null),
  /** What is cited: title, outlet or id. */
  SOURCE(Type.WORD, Facet.SOURCE),
  TAG(Type.WORD, Facet.TAG),
  PLACE(Type.WORD, Facet.PLACE),
  /** The group, by title or id. */
  LANE(Type.WORD, Facet.GROUP),
  KIND(Type.WORD, Facet.KIND),
  STATUS(Type.WORD, Facet.STATUS),
  CERTAINTY(Type.WORD, Facet.CERTAINTY),
  /** The file it is from, where several are opened as one. */
  FILE(Type.WORD, Facet.FILE),
  /** One of {@link #IS_VALUES}. */
  IS(Type.CLOSED, null),
  /** One of {@link #HAS_VALUES}. */
  HAS(Type.CLOSED, null),
  /** Was over before a date began. */
  BEFORE(Type.DATE, null),
  /** Began when a date was over. */
  AFTER(Type.DATE, null),
  /** May have happened within a date. */
  DURING(Type.DATE, null),
  /** May have been said or reported within a date. */
  SAID(Type.DATE, null);

  /** What stands behind the colon. */
  public enum Type {
    /** Part of a name, a whole name in quotation marks, several with commas between. */
    WORD,
    /** One of a few words. */
    CLOSED,
    /** EDTF, or a date in plain words in quotation marks. */
    DATE
  }

  /** What may stand behind {@code is:}. */
  public static final List<String> IS_VALUES =
      List.of(
          "contested",
          "undated",
          "unsourced",
          "unquoted",
          "uncited",
          "single-origin",
          "planned",
          "bookmarked");

  /** What may stand behind {@code has:}. */
  public static final List<String> HAS_VALUES =
      List.of(
          "quote", "media", "claim", "archive", "source", "place", "tag", "description", "link");

  /** What may stand before a colon. */
  static final List<String> WORDS = Stream.of(values()).map(Field::word).toList();

  private final Type type;
  private final @Nullable Facet facet;

  Field(Type type, @Nullable Facet facet) {
    this.type = type;
    this.facet = facet;
  }

  /** As it is typed, without the colon. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Type type() {
    return type;
  }

  /** The column it asks, null when it asks none or several. */
  public @Nullable Facet facet() {
    return facet;
  }

  /** The field of that name in any case; null when there is none. */
  static @Nullable Field of(String word) {
    for (Field f : values()) {
      if (f.word().equalsIgnoreCase(word)) {
        return f;
      }
    }
    return null;
  }
}
