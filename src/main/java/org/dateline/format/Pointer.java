package org.dateline.format;

/** JSON Pointers, RFC 6901. */
final class Pointer {

  private Pointer() {}

  /** The pointer one key further down. */
  static String down(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** The pointer to an item of a list. */
  static String down(String pointer, int index) {
    return pointer + "/" + index;
  }

  /** The steps of a pointer, unescaped. */
  static String[] steps(String pointer) {
    if (pointer.isEmpty()) {
      return new String[0];
    }
    String[] steps = pointer.substring(1).split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      steps[i] = steps[i].replace("~1", "/").replace("~0", "~");
    }
    return steps;
  }
}
