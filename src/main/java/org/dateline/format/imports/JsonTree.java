package org.dateline.format.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * JSON as maps, lists and values, with the places of maps and lists; null values are left out.
 * Takes what JavaScript would: single quotes, bare keys, comments, commas too many. What stands
 * before damage is kept.
 */
final class JsonTree {

  /** A place in the text, from 1. */
  record Place(int line, int column) {}

  /** Where and why reading ended too soon. */
  record Damage(Place place, String message) {}

  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
          .build();

  private final Map<Object, Place> places = new IdentityHashMap<>();
  private @Nullable Object root;
  private @Nullable Damage damage;

  private JsonTree() {}

  /** The first value of a text. Never throws. */
  static JsonTree of(String text) {
    JsonTree tree = new JsonTree();
    try (JsonParser p = LENIENT.createParser(ObjectReadContext.empty(), text)) {
      try {
        p.nextToken();
        tree.value(p, null, null);
      } catch (JacksonException e) {
        tree.damage =
            new Damage(place(p.currentLocation()), String.valueOf(e.getOriginalMessage()));
      }
    } catch (JacksonException e) {
      tree.damage = new Damage(new Place(1, 1), String.valueOf(e.getOriginalMessage()));
    }
    return tree;
  }

  /** The object that a line is, and nothing else; null when it is none. */
  static @Nullable Map<String, Object> object(String line) {
    if (!line.stripLeading().startsWith("{")) {
      return null;
    }
    JsonTree tree = of(line);
    return tree.damage == null && tree.root instanceof Map ? Values.map(tree.root) : null;
  }

  /** The value; null when there is none, or it is null. */
  @Nullable Object root() {
    return root;
  }

  /** What cut the reading short; null when nothing did. */
  @Nullable Damage damage() {
    return damage;
  }

  /** Where a map or list of this tree begins. */
  Place place(@Nullable Object container) {
    Place place = container == null ? null : places.get(container);
    return place == null ? new Place(1, 1) : place;
  }

  private void value(
      JsonParser p, @Nullable Map<String, Object> object, @Nullable List<Object> list) {
    JsonToken token = p.currentToken();
    if (token == null || token == JsonToken.VALUE_NULL) {
      return;
    }
    Place here = place(p.currentTokenLocation());
    String key = object == null ? "" : p.currentName();
    switch (token) {
      case START_OBJECT -> {
        Map<String, Object> made = new LinkedHashMap<>();
        places.put(made, here);
        put(made, key, object, list);
        while (p.nextToken() == JsonToken.PROPERTY_NAME) {
          p.nextToken();
          value(p, made, null);
        }
      }
      case START_ARRAY -> {
        List<Object> made = new ArrayList<>();
        places.put(made, here);
        put(made, key, object, list);
        for (JsonToken t = p.nextToken();
            t != null && t != JsonToken.END_ARRAY;
            t = p.nextToken()) {
          value(p, null, made);
        }
      }
      case VALUE_STRING -> put(p.getString(), key, object, list);
      case VALUE_NUMBER_INT -> put(p.getNumberValue(), key, object, list);
      case VALUE_NUMBER_FLOAT -> put(decimal(p), key, object, list);
      case VALUE_TRUE, VALUE_FALSE -> put(p.getBooleanValue(), key, object, list);
      default -> {}
    }
  }

  /** Exactly as written, as the native reader has it; as text beyond all arithmetic. */
  private static Object decimal(JsonParser p) {
    String written = p.getString();
    try {
      return new BigDecimal(written);
    } catch (NumberFormatException e) {
      return written;
    }
  }

  private void put(
      Object value, String key, @Nullable Map<String, Object> object, @Nullable List<Object> list) {
    if (object != null) {
      object.put(key, value);
    } else if (list != null) {
      list.add(value);
    } else {
      root = value;
    }
  }

  private static Place place(TokenStreamLocation at) {
    return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
