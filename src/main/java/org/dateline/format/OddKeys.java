package org.dateline.format;

import java.util.HashMap;
import java.util.Map;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds unknown keys and keys given twice in a record that was noticed to have some. */
final class OddKeys {

  private final Json json;
  private final int length;
  private final Problems problems;
  private @Nullable JsonNode schema;

  OddKeys(Json json, int length, Problems problems) {
    this.json = json;
    this.length = length;
    this.problems = problems;
  }

  /**
   * @param definition where in the schema the value's shape stands, such as {@code /$defs/event};
   *     null when the value may have any
   * @param from offset of the value
   * @param pointer of the value
   */
  void report(@Nullable String definition, int from, String pointer) {
    JsonNode shape = definition == null ? null : schema().at(definition);
    try (JsonParser p = json.parser(from, length)) {
      p.nextToken();
      walk(p, shape, from, pointer);
    } catch (JacksonException e) {
      // The value has been read before; what cannot be read again has been told already.
    }
  }

  /** The keys the format knows in the header. */
  java.util.Collection<String> headerKeys() {
    return schema().get("properties").propertyNames();
  }

  private void walk(JsonParser p, @Nullable JsonNode anyShape, int base, String pointer) {
    JsonNode shape = resolved(anyShape, p.currentToken() == JsonToken.START_OBJECT);
    if (p.currentToken() == JsonToken.START_ARRAY) {
      JsonNode items = shape == null ? null : shape.get("items");
      for (int i = 0; p.nextToken() != JsonToken.END_ARRAY; i++) {
        walk(p, items, base, Pointer.down(pointer, i));
      }
    } else if (p.currentToken() == JsonToken.START_OBJECT) {
      JsonNode known = shape == null ? null : shape.get("properties");
      boolean closed = shape != null && shape.has("unevaluatedProperties");
      Map<String, Integer> seen = new HashMap<>();
      for (String key = p.nextName(); key != null; key = p.nextName()) {
        int at = base + (int) p.currentTokenLocation().getByteOffset();
        String here = Pointer.down(pointer, key);
        Integer first = seen.putIfAbsent(key, at);
        if (first != null) {
          problems.error(Codes.DUPLICATE_KEY, at, here, duplicate(key, first, at));
        } else if (closed && known != null && !known.has(key) && !Patterns.isFreeKey(key)) {
          problems.warning(
              Codes.UNKNOWN_KEY,
              at,
              here,
              Say.that("unknown-key", DidYouMean.quoted(key, known.propertyNames())));
        }
        p.nextToken();
        walk(p, known == null ? null : known.get(key), base, here);
      }
    }
  }

  /** What to say of a key given twice. */
  Message duplicate(String key, int first, int second) {
    return Say.that(
        "duplicate-key",
        Show.quoted(key),
        String.valueOf(problems.lines().line(first)),
        String.valueOf(problems.lines().line(second)));
  }

  /** A shape with its references followed; of a choice the branch for objects, or the other. */
  private @Nullable JsonNode resolved(@Nullable JsonNode shape, boolean object) {
    JsonNode at = shape;
    while (at != null && (at.has("$ref") || at.has("anyOf"))) {
      at =
          at.has("$ref")
              ? schema().at(at.get("$ref").asString().substring(1))
              : at.get("anyOf").get(object ? 1 : 0);
    }
    return at;
  }

  private JsonNode schema() {
    if (schema == null) {
      schema = JsonMapper.shared().readTree(SchemaText.read());
    }
    return schema;
  }
}
