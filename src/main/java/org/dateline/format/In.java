package org.dateline.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The values of one record, read off a parser. Each method reads the value the parser stands on and
 * throws {@link Misfit} where the schema would reject it; keys that are unknown or given twice are
 * only noted.
 */
final class In {

  /** Reads one value. */
  @FunctionalInterface
  interface Reader<T> {
    T read(In in) throws Misfit;
  }

  /** So many ids are kept to be used again. */
  private static final int MOST_IDS = 100_000;

  /** Word lists and repeated ids, shared by all records of one file. */
  static final class Shared {
    private final Map<Class<?>, Map<String, Object>> words = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    String id(String s) {
      if (ids.size() == MOST_IDS) {
        ids.clear();
      }
      String known = ids.putIfAbsent(s, s);
      return known == null ? s : known;
    }
  }

  private final JsonParser parser;
  private final Shared shared;
  private boolean odd;

  In(JsonParser parser, Shared shared) {
    this.parser = parser;
    this.shared = shared;
  }

  /** Whether some key was unknown or given twice. */
  boolean odd() {
    return odd;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  /** Enters an object. */
  void object() throws Misfit {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new Misfit();
    }
  }

  /**
   * The next key of the object, the parser then standing on its value; null at the object's end.
   */
  @Nullable String key() {
    String key = parser.nextName();
    if (key != null) {
      parser.nextToken();
    }
    return key;
  }

  /** The value just read, noting that the key was there before when {@code old} is not null. */
  <T> T once(@Nullable T old, T now) {
    if (old != null) {
      odd = true;
    }
    return now;
  }

  /** The value, unless the key was missing. */
  static <T> T need(@Nullable T value) throws Misfit {
    if (value == null) {
      throw new Misfit();
    }
    return value;
  }

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  String string() throws Misfit {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new Misfit();
    }
    return parser.getString();
  }

  String nonEmpty() throws Misfit {
    String s = string();
    if (s.isEmpty()) {
      throw new Misfit();
    }
    return s;
  }

  /** An id, the same string object each time it is met. */
  String id() throws Misfit {
    String s = string();
    if (!Patterns.isId(s)) {
      throw new Misfit();
    }
    return shared.id(s);
  }

  String language() throws Misfit {
    return matching(Patterns.isLanguage(string()));
  }

  String sha256() throws Misfit {
    return matching(Patterns.isSha256(string()));
  }

  String color() throws Misfit {
    return matching(Patterns.isColor(string()));
  }

  private String matching(boolean fits) throws Misfit {
    if (!fits) {
      throw new Misfit();
    }
    return parser.getString();
  }

  /** A word of a closed list. */
  <E extends Enum<E> & Vocabulary.Word> E word(Class<E> type) throws Misfit {
    Map<String, Object> words =
        shared.words.computeIfAbsent(
            type,
            t -> {
              Map<String, Object> all = new HashMap<>();
              for (E e : type.getEnumConstants()) {
                all.put(e.word(), e);
              }
              return all;
            });
    return type.cast(need(words.get(string())));
  }

  boolean bool() throws Misfit {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new Misfit();
    };
  }

  /** A number between two others, both included. */
  double number(double least, double most) throws Misfit {
    if (!parser.currentToken().isNumeric()) {
      throw new Misfit();
    }
    double d = parser.getDoubleValue();
    if (!(d >= least && d <= most)) {
      throw new Misfit();
    }
    return d;
  }

  /** A whole number; {@code 3.0} is one too. */
  long integer(long least, long most) throws Misfit {
    double d = number((double) least, (double) most);
    if (d != Math.rint(d)) {
      throw new Misfit();
    }
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && Math.abs(d) > 1L << 52) {
      if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
        throw new Misfit();
      }
      return parser.getLongValue();
    }
    return (long) d;
  }

  <T> List<T> list(Reader<T> item) throws Misfit {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw new Misfit();
    }
    List<T> all = new ArrayList<>(4);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      all.add(item.read(this));
    }
    return List.copyOf(all);
  }

  List<String> strings() throws Misfit {
    return list(In::string);
  }

  List<String> ids() throws Misfit {
    return list(In::id);
  }

  /** Keeps a key that is not of the format. */
  Map<String, Object> keep(@Nullable Map<String, Object> extra, String key) {
    Map<String, Object> map = extra == null ? new LinkedHashMap<>() : extra;
    if (!Patterns.isFreeKey(key) || map.containsKey(key)) {
      odd = true;
    }
    map.put(key, any());
    return map;
  }

  static Map<String, Object> kept(@Nullable Map<String, Object> extra) {
    return extra == null ? Map.of() : Collections.unmodifiableMap(extra);
  }

  /**
   * Any value: string, number, boolean, unmodifiable list or map in file order. JSON's null becomes
   * a null in a list or map; on its own it is {@link Nothing#NULL}.
   */
  Object any() {
    Object value = anyOrNull();
    return value == null ? Nothing.NULL : value;
  }

  /** Stands for JSON's null where a value is needed. */
  enum Nothing {
    NULL;

    @Override
    public String toString() {
      return "null";
    }
  }

  private @Nullable Object anyOrNull() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String key = key(); key != null; key = key()) {
          if (map.containsKey(key)) {
            odd = true;
          }
          map.put(key, anyOrNull());
        }
        yield Collections.unmodifiableMap(map);
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(anyOrNull());
        }
        yield Collections.unmodifiableList(list);
      }
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getString();
    };
  }

  /** Exactly as written; as text where its exponent is beyond all arithmetic. */
  private Object decimal() {
    try {
      return new BigDecimal(parser.getString());
    } catch (NumberFormatException | JacksonException e) {
      return parser.getString();
    }
  }
}
