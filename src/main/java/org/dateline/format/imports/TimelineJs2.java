package org.dateline.format.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** TimelineJS version 2 JSON: everything under “timeline”, dates as text with commas. */
final class TimelineJs2 implements Importer {

  private static final Set<String> OF_EVENT =
      Set.of("startDate", "endDate", "headline", "text", "asset", "tag", "displayDate");
  private static final Set<String> OF_ASSET =
      Set.of("media", "caption", "credit", "thumbnail", "alt");
  private static final List<String> PARTS =
      List.of("year", "month", "day", "hour", "minute", "second", "millisecond");

  @Override
  public Message name() {
    return Message.foreign("TimelineJS 2 JSON");
  }

  @Override
  public int sniff(Head head) {
    if (!(head.json() instanceof Map<?, ?> root)) {
      return NO;
    }
    Map<String, Object> timeline = Values.map(root.get("timeline"));
    boolean known =
        timeline.get("date") instanceof List
            || (timeline.containsKey("headline") && timeline.containsKey("type"));
    return known ? SURELY : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    JsonTree tree = JsonDocument.read(in, to);
    Map<String, Object> timeline = Values.map(Values.map(tree.root()).get("timeline"));
    String headline = Values.text(timeline.get("headline"));
    to.title(headline == null ? null : HtmlText.plain(headline));
    String text = Values.text(timeline.get("text"));
    to.description(text == null ? null : HtmlText.markdown(text).markdown());
    events(tree, Values.maps(timeline.get("date")), false, to);
    events(tree, Values.maps(timeline.get("era")), true, to);
    JsonDocument.keepOthers(
        timeline, Set.of("headline", "text", "date", "era"), TimelineJsSlide.KEY, to);
    JsonDocument.keepOthers(Values.map(tree.root()), Set.of("timeline"), "x-timelinejs-file", to);
  }

  private static void events(
      JsonTree tree, List<Map<String, Object>> events, boolean eras, Records to) {
    for (Map<String, Object> e : events) {
      JsonTree.Place at = tree.place(e);
      TimelineJsSlide slide = new TimelineJsSlide(to, at.line(), at.column());
      slide.texts(Values.text(e.get("headline")), Values.text(e.get("text")));
      slide.date(
          date(e.get("startDate"), "start", slide),
          date(e.get("endDate"), "end", slide),
          Values.text(e.get("displayDate")));
      slide.group(Values.text(e.get("tag")));
      Map<String, Object> asset = Values.map(e.get("asset"));
      slide.media(
          Values.text(asset.get("media")),
          Values.text(asset.get("caption")),
          Values.text(asset.get("credit")),
          Values.text(asset.get("alt")),
          Values.text(asset.get("thumbnail")));
      JsonDocument.keepOthers(asset, OF_ASSET, slide.draft, TimelineJsSlide.KEY, "asset.");
      JsonDocument.keepOthers(e, OF_EVENT, slide.draft, TimelineJsSlide.KEY, "");
      if (eras) {
        slide.draft.tag("era");
      }
      slide.add();
    }
  }

  /** {@code 2012,1,26,13,30}, as far as it goes; or any other way to write a date. */
  private static @Nullable String date(@Nullable Object value, String what, TimelineJsSlide slide) {
    String s = Values.text(value);
    if (s == null) {
      return null;
    }
    String[] parts = s.split("\\s*,\\s*");
    Map<String, Object> date = new HashMap<>();
    boolean numbers = true;
    for (int i = 0; i < Math.min(parts.length, PARTS.size()); i++) {
      date.put(PARTS.get(i), parts[i]);
      numbers &= parts[i].isEmpty() || parts[i].matches("[+-]?\\d+");
    }
    return slide.edtf(numbers ? date : Map.of("year", s), what);
  }
}
