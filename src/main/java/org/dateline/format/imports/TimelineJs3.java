package org.dateline.format.imports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** TimelineJS 3 JSON: a title slide, events, eras. */
final class TimelineJs3 implements Importer {

  private static final Set<String> OF_EVENT =
      Set.of(
          "start_date",
          "end_date",
          "text",
          "media",
          "group",
          "display_date",
          "unique_id",
          "location");
  private static final Set<String> OF_MEDIA =
      Set.of("url", "caption", "credit", "alt", "thumbnail", "link");

  @Override
  public Message name() {
    return Message.foreign("TimelineJS 3 JSON");
  }

  @Override
  public int sniff(Head head) {
    if (!head.has("events")) {
      return NO;
    }
    for (Map<String, Object> e : head.items("events")) {
      if (e.get("start_date") instanceof Map) {
        return 98;
      }
      if (e.get("text") instanceof Map) {
        return SURELY;
      }
    }
    return head.json() instanceof Map<?, ?> m && m.get("title") instanceof Map ? SURELY : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    JsonTree tree = JsonDocument.read(in, to);
    Map<String, Object> root = Values.map(tree.root());
    title(Values.map(root.get("title")), to);
    events(tree, Values.maps(root.get("events")), false, to);
    events(tree, Values.maps(root.get("eras")), true, to);
    JsonDocument.keepOthers(root, Set.of("title", "events", "eras"), TimelineJsSlide.KEY, to);
  }

  private static void title(Map<String, Object> title, Records to) {
    Map<String, Object> text = Values.map(title.get("text"));
    String headline = Values.text(text.get("headline"));
    to.title(headline == null ? null : HtmlText.plain(headline));
    String words = Values.text(text.get("text"));
    to.description(words == null ? null : HtmlText.markdown(words).markdown());
    JsonDocument.keepOthers(title, Set.of("text"), "x-timelinejs-title", to);
  }

  private static void events(
      JsonTree tree, List<Map<String, Object>> events, boolean eras, Records to) {
    for (Map<String, Object> e : events) {
      JsonTree.Place at = tree.place(e);
      TimelineJsSlide slide = new TimelineJsSlide(to, at.line(), at.column());
      event(e, slide, to, at);
      if (eras) {
        slide.draft.tag("era");
      }
      slide.add();
    }
  }

  private static void event(
      Map<String, Object> e, TimelineJsSlide slide, Records to, JsonTree.Place at) {
    Map<String, Object> text = Values.map(e.get("text"));
    slide.texts(Values.text(text.get("headline")), Values.text(text.get("text")));
    Map<String, Object> start = Values.map(e.get("start_date"));
    Map<String, Object> end = Values.map(e.get("end_date"));
    if (start.isEmpty() && e.get("start_date") != null) {
      to.error(at.line(), at.column(), "bad-date", Say.that("start-date-no-object"));
    }
    slide.date(slide.edtf(start, "start"), slide.edtf(end, "end"), display(e, start, end));
    slide.group(Values.text(e.get("group")));
    String id = Values.text(e.get("unique_id"));
    if (id != null) {
      slide.draft.id(to.ownId(id));
    }
    Map<String, Object> media = Values.map(e.get("media"));
    slide.media(
        Values.text(media.get("url")),
        Values.text(media.get("caption")),
        Values.text(media.get("credit")),
        Values.text(media.get("alt")),
        Values.text(media.get("thumbnail")));
    String link = Values.text(media.get("link"));
    if (link != null && HtmlText.isHarmless(link)) {
      slide.draft.cite(to.source(link, null), null);
    }
    place(Values.map(e.get("location")), slide.draft);
    JsonDocument.keepOthers(media, OF_MEDIA, slide.draft, TimelineJsSlide.KEY, "media.");
    JsonDocument.keepOthers(e, OF_EVENT, slide.draft, TimelineJsSlide.KEY, "");
    for (String key : List.of("start_date", "end_date")) {
      String format = Values.text(Values.map(e.get(key)).get("format"));
      slide.draft.keep(TimelineJsSlide.KEY, key + ".format", format);
    }
  }

  /** The words for the date: the event's own, or those of its two ends. */
  private static @Nullable String display(
      Map<String, Object> e, Map<String, Object> start, Map<String, Object> end) {
    String own = Values.text(e.get("display_date"));
    String from = Values.text(start.get("display_date"));
    String to = Values.text(end.get("display_date"));
    return own != null ? own : from == null ? to : to == null ? from : from + " – " + to;
  }

  private static void place(Map<String, Object> location, Draft draft) {
    String name = Values.text(location.get("name"));
    Double lat = Values.number(location.get("lat"));
    Double lon = Values.number(location.get("lon"));
    draft.place(Places.of(name, lat, lon));
    JsonDocument.keepOthers(
        location, Set.of("name", "lat", "lon"), draft, TimelineJsSlide.KEY, "location.");
  }
}
