package org.dateline.format;

import org.dateline.time.Message;

/** The sentences of this room, in {@code problems.properties}. They begin small. */
final class Say {

  private static final String PROBLEMS = "format.problems";

  private Say() {}

  /** The sentence under a key, its places filled in when it is read. */
  static Message that(String key, Object... arguments) {
    return Message.of(PROBLEMS, key, arguments);
  }
}
