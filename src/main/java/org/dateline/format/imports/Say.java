package org.dateline.format.imports;

import org.dateline.time.Message;

/** The sentences of this room, in {@code imports.properties}. They begin small. */
final class Say {

  private static final String IMPORTS = "format.imports.imports";

  private Say() {}

  /** The sentence under a key, its places filled in when it is read. */
  static Message that(String key, Object... arguments) {
    return Message.of(IMPORTS, key, arguments);
  }
}
