package org.dateline.format.imports;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What readers of JSON files have in common. */
final class JsonDocument {

  private JsonDocument() {}

  /** The file as a tree; damage is reported. */
  static JsonTree read(Input in, Records to) throws IOException {
    String text = in.text();
    String prepared = JsonText.prepared(text);
    JsonTree tree = JsonTree.of(prepared == null ? text : prepared);
    JsonTree.Damage damage = tree.damage();
    if (damage != null) {
      to.error(
          damage.place().line(),
          damage.place().column(),
          "syntax",
          Say.that("json-broken", damage.message()));
    }
    return tree;
  }

  /** Keeps the header's values under other keys than those. */
  static void keepOthers(Map<String, Object> object, Set<String> known, String key, Records to) {
    Map<String, Object> others = new LinkedHashMap<>(object);
    others.keySet().removeAll(known);
    if (!others.isEmpty()) {
      to.keep(key, others);
    }
  }

  /** Keeps an event's values under other keys than those. */
  static void keepOthers(
      Map<String, Object> object, Set<String> known, Draft draft, String key, String prefix) {
    object.forEach(
        (k, v) -> {
          if (!known.contains(k)) {
            draft.keep(key, prefix + k, v);
          }
        });
  }
}
