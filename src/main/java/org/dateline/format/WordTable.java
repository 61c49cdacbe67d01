package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives each different word a code, from 0; a word that was met before costs no string. */
final class WordTable {

  private final List<String> words = new ArrayList<>();
  private byte[][] texts = new byte[8][];
  private int[] slots = new int[16];

  /** The code of a word that stands somewhere as UTF-8. */
  int code(byte[] data, int from, int length) {
    int slot = hash(data, from, length) & slots.length - 1;
    while (slots[slot] != 0) {
      byte[] known = texts[slots[slot] - 1];
      if (Arrays.equals(known, 0, known.length, data, from, from + length)) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    byte[] text = Arrays.copyOfRange(data, from, from + length);
    int code = words.size();
    words.add(new String(text, StandardCharsets.UTF_8));
    if (code == texts.length) {
      texts = Arrays.copyOf(texts, code * 2);
    }
    texts[code] = text;
    slots[slot] = code + 1;
    if (words.size() * 2 > slots.length) {
      grow();
    }
    return code;
  }

  int code(String word) {
    byte[] text = word.getBytes(StandardCharsets.UTF_8);
    return code(text, 0, text.length);
  }

  /** The words by their codes. */
  List<String> words() {
    return words;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int code = 0; code < words.size(); code++) {
      int slot = hash(texts[code], 0, texts[code].length) & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = code + 1;
    }
  }

  /** A hash of UTF-8 bytes, with its low bits well mixed. */
  static int hash(byte[] data, int from, int length) {
    int h = 1;
    for (int i = from; i < from + length; i++) {
      h = 31 * h + data[i];
    }
    h *= 0x9E3779B1;
    return h ^ h >>> 15;
  }
}
