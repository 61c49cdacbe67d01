package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * What the file says of an event in fields that are not of the format: columns of a table, lines of
 * a record that had no place elsewhere. Nothing of it is explained, only shown.
 */
final class FieldsPart {

  /** As many rows stand there before one asks for more. */
  static final int SOME = 12;

  /** As many at most: a record with thousands of fields is not read in a pane. */
  static final int MOST = 500;

  /** How much of the fields is unfolded. */
  enum Unfolded {
    NONE,
    SOME,
    ALL
  }

  /** A field by its path, such as {@code media › url}. */
  record Row(String name, String value) {}

  private FieldsPart() {}

  static List<Node> of(Page page) {
    List<Row> rows = rows(page.event().extra());
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(Headings.of(page.texts(), page.say("fields")));
    int limit =
        switch (page.fields()) {
          case NONE -> 0;
          case SOME -> SOME;
          case ALL -> MOST;
        };
    int shown = Math.min(limit, rows.size());
    LabelColumn labels = new LabelColumn();
    for (Row r : rows.subList(0, shown)) {
      SelectableFlow label = new SelectableFlow("row-label").add(Runs.muted(r.name(), "meta"));
      SelectableFlow value = new SelectableFlow().leadBy("\t").add(Runs.of(r.value()));
      nodes.add(labels.row(label, value, "related-row", "hairline"));
    }
    SelectableFlow ways = new SelectableFlow("paragraph");
    int rest = rows.size() - shown;
    if (page.fields() == Unfolded.NONE) {
      ways.add(way(page, page.say("fields.show", rest), Unfolded.SOME));
    } else {
      if (rest > 0 && page.fields() == Unfolded.SOME) {
        ways.add(way(page, page.say("fields.more", rest), Unfolded.ALL));
        ways.add(Runs.muted(page.say("dot"), "meta"));
      } else if (rest > 0) {
        ways.add(Runs.muted(page.say("fields.more", rest) + page.say("dot"), "meta"));
      }
      ways.add(way(page, page.say("fields.fold"), Unfolded.NONE));
    }
    nodes.add(ways);
    return nodes;
  }

  private static LinkText way(Page page, String words, Unfolded to) {
    return new LinkText(words, () -> page.unfold().accept(to), "meta");
  }

  /** The fields one by one; what stands in a map directly under an own field goes by its key. */
  static List<Row> rows(Map<String, Object> extra) {
    List<Row> rows = new ArrayList<>();
    extra.forEach((key, value) -> flatten(value instanceof Map ? "" : key, value, rows));
    return rows;
  }

  private static void flatten(String path, @Nullable Object value, List<Row> into) {
    switch (value) {
      case null -> {}
      case Map<?, ?> map -> map.forEach((k, v) -> flatten(below(path, String.valueOf(k)), v, into));
      case List<?> list when list.stream().anyMatch(v -> v instanceof Map || v instanceof List) -> {
        for (int i = 0; i < list.size(); i++) {
          flatten(below(path, String.valueOf(i + 1)), list.get(i), into);
        }
      }
      case List<?> list ->
          add(path, String.join("; ", list.stream().map(String::valueOf).toList()), into);
      default -> add(path, String.valueOf(value), into);
    }
  }

  private static void add(String path, String value, List<Row> into) {
    if (!value.isBlank()) {
      into.add(new Row(path, value.strip()));
    }
  }

  private static String below(String path, String key) {
    return path.isEmpty() ? key : path + " › " + key;
  }
}
