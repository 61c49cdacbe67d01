package org.dateline.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The four tables of a file. */
enum Table {
  SOURCES("source", JsonProbe.ID | JsonProbe.TYPE),
  AGENTS("agent", JsonProbe.ID | JsonProbe.NAME),
  GROUPS("group", JsonProbe.ID | JsonProbe.TITLE),
  EVENTS("event", JsonProbe.ID | JsonProbe.TITLE);

  private final String one;
  private final int needs;

  Table(String one, int needs) {
    this.one = one;
    this.needs = needs;
  }

  /** The key in the file, such as {@code events}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * One of its records, such as {@code event}: the word for messages and the name of its definition
   * in the schema.
   */
  String one() {
    return one;
  }

  /**
   * The keys by which a record of it is known again behind damage, as bits of {@link JsonProbe}.
   */
  int needs() {
    return needs;
  }

  /** Reads a record: Source, Agent, Group or Event. */
  Object decode(In in) throws Misfit {
    return switch (this) {
      case SOURCES -> SourceDecoder.read(in);
      case AGENTS -> AgentDecoder.read(in);
      case GROUPS -> AgentDecoder.group(in);
      case EVENTS -> EventDecoder.read(in);
    };
  }

  /** The table of that key, or null. */
  static @Nullable Table of(String key) {
    for (Table t : values()) {
      if (t.key().equals(key)) {
        return t;
      }
    }
    return null;
  }
}
