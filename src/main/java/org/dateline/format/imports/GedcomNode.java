package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of a GEDCOM file with those below it; what CONC and CONT continue is put together. */
final class GedcomNode {

  private final int level;
  private final @Nullable String id;
  private final String tag;
  private final StringBuilder value;
  private final int line;
  private final List<GedcomNode> children = new ArrayList<>();

  /**
   * @param id what other lines point to it by, such as {@code @I1@}
   * @param tag upper case
   * @param line from 1
   */
  GedcomNode(int level, @Nullable String id, String tag, String value, int line) {
    this.level = level;
    this.id = id;
    this.tag = tag.toUpperCase(Locale.ROOT);
    this.value = new StringBuilder(value);
    this.line = line;
  }

  int level() {
    return level;
  }

  @Nullable String id() {
    return id;
  }

  String tag() {
    return tag;
  }

  int line() {
    return line;
  }

  List<GedcomNode> children() {
    return children;
  }

  void add(GedcomNode child) {
    children.add(child);
  }

  void continueWith(String more) {
    value.append(more);
  }

  /** As written; empty when there is none. */
  String raw() {
    return value.toString();
  }

  /** The text, a doubled at sign being one; null when there is none. */
  @Nullable String text() {
    String s = value.toString().strip().replace("@@", "@");
    return s.isEmpty() ? null : s;
  }

  /** The id that the value points to; null when it is no pointer. */
  @Nullable String pointer() {
    String s = value.toString().strip();
    return s.length() > 2
            && s.charAt(0) == '@'
            && s.charAt(1) != '#'
            && s.indexOf('@', 1) == s.length() - 1
        ? s
        : null;
  }

  /** The first child with a tag; null. */
  @Nullable GedcomNode child(String wanted) {
    for (GedcomNode c : children) {
      if (c.tag.equals(wanted)) {
        return c;
      }
    }
    return null;
  }

  List<GedcomNode> children(String wanted) {
    return children.stream().filter(c -> c.tag.equals(wanted)).toList();
  }

  /** The text of the first child with a tag; null. */
  @Nullable String text(String wanted) {
    GedcomNode c = child(wanted);
    return c == null ? null : c.text();
  }

  /** All of it as plain values: a text, or a map with the text under {@code value}. */
  Object kept() {
    if (children.isEmpty()) {
      return value.toString().strip();
    }
    Map<String, Object> all = new LinkedHashMap<>();
    if (!value.toString().isBlank()) {
      all.put("value", value.toString().strip());
    }
    children.forEach(c -> put(all, c.tag, c.kept()));
    return all;
  }

  /** Puts a value beside one of the same key that is there already. */
  static void put(Map<String, Object> all, String key, Object value) {
    Object there = all.get(key);
    if (there == null) {
      all.put(key, value);
    } else if (there instanceof List<?> list) {
      List<Object> more = new ArrayList<>(list);
      more.add(value);
      all.put(key, more);
    } else {
      all.put(key, List.of(there, value));
    }
  }
}
