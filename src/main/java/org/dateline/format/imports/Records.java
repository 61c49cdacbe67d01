package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Agent;
import org.dateline.model.Event;
import org.dateline.model.Group;
import org.dateline.model.Source;
import org.dateline.model.Vocabulary.AgentType;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/**
 * What an importer reads, as records of the model with their places, and what was wrong. A source,
 * group or agent named twice is one record.
 */
public final class Records {

  /**
   * Something wrong.
   *
   * @param line from 1; 0 for the whole file
   * @param column in characters from 1; 0 for the whole file
   * @param error whether something could not be read; otherwise a warning
   * @param code what kind, in words joined by hyphens
   * @param said what is wrong, what to do, and what was done
   */
  public record Trouble(int line, int column, boolean error, String code, Message said) {}

  /** Takes events in place of the list. */
  @FunctionalInterface
  interface Sink {
    void event(Event event, int line, boolean ownId);
  }

  private static final int KEPT = 1000;

  private final List<Event> events = new ArrayList<>();
  private long[] places = new long[64];
  private final Map<String, Source> sources;
  private final Map<String, Agent> agents;
  private final Map<String, Group> groups;
  private final Map<String, Object> extra = new LinkedHashMap<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private @Nullable String title;
  private @Nullable String description;
  private @Nullable String language;
  private @Nullable String timeZone;
  private long left;
  private @Nullable Sink sink;
  private boolean ownId;
  private int atLine;

  /** Nothing yet. */
  public Records() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  private Records(
      Map<String, Source> sources, Map<String, Agent> agents, Map<String, Group> groups) {
    this.sources = sources;
    this.agents = agents;
    this.groups = groups;
  }

  /** Records with the same sources, agents and groups, for rows that are read again. */
  Records sharing() {
    return new Records(sources, agents, groups);
  }

  /** Gives the events away from now on, and ids by the line. */
  void sink(Sink to) {
    sink = to;
  }

  /** The line of the row that is read now. */
  void atLine(int line) {
    atLine = line;
    ownId = false;
  }

  /** The id of a row that has none of its own. */
  public static String rowId(int line) {
    return "row-" + line;
  }

  // ---- the header

  /** The timeline's title, plain text; without it the file's name is taken. */
  public void title(@Nullable String plain) {
    title = plain == null || plain.isBlank() ? title : plain.strip();
  }

  /** What the timeline says of itself, CommonMark. A second one is added to the first. */
  public void description(@Nullable String markdown) {
    if (markdown != null && !markdown.isBlank()) {
      description = description == null ? markdown : description + "\n\n" + markdown;
    }
  }

  /** The language of its texts, BCP 47. */
  public void language(@Nullable String tag) {
    language = tag;
  }

  /** Where its days begin, an IANA name; UTC without it. */
  public void timeZone(@Nullable String zone) {
    timeZone = zone;
  }

  /** Keeps a value for which the format has no field. */
  public void keep(String key, Object value) {
    extra.put(key, value);
  }

  // ---- the tables

  /**
   * Adds an event.
   *
   * @param line where it begins, from 1
   * @param column where it begins in the line, from 1
   */
  public void add(Event event, int line, int column) {
    if (sink != null) {
      sink.event(event, line, ownId);
      return;
    }
    if (events.size() == places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[events.size()] = ((long) line << 32) | column;
    events.add(event);
  }

  /** The id of the source at an address, which is added when it is new. */
  public String source(String url, @Nullable String name) {
    Source known = sources.get(url);
    if (known == null) {
      known = source("webpage", name == null || name.isBlank() ? url : name.strip(), url);
      sources.put(url, known);
    }
    return known.id();
  }

  /** The id of the source with that name and no address, which is added when it is new. */
  public String source(String name) {
    return sources.computeIfAbsent(name, n -> source("document", n, null)).id();
  }

  /**
   * Adds a source that is a record of its own, whatever others are called.
   *
   * @param more further CSL keys
   * @return its id
   */
  public String newSource(
      String type, String name, @Nullable String url, Map<String, Object> more) {
    Source made = source(type, name, url);
    Map<String, Object> csl = new LinkedHashMap<>(made.csl());
    csl.putAll(more);
    Source whole =
        new Source(
            made.id(), type, name, url, null, null, null, null, null, null, null, null, null, csl);
    sources.put("\u0000" + made.id(), whole);
    return made.id();
  }

  private Source source(String type, String name, @Nullable String url) {
    String id = "source-" + (sources.size() + 1);
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("id", id);
    csl.put("type", type);
    csl.put("title", name);
    if (url != null) {
      csl.put("URL", url);
    }
    return new Source(
        id, type, name, url, null, null, null, null, null, null, null, null, null, csl);
  }

  /** The id of the group with that title, which is added when it is new. */
  public String group(String name, @Nullable String color) {
    return groups
        .computeIfAbsent(name.strip(), n -> new Group("group-" + (groups.size() + 1), n, color))
        .id();
  }

  /** The id of the agent with that name, which is added when it is new. */
  public String agent(String name, @Nullable AgentType type) {
    return agents
        .computeIfAbsent(
            name.strip(),
            n ->
                new Agent("agent-" + (agents.size() + 1), n, type, null, null, List.of(), Map.of()))
        .id();
  }

  /**
   * Adds an agent that is a record of its own, whatever others are called.
   *
   * @param kept what has no field, under {@code x-gedcom}; it may still be filled
   * @return its id
   */
  String newAgent(String name, AgentType type, Map<String, Object> kept) {
    String id = "agent-" + (agents.size() + 1);
    Map<String, Object> extra = Map.of(GedcomEvents.KEY, kept);
    agents.put("\u0000" + id, new Agent(id, name, type, null, null, List.of(), extra));
    return id;
  }

  /**
   * An id made of words and not given to another event yet; the same file gives the same ids each
   * time it is read.
   */
  public String newId(String words) {
    if (sink != null) {
      return rowId(atLine);
    }
    StringBuilder s = new StringBuilder();
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        s.append(c);
      } else if (!s.isEmpty() && s.charAt(s.length() - 1) != '-') {
        s.append('-');
      }
      if (s.length() >= 48) {
        break;
      }
    }
    String stem = s.toString().replaceAll("-$", "");
    stem = stem.isEmpty() ? "event" : stem;
    String id = stem;
    for (int n = 2; !ids.add(id); n++) {
      id = stem + "-" + n;
      // A million rows with one title must not be counted through each time.
      if (n == 20) {
        n = ids.size();
      }
    }
    return id;
  }

  /** An id as the file gives it, without what an id cannot have. */
  public String ownId(String given) {
    String id = given.strip();
    boolean plain = id.chars().noneMatch(c -> c == '#' || Character.isWhitespace(c));
    id = plain ? id : id.replaceAll("[\\s#]+", "-");
    if (sink != null) {
      ownId = !id.isEmpty();
      return id.isEmpty() ? newId(given) : id;
    }
    ids.add(id);
    return id.isEmpty() ? newId(given) : id;
  }

  // ---- what was wrong

  /** Something could not be read. */
  public void error(int line, int column, String code, Message said) {
    trouble(new Trouble(line, column, true, code, said));
  }

  /** Something was read, but looks wrong or was read by guess. */
  public void warning(int line, int column, String code, Message said) {
    trouble(new Trouble(line, column, false, code, said));
  }

  /** The same, but told only the first time its code comes up in this file. */
  public void warnOnce(int line, int column, String code, Message said) {
    if (told.add(code)) {
      warning(line, column, code, said);
    }
  }

  private void trouble(Trouble trouble) {
    if (troubles.size() < KEPT) {
      troubles.add(trouble);
    } else {
      left++;
    }
  }

  // ---- what came of it

  public @Nullable String title() {
    return title;
  }

  public @Nullable String description() {
    return description;
  }

  public @Nullable String language() {
    return language;
  }

  public @Nullable String timeZone() {
    return timeZone;
  }

  public Map<String, Object> extra() {
    return extra;
  }

  public List<Event> events() {
    return events;
  }

  /** The line in which an event begins. */
  public int line(int event) {
    return (int) (places[event] >>> 32);
  }

  /** The column in which an event begins. */
  public int column(int event) {
    return (int) places[event];
  }

  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  public List<Agent> agents() {
    return List.copyOf(agents.values());
  }

  public List<Group> groups() {
    return List.copyOf(groups.values());
  }

  /** What was wrong, in the order in which it was met; the first thousand. */
  public List<Trouble> troubles() {
    return troubles;
  }

  /** How many more things were wrong. */
  public long left() {
    return left;
  }
}
