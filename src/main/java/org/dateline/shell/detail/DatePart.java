package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.dateline.model.DateSpec;
import org.dateline.model.Source;
import org.dateline.model.Vocabulary.Calendar;
import org.dateline.model.Vocabulary.Method;
import org.jspecify.annotations.Nullable;

/**
 * The date as a sentence: what it is, what the source says, and how the one was got from the other.
 */
final class DatePart {

  private DatePart() {}

  static List<Node> of(Page page) {
    DateSpec d = page.event().date();
    SelectableFlow flow = new SelectableFlow("date-sentence").leadBy("");
    if (d == null) {
      flow.add(Runs.strong(page.say("date.none"), "date-phrase"));
      return List.of(flow);
    }
    String phrase = page.dates().phrase(d, page.chronology().zone(), page.zone());
    flow.add(Runs.strong(phrase, "date-phrase"));
    List<String> said = new ArrayList<>();
    if (d.text() != null && !d.text().isBlank()) {
      said.add(page.say("date.sourceSays", page.texts().quoted(d.text())));
    }
    String how = method(page, d);
    if (!how.isEmpty()) {
      said.add(how);
    }
    if (d.calendar() != null && d.calendar() != Calendar.GREGORIAN) {
      said.add(page.say("date.calendar." + d.calendar().word()));
    }
    if (!said.isEmpty()) {
      flow.add(Runs.muted(page.say("dot") + String.join(page.say("comma"), said)));
    }
    List<Node> nodes = new ArrayList<>(List.of(flow));
    String bounds = bounds(page, d);
    if (!bounds.isEmpty()) {
      nodes.add(new SelectableFlow("date-note").add(Runs.muted(bounds)));
    }
    return nodes;
  }

  /** How the date was come by, in words; empty where it is simply stated. */
  private static String method(Page page, DateSpec d) {
    Method method = d.method();
    String from = anchor(page, d);
    if (from.isEmpty()) {
      return method == Method.INFERRED || method == Method.CALCULATED
          ? page.say("date.method." + method.word())
          : "";
    }
    if (method == Method.INFERRED || method == Method.CALCULATED) {
      return page.say("date.method." + method.word() + ".from", from);
    }
    // A stated date has no need to be counted from anything.
    return method == Method.STATED || d.text() == null ? "" : page.say("date.counted", from);
  }

  /**
   * The day the words are counted from and the source they stand in, such as “16 January 2023
   * (source [1])”.
   */
  private static String anchor(Page page, DateSpec d) {
    Source source = page.chronology().source(d.anchor());
    String day = d.anchorDate() != null ? d.anchorDate() : source == null ? null : source.issued();
    @Nullable String phrase = day == null ? null : page.dates().phrase(day);
    if (d.anchor() == null) {
      return phrase == null ? "" : phrase;
    }
    String sign = page.sourceSign(d.anchor());
    return phrase == null
        ? page.say("date.anchor.source", sign)
        : page.say("date.anchor", phrase, sign);
  }

  private static String bounds(Page page, DateSpec d) {
    if (d.earliest() != null && d.latest() != null) {
      return page.say(
          "date.bounds.both", page.dates().phrase(d.earliest()), page.dates().phrase(d.latest()));
    }
    if (d.earliest() != null) {
      return page.say("date.bounds.earliest", page.dates().phrase(d.earliest()));
    }
    return d.latest() == null
        ? ""
        : page.say("date.bounds.latest", page.dates().phrase(d.latest()));
  }
}
