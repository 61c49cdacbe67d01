package org.dateline.format;

import org.dateline.format.Problems.At;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds the place in the file of a value inside a record, by reading the record again. */
class Places {

  private final Json json;
  private final int length;

  Places(Json json, int length) {
    this.json = json;
    this.length = length;
  }

  /**
   * Finds a value's place.
   *
   * @param record where the record stands
   * @param inside pointer from the record to the value
   * @return the value's place, or that of the innermost thing around it that is there
   */
  At find(Located<?> record, String inside) {
    return new At(offset(record.offset(), inside), record.pointer() + inside);
  }

  /** Offset of the value that a pointer names in the JSON value at {@code from}. */
  int offset(int from, String inside) {
    int found = from;
    try (JsonParser p = json.parser(from, length)) {
      p.nextToken();
      for (String step : Pointer.steps(inside)) {
        int next = p.currentToken() == JsonToken.START_ARRAY ? item(p, step) : member(p, step);
        if (next < 0) {
          return found;
        }
        found = from + next;
      }
    } catch (JacksonException e) {
      return found;
    }
    return found;
  }

  /** Moves to a member's value; of two with one key the first. */
  private static int member(JsonParser p, String key) {
    if (p.currentToken() != JsonToken.START_OBJECT) {
      return -1;
    }
    for (String k = p.nextName(); k != null; k = p.nextName()) {
      p.nextToken();
      if (k.equals(key)) {
        return (int) p.currentTokenLocation().getByteOffset();
      }
      p.skipChildren();
    }
    return -1;
  }

  private static int item(JsonParser p, String step) {
    if (!step.chars().allMatch(c -> c >= '0' && c <= '9') || step.length() > 9 || step.isEmpty()) {
      return -1;
    }
    int wanted = Integer.parseInt(step);
    for (int i = 0; p.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == wanted) {
        return (int) p.currentTokenLocation().getByteOffset();
      }
      p.skipChildren();
    }
    return -1;
  }
}
