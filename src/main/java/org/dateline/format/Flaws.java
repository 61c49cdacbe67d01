package org.dateline.format;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reports bytes that are not UTF-8 and escapes that are half a character: one problem for each line
 * that has some.
 */
final class Flaws {

  private final List<Utf8.Flaw> flaws;
  private final byte[] data;
  private final Problems problems;
  private final Json json;

  Flaws(List<Utf8.Flaw> flaws, byte[] data, Problems problems, Json json) {
    this.flaws = flaws;
    this.data = data;
    this.problems = problems;
    this.json = json;
  }

  void report() {
    if (flaws.isEmpty()) {
      return;
    }
    String[] pointers = pointers();
    for (int i = 0; i < flaws.size(); ) {
      Utf8.Flaw first = flaws.get(i);
      int line = problems.lines().line(first.offset());
      int same = i + 1;
      while (same < flaws.size()
          && flaws.get(same).escape() == first.escape()
          && problems.lines().line(flaws.get(same).offset()) == line) {
        same++;
      }
      int more = same - i - 1;
      String pointer = i < pointers.length ? pointers[i] : "";
      if (first.escape()) {
        problems.warning(
            "lone-surrogate",
            first.offset(),
            pointer,
            more == 0
                ? Say.that("half-escape", first.bytes())
                : Say.that("half-escapes", first.bytes(), more));
      } else {
        problems.error(
            "invalid-utf8",
            first.offset(),
            pointer,
            more == 0
                ? Say.that("not-utf8", first.bytes())
                : Say.that("not-utf8-more", first.bytes(), more));
      }
      i = same;
    }
  }

  /** Pointers of the first flaws, found in one pass as far as the file is well formed. */
  private String[] pointers() {
    String[] found = new String[Math.min(flaws.size(), Problems.KEPT)];
    java.util.Arrays.fill(found, "");
    int next = 0;
    try (JsonParser p = json.parser(0, data.length)) {
      String last = "";
      while (next < found.length) {
        JsonToken token = p.nextToken();
        int start = token == null ? data.length : (int) p.currentTokenLocation().getByteOffset();
        while (next < found.length && flaws.get(next).offset() < start) {
          found[next++] = last;
        }
        if (token == null) {
          break;
        }
        last = p.streamReadContext().pathAsPointer().toString();
      }
    } catch (JacksonException e) {
      return found;
    }
    return found;
  }
}
