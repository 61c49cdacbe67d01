package org.dateline.format.imports;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.dateline.model.DateSpec;
import org.dateline.model.Vocabulary.Status;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** The Timeline Project (thetimelineproj), its XML: categories, events, eras. */
final class TimelineProject implements Importer {

  private static final String KEY = "x-timelineproj";
  private static final Set<String> KNOWN =
      Set.of(
          "start",
          "end",
          "text",
          "description",
          "category",
          "hyperlink",
          "fuzzy",
          "fuzzy_start",
          "fuzzy_end",
          "ends_today",
          "icon",
          "alert",
          "labels");

  private static final Pattern SHORT_YEAR = Pattern.compile("\\A(-?)(\\d{1,3})-\\d");

  @Override
  public Message name() {
    return Message.foreign("The Timeline Project XML");
  }

  @Override
  public int sniff(Head head) {
    boolean own =
        "timeline".equals(head.xmlRoot())
            && (head.text().contains("<timetype>")
                || head.text().contains("<events")
                || head.text().contains("<categories"));
    return own ? SURELY : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    XmlDocument.read(
        in,
        to,
        xml -> {
          while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
              continue;
            }
            switch (xml.getLocalName()) {
              case "category" -> category(XmlNode.of(xml), to);
              case "event" -> event(XmlNode.of(xml), false, to);
              case "era" -> event(XmlNode.of(xml), true, to);
              case "view" -> {
                var _ = XmlNode.of(xml);
              }
              case "version", "timetype" -> {
                XmlNode node = XmlNode.of(xml);
                to.keep(KEY + "-" + node.name(), node.text());
              }
              default -> {}
            }
          }
        });
  }

  private static void category(XmlNode node, Records to) {
    String name = node.text("name");
    if (name != null) {
      to.group(name, color(node.text("color")));
    }
  }

  /** {@code 173,216,230} as {@code #add8e6}; null when it is none. */
  private static @Nullable String color(@Nullable String numbers) {
    if (numbers == null || !numbers.matches("\\d{1,3},\\d{1,3},\\d{1,3}")) {
      return null;
    }
    StringBuilder s = new StringBuilder("#");
    for (String n : numbers.split(",")) {
      s.append(String.format("%02x", Math.min(255, Integer.parseInt(n))));
    }
    return s.toString();
  }

  private static void event(XmlNode node, boolean era, Records to) {
    Draft draft = new Draft();
    String text = node.text(era && node.text("name") != null ? "name" : "text");
    draft.title(
        text == null ? null : text.replaceFirst("^\\((\\d+)?\\)|^\\[(\\d+)?\\]", "").strip());
    String description = node.text("description");
    draft.description(description == null ? null : HtmlText.escaped(description));
    String category = node.text("category");
    if (category != null) {
      draft.group(to.group(category, null));
    }
    String link = node.text("hyperlink");
    for (String one : link == null ? new String[0] : link.split("[;\\s]+")) {
      if (one.matches("(?i)https?://.*")) {
        draft.cite(to.source(one, null), null);
      } else {
        draft.keep(KEY, "hyperlink", one);
      }
    }
    String labels = node.text("labels");
    for (String label : labels == null ? new String[0] : labels.split("[\\s,;]+")) {
      draft.tag(label);
    }
    if (era) {
      draft.tag("era");
    }
    date(node, draft, to);
    Map<String, Object> others = new LinkedHashMap<>();
    node.children().forEach(c -> others.put(c.name(), c.text().strip()));
    others.keySet().removeAll(KNOWN);
    others.forEach((k, v) -> draft.keep(KEY, k, v));
    draft.keep(KEY, "alert", node.text("alert"));
    if (node.text("icon") != null) {
      draft.keep(KEY, "icon", node.text("icon"));
    }
    draft.addTo(to, node.line(), node.column());
  }

  private static void date(XmlNode node, Draft draft, Records to) {
    String start = end(node, "start", draft, to);
    String end = end(node, "end", draft, to);
    boolean today = is(node, "ends_today");
    if (start == null) {
      if (end != null) {
        draft.date(DateSpec.of("/" + end));
      }
      return;
    }
    if (today) {
      draft.status(Status.ONGOING);
    }
    String from = fuzzy(start, is(node, "fuzzy") || is(node, "fuzzy_start"));
    String to2 = end == null ? null : fuzzy(end, is(node, "fuzzy") || is(node, "fuzzy_end"));
    draft.date(DateSpec.of(today ? from + "/.." : DateText.interval(from, to2)));
  }

  private static boolean is(XmlNode node, String name) {
    return "true".equalsIgnoreCase(node.text(name));
  }

  /** EDTF has no “about” for a time of day; the day takes it. */
  private static String fuzzy(String edtf, boolean fuzzy) {
    int time = edtf.indexOf('T');
    return !fuzzy ? edtf : (time < 0 ? edtf : edtf.substring(0, time)) + "~";
  }

  /** The program writes years as they come, -490 and 5; dates in digits have four of them. */
  private static String padded(String text) {
    Matcher m = SHORT_YEAR.matcher(text);
    return m.find()
        ? m.group(1) + "0".repeat(4 - m.group(2).length()) + text.substring(m.start(2))
        : text;
  }

  private static @Nullable String end(XmlNode node, String which, Draft draft, Records to) {
    String text = node.text(which);
    if (text == null) {
      return null;
    }
    DateText.Read read = new DateText(DateText.Order.DAY_FIRST).read(padded(text));
    if (read == null || read.fields() == null) {
      to.error(
          node.line(),
          node.column(),
          "bad-date",
          Say.that("bad-element-date", which, Values.quoted(text)));
      draft.keep(KEY, which, text);
      return null;
    }
    DateFields f = read.fields();
    boolean midnight = f.hour() == 0 && f.minute() <= 0 && f.second() <= 0;
    return midnight ? f.asDay().edtf() : f.edtf();
  }
}
