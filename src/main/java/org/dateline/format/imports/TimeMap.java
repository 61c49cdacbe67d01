package org.dateline.format.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.DateSpec;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/**
 * TimeMap, by Forensic Architecture and as Bellingcat uses it: the rows of its events alone, the
 * whole domain with associations and sources, or what its download button gives.
 */
final class TimeMap implements Importer {

  private static final String KEY = "x-timemap";
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "civId",
          "title",
          "description",
          "date",
          "time",
          "time_display",
          "location",
          "latitude",
          "longitude",
          "category",
          "associations",
          "filters",
          "tags",
          "sources",
          "source",
          "comments");

  @Override
  public Message name() {
    return Message.foreign("TimeMap");
  }

  @Override
  public int sniff(Head head) {
    List<Map<String, Object>> events =
        head.json() instanceof List<?> ? Values.maps(head.json()) : head.items("events");
    if (events.isEmpty()) {
      return NO;
    }
    Map<String, Object> e = events.getFirst();
    boolean placed = e.containsKey("description") && e.containsKey("latitude");
    boolean own =
        e.containsKey("associations")
            || (e.containsKey("filters") && e.get("sources") instanceof List)
            || e.containsKey("time_display")
            || e.containsKey("time_precision")
            || e.containsKey("civId")
            || e.containsKey("narrative___stepStyles")
            || (e.containsKey("narrative") && e.containsKey("tags"));
    return placed && own && e.containsKey("date") ? SURELY : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    JsonTree tree = JsonDocument.read(in, to);
    Map<String, Object> domain = Values.map(tree.root());
    List<Map<String, Object>> events =
        tree.root() instanceof List<?>
            ? Values.maps(tree.root())
            : Values.maps(domain.get("events"));
    Map<String, Map<String, Object>> associations = new HashMap<>();
    for (Map<String, Object> a : Values.maps(domain.get("associations"))) {
      String id = Values.text(a.get("id"));
      if (id != null) {
        associations.putIfAbsent(id, a);
      }
    }
    Map<String, Object> sources = new HashMap<>(Values.map(domain.get("sources")));
    for (Map<String, Object> s : Values.maps(domain.get("sources"))) {
      String id = Values.text(s.get("id"));
      if (id != null) {
        sources.putIfAbsent(id, s);
      }
    }
    Reading reading = new Reading(associations, sources, dates(events), to);
    for (Map<String, Object> event : events) {
      reading.add(event, tree.place(event));
    }
    JsonDocument.keepOthers(domain, Set.of("events", "associations", "sources"), KEY, to);
  }

  /** Its dates have their month first, unless one of them cannot. */
  private static DateText dates(List<Map<String, Object>> events) {
    boolean dayFirst =
        events.stream()
            .map(e -> Values.text(e.get("date")))
            .anyMatch(d -> d != null && d.matches("(1[3-9]|2\\d|3[01])[-/.]\\d{1,2}[-/.]\\d{4}.*"));
    return new DateText(dayFirst ? DateText.Order.DAY_FIRST : DateText.Order.MONTH_FIRST);
  }

  /** One reading. */
  private record Reading(
      Map<String, Map<String, Object>> associations,
      Map<String, Object> sources,
      DateText dates,
      Records to) {

    void add(Map<String, Object> e, JsonTree.Place at) {
      Draft draft = new Draft();
      String id =
          Values.text(e.get("civId")) == null
              ? Values.text(e.get("id"))
              : Values.text(e.get("civId"));
      if (id != null) {
        draft.id(to.ownId(id));
      }
      texts(e, draft, at);
      date(e, draft, at);
      place(e, draft);
      String category = Values.text(e.get("category"));
      if (category != null) {
        draft.group(to.group(category, null));
      }
      associations(e, draft, category != null);
      sources(e, draft, at);
      draft.note(Values.text(e.get("comments")));
      JsonDocument.keepOthers(e, KNOWN, draft, KEY, "");
      draft.addTo(to, at.line(), at.column());
    }

    private void texts(Map<String, Object> e, Draft draft, JsonTree.Place at) {
      String title = Values.text(e.get("title"));
      String words = Values.text(e.get("description"));
      draft.title(title == null ? null : HtmlText.plain(title));
      if (words == null) {
        return;
      }
      HtmlText.Converted c = HtmlText.markdown(words);
      String plain = HtmlText.plain(words);
      if (title == null && plain.length() <= 80 && c.links().isEmpty()) {
        draft.title(plain);
      } else {
        draft.description(c.markdown());
      }
      if (!c.dropped().isEmpty()) {
        to.warning(
            at.line(),
            at.column(),
            "markup-left-out",
            Say.that("markup-left-out", String.join(", ", c.dropped())));
      }
    }

    private void date(Map<String, Object> e, Draft draft, JsonTree.Place at) {
      String date = Values.text(e.get("date"));
      String time = Values.text(e.get("time"));
      String words = Values.text(e.get("time_display"));
      DateText.Read read =
          date == null ? null : dates.read(time == null ? date : date + " " + time);
      if (read == null && date != null && time != null) {
        read = dates.read(date);
        draft.keep(KEY, "time", time);
      }
      if (read != null) {
        draft.date(
            words == null
                ? DateSpec.of(read.edtf())
                : new DateSpec(
                    read.edtf(), words, null, null, null, null, null, null, null, null, Map.of()));
        return;
      }
      draft.note(words);
      draft.keep(KEY, "time", time);
      if (date != null) {
        draft.keep(KEY, "date", date);
        to.error(at.line(), at.column(), "bad-date", Say.that("date-unread", Values.quoted(date)));
      }
    }

    private static void place(Map<String, Object> e, Draft draft) {
      String lat = Values.text(e.get("latitude"));
      String lon = Values.text(e.get("longitude"));
      var place = Places.of(Values.text(e.get("location")), Values.number(lat), Values.number(lon));
      draft.place(place);
      if (place == null || place.latitude() == null) {
        draft.keep(KEY, "latitude", lat);
        draft.keep(KEY, "longitude", lon);
      }
    }

    /** Categories make lanes, filters and narratives tags. */
    private void associations(Map<String, Object> e, Draft draft, boolean grouped) {
      boolean lane = grouped;
      List<String> words = new ArrayList<>();
      for (Object one : list(e.get("associations"))) {
        String id = one instanceof Map ? null : Values.text(one);
        Map<String, Object> a =
            id == null ? Values.map(one) : associations.getOrDefault(id, Map.of());
        List<String> path =
            list(a.get("filter_paths")).stream()
                .map(String::valueOf)
                .filter(s -> !s.isBlank())
                .toList();
        String title = Values.text(a.get("title"));
        String word = !path.isEmpty() ? path.getLast() : title != null ? title : id;
        String mode = String.valueOf(Values.text(a.get("mode"))).toLowerCase(Locale.ROOT);
        if (word != null && mode.equals("category") && !lane) {
          draft.group(to.group(word, Values.text(a.get("colour"))));
          lane = true;
        } else if (word != null) {
          words.add(word);
        }
      }
      for (Map<String, Object> f : Values.maps(e.get("filters"))) {
        String value = Values.text(f.get("value"));
        String word = value == null ? Values.text(f.get("key")) : value;
        if (word != null && !lane) {
          draft.group(to.group(word, null));
          lane = true;
        }
        draft.tag(word);
      }
      words.forEach(draft::tag);
      String tags = Values.text(e.get("tags"));
      for (String tag : tags == null ? new String[0] : tags.split("[,;]")) {
        draft.tag(tag);
      }
      list(e.get("tags")).forEach(t -> draft.tag(Values.text(t)));
    }

    private void sources(Map<String, Object> e, Draft draft, JsonTree.Place at) {
      List<Object> all = new ArrayList<>(list(e.get("sources")));
      String single = Values.text(e.get("source"));
      if (single != null) {
        all.add(single);
      }
      String several = Values.text(e.get("sources"));
      if (several != null) {
        all.addAll(List.of(several.split("[\\s,;]+(?=https?://)")));
      }
      for (Object one : all) {
        String id = Values.text(one);
        Map<String, Object> s = Values.map(id == null ? one : sources.get(id));
        if (id != null && s.isEmpty()) {
          draft.cite(id.matches("(?i)https?://\\S+") ? to.source(id, null) : to.source(id), null);
          continue;
        }
        cite(s, id, draft);
      }
    }

    private void cite(Map<String, Object> s, @Nullable String id, Draft draft) {
      List<String> paths = new ArrayList<>();
      for (String key : List.of("path", "url")) {
        String path = Values.text(s.get(key));
        if (path != null) {
          paths.add(path);
        }
      }
      list(s.get("paths")).forEach(p -> paths.add(String.valueOf(p)));
      String name = Values.text(s.get("title"));
      name = name == null ? Values.text(s.get("description")) : name;
      name = name == null ? (id == null ? Values.text(s.get("id")) : id) : name;
      List<String> links = paths.stream().filter(p -> p.matches("(?i)https?://\\S+")).toList();
      for (String link : links) {
        draft.cite(to.source(link, name == null ? null : HtmlText.plain(name)), null);
      }
      if (links.isEmpty() && name != null) {
        draft.cite(to.source(HtmlText.plain(name)), null);
      }
      Map<String, Object> rest = new LinkedHashMap<>(s);
      rest.keySet().removeAll(Set.of("id", "title", "path", "url", "paths"));
      rest.values().removeIf(v -> v == null || String.valueOf(v).isBlank());
      if (rest.size() > (rest.containsKey("description") ? 1 : 0)) {
        draft.keep(KEY, "source " + (id == null ? String.valueOf(name) : id), rest);
      }
    }

    private static List<?> list(@Nullable Object value) {
      return value instanceof List<?> list ? list : List.of();
    }
  }
}
