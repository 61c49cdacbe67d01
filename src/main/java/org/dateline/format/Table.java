package org.dateline.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The four tables of a file. */
enum Table {
  SOURCES("source", JsonProbe.ID | JsonProbe.TYPE, SourceDecoder::read),
  AGENTS("agent", JsonProbe.ID | JsonProbe.NAME, AgentDecoder::read),
  GROUPS("group", JsonProbe.ID | JsonProbe.TITLE, AgentDecoder::group),
  EVENTS("event", JsonProbe.ID | JsonProbe.TITLE, EventDecoder::read);

  private final String one;
  private final int needs;
  private final In.Reader<?> decoder;

  Table(String one, int needs, In.Reader<?> decoder) {
    this.one = one;
    this.needs = needs;
    this.decoder = decoder;
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
    return decoder.read(in);
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
