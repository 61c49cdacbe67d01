package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.dateline.format.imports.Records;
import org.dateline.format.imports.Seen;
import org.dateline.model.Agent;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Group;
import org.dateline.model.Source;
import org.dateline.model.Timeline;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads back what our own exports carry beside the fields of another program's format: the whole
 * header, and whole events. A visible field that was changed in between counts more than what was
 * carried for it.
 */
final class Carried {

  private static final Set<String> OURS =
      Set.of(Seen.KEY, Seen.CALENDAR_KEY, "X-DATELINE-DATE", "DateTimeStamp", "Transparency");

  private final Records records;
  private final Json json = new Json(new byte[0]);
  private final Timeline header;
  private final Map<String, String> headerSeen;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Agent> agents = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, Group> importedGroups = new HashMap<>();
  private final Map<String, String> otherIds = new HashMap<>();
  private final List<Event> undated = new ArrayList<>();

  private Carried(Records records, ObjectNode root) throws Misfit {
    this.records = records;
    this.headerSeen = seen(root.remove("seen"));
    JsonNode more = root.remove("undated");
    Parts parts = new Parts(new Rows(json, 0));
    for (Table t : List.of(Table.SOURCES, Table.AGENTS, Table.GROUPS)) {
      JsonNode list = root.remove(t.key());
      for (int i = 0; list != null && i < list.size(); i++) {
        parts.add(decode(t, list.get(i)), 0, t, i);
      }
    }
    for (int i = 0; more != null && i < more.size(); i++) {
      undated.add((Event) decode(Table.EVENTS, more.get(i)));
    }
    parts.sources.forEach(s -> sources.put(s.value().id(), s.value()));
    parts.agents.forEach(a -> agents.put(a.value().id(), a.value()));
    parts.groups.forEach(g -> groups.put(g.value().id(), g.value()));
    records.groups().forEach(g -> importedGroups.put(g.id(), g));
    this.header = header(root);
  }

  /** What a file carries; null when it is no export of ours, or what it carries is damaged. */
  static @Nullable Carried of(Records records) {
    for (String key : List.of("x-timelinejs", "x-ical")) {
      Object inside = records.extra().get(key) instanceof Map<?, ?> m ? inside(m) : null;
      ObjectNode root = inside instanceof String s ? object(s) : null;
      if (root != null) {
        try {
          return new Carried(records, root);
        } catch (Misfit | JacksonException e) {
          records.warning(1, 1, "carried-damaged", Say.that("carried-damaged"));
        }
      }
    }
    return null;
  }

  // ---- the header ------------------------------------------------------------------------------

  private Timeline header(ObjectNode root) throws Misfit {
    Problems problems = Problems.uncounted();
    byte[] data = BIG.writeValueAsBytes(root);
    Json own = new Json(data);
    Header h =
        new Header(data, own, problems, new SchemaCheck(), new OddKeys(own, data.length, problems));
    DocumentReader reader =
        new DocumentReader(
            data,
            data.length,
            own,
            problems,
            new Parts(new Rows(own, data.length)),
            h,
            new RecordLoader(
                data,
                own,
                problems,
                new Parts(new Rows(own, data.length)),
                new SchemaCheck(),
                new OddKeys(own, data.length, problems)),
            () -> null);
    reader.read(0);
    String title = h.text("title");
    String description = h.text("description");
    Map<String, String> now = Seen.of(records.title(), records.description());
    return new Timeline(
        Objects.requireNonNullElse(h.text("version"), "1.0"),
        h.text("id"),
        Objects.requireNonNullElse(
            same("title", now) && title != null ? title : records.title(), "T"),
        same("description", now) ? description : records.description(),
        h.text("language"),
        h.text("timeZone"),
        h.texts("compilers"),
        h.text("created"),
        h.text("modified"),
        h.text("licence"),
        List.of(),
        List.of(),
        List.of(),
        h.extra());
  }

  private boolean same(String field, Map<String, String> now) {
    return Objects.equals(headerSeen.get(field), now.get(field));
  }

  /** The header with its tables; to be asked for when all events are restored. */
  Timeline timeline() {
    return new Timeline(
        header.version(),
        header.id(),
        header.title(),
        header.description(),
        header.language(),
        header.timeZone(),
        header.compilers(),
        header.created(),
        header.modified(),
        header.licence(),
        List.copyOf(sources.values()),
        List.copyOf(agents.values()),
        List.copyOf(groups.values()),
        header.extra());
  }

  @Nullable String timeZone() {
    return header.timeZone();
  }

  /** Events that the format had no place for. */
  List<Event> others() {
    return undated;
  }

  // ---- an event --------------------------------------------------------------------------------

  /** An event as it was exported, but for what was changed since. */
  Event restored(Event e) {
    String key = null;
    Object inside = null;
    for (String k : List.of("x-timelinejs", "x-ical")) {
      if (e.extra().get(k) instanceof Map<?, ?> m) {
        key = k;
        inside = inside(m);
      }
    }
    ObjectNode root = inside instanceof String s ? object(s) : null;
    if (root == null || key == null) {
      return imported(e);
    }
    Map<String, String> seen = seen(root.remove("seen"));
    Group group = e.group() == null ? null : importedGroups.get(e.group());
    Map<String, String> now = Seen.of(e, group == null ? null : group.title());
    root.put("id", e.id());
    if (!root.has("title")) {
      root.put("title", e.title());
    }
    Event c;
    try {
      c = (Event) decode(Table.EVENTS, root);
    } catch (Misfit | JacksonException broken) {
      return imported(e);
    }
    boolean texts = same("description", seen, now);
    return new Event(
        e.id(),
        same("title", seen, now) ? c.title() : e.title(),
        texts ? c.description() : e.description(),
        c.kind(),
        same("date", seen, now)
            ? c.date()
            : Seen.date(c.date(), e.date(), same("words", seen, now)),
        same("status", seen, now) ? c.status() : e.status(),
        c.certainty(),
        c.likelihood(),
        c.confidence(),
        same("group", seen, now) ? c.group() : group(group),
        same("tags", seen, now) ? c.tags() : e.tags(),
        c.importance(),
        same("place", seen, now) ? c.place() : e.place(),
        c.participants(),
        c.partOf(),
        c.related(),
        c.citations(),
        c.quotes(),
        c.claims(),
        same("media", seen, now) ? c.media() : e.media(),
        c.recorded(),
        c.note(),
        extra(c, e, key));
  }

  /** Whether the other program left a field as it was. */
  private static boolean same(String field, Map<String, String> seen, Map<String, String> now) {
    return Objects.equals(seen.get(field), now.get(field));
  }

  /** The event's own keys, and what the other program has added. */
  private static Map<String, Object> extra(Event carried, Event imported, String key) {
    Map<String, Object> extra = new LinkedHashMap<>(carried.extra());
    if (imported.extra().get(key) instanceof Map<?, ?> m) {
      Map<String, Object> added = new LinkedHashMap<>();
      m.forEach(
          (k, v) -> {
            if (!OURS.contains(k)) {
              added.put(String.valueOf(k), v);
            }
          });
      if (!added.isEmpty()) {
        extra.put(key, added);
      }
    }
    return extra.isEmpty() ? Map.of() : extra;
  }

  // ---- what another program has added ----------------------------------------------------------

  /** An event that is not ours: its ids are told apart from those of the carried tables. */
  private Event imported(Event e) {
    Group group = e.group() == null ? null : importedGroups.get(e.group());
    List<Citation> citations =
        e.citations().stream()
            .map(
                k ->
                    new Citation(
                        source(k.source()),
                        k.locator(),
                        k.label(),
                        k.role(),
                        k.forFields(),
                        k.credibility(),
                        k.reported(),
                        k.selector(),
                        k.note(),
                        k.extra()))
            .toList();
    return new Event(
        e.id(),
        e.title(),
        e.description(),
        e.kind(),
        e.date(),
        e.status(),
        e.certainty(),
        e.likelihood(),
        e.confidence(),
        group(group),
        e.tags(),
        e.importance(),
        e.place(),
        e.participants().stream()
            .map(p -> new Event.Participant(agent(p.agent()), p.role(), p.extra()))
            .toList(),
        e.partOf(),
        e.related(),
        citations,
        e.quotes(),
        e.claims(),
        e.media(),
        e.recorded(),
        e.note(),
        e.extra());
  }

  private @Nullable String group(@Nullable Group g) {
    if (g == null) {
      return null;
    }
    for (Group known : groups.values()) {
      if (known.title().equals(g.title())) {
        return known.id();
      }
    }
    String id = free(g.id(), groups.keySet());
    groups.put(id, new Group(id, g.title(), g.color(), g.extra()));
    return id;
  }

  private String source(String imported) {
    return other(
        "source " + imported,
        () -> {
          Source s = find(records.sources(), Source::id, imported);
          if (s == null) {
            return imported;
          }
          for (Source known : sources.values()) {
            if (s.url() == null
                ? s.title() != null && s.title().equals(known.title())
                : s.url().equals(known.url())) {
              return known.id();
            }
          }
          String id = free(s.id(), sources.keySet());
          Map<String, Object> csl = new LinkedHashMap<>(s.csl());
          csl.put("id", id);
          sources.put(
              id,
              new Source(
                  id,
                  s.type(),
                  s.title(),
                  s.url(),
                  s.issued(),
                  s.accessed(),
                  s.archiveUrl(),
                  s.archiveDate(),
                  s.urlStatus(),
                  s.sha256(),
                  s.reliability(),
                  s.agent(),
                  s.textFile(),
                  csl));
          return id;
        });
  }

  private String agent(String imported) {
    return other(
        "agent " + imported,
        () -> {
          Agent a = find(records.agents(), Agent::id, imported);
          if (a == null) {
            return imported;
          }
          for (Agent known : agents.values()) {
            if (known.name().equals(a.name())) {
              return known.id();
            }
          }
          String id = free(a.id(), agents.keySet());
          agents.put(
              id,
              new Agent(id, a.name(), a.type(), a.role(), a.affiliation(), a.sameAs(), a.extra()));
          return id;
        });
  }

  private String other(String key, java.util.function.Supplier<String> make) {
    String known = otherIds.get(key);
    if (known == null) {
      known = make.get();
      otherIds.put(key, known);
    }
    return known;
  }

  private static <T> @Nullable T find(List<T> all, Function<T, String> id, String wanted) {
    return all.stream().filter(t -> id.apply(t).equals(wanted)).findFirst().orElse(null);
  }

  private static String free(String wanted, Set<String> taken) {
    String id = wanted;
    for (int n = 2; taken.contains(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  private static @Nullable Object inside(Map<?, ?> keys) {
    Object own = keys.get(Seen.KEY);
    return own == null ? keys.get(Seen.CALENDAR_KEY) : own;
  }

  // ---- JSON ------------------------------------------------------------------------------------

  private Object decode(Table table, JsonNode node) throws Misfit {
    try (JsonParser p = json.parser(BIG.writeValueAsBytes(node))) {
      p.nextToken();
      return table.decode(new In(p, new In.Shared()));
    }
  }

  private static Map<String, String> seen(@Nullable JsonNode node) {
    Map<String, String> seen = new HashMap<>();
    if (node instanceof ObjectNode o) {
      o.properties().forEach(p -> seen.put(p.getKey(), p.getValue().asString()));
    }
    return seen;
  }

  /** The object in a text; null when there is none. */
  private static @Nullable ObjectNode object(String text) {
    try {
      return BIG.readTree(text.getBytes(StandardCharsets.UTF_8)) instanceof ObjectNode o ? o : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private static final JsonMapper BIG =
      JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(tools.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
}
