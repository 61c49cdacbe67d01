package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.Timeline;

/**
 * What the pane shows while no event is selected: what the file is, who made it, and how much is in
 * it.
 */
final class SummaryPage {

  private final Chronology chronology;
  private final Texts texts;
  private final Dates dates;
  private final LinkGate gate;
  private final LabelColumn labels = new LabelColumn();
  private final List<Node> nodes = new ArrayList<>();

  private SummaryPage(Chronology chronology, Texts texts, Dates dates, LinkGate gate) {
    this.chronology = chronology;
    this.texts = texts;
    this.dates = dates;
    this.gate = gate;
  }

  static List<Node> of(
      Chronology chronology, Texts texts, Dates dates, LinkGate gate, Runnable first) {
    return new SummaryPage(chronology, texts, dates, gate).build(first);
  }

  private List<Node> build(Runnable first) {
    Timeline t = chronology.timeline();
    nodes.add(
        new SelectableFlow("overline").leadBy("").add(Runs.muted(texts.get("summary.overline"))));
    nodes.add(new SelectableFlow("title").add(Runs.strong(t.title(), "title-run")));
    if (t.description() != null && !t.description().isBlank()) {
      nodes.addAll(new MarkdownNodes(gate::link).of(t.description()));
    }
    Node rule = Headings.of(texts, texts.get("summary.contents"));
    nodes.add(rule);
    Span extent = chronology.events().extent();
    if (extent != null) {
      row("summary.span", new ExtentWords(texts, dates, chronology.zone()).of(extent));
    }
    int events = chronology.events().size();
    int undated = events - chronology.events().dated();
    row(
        "summary.events",
        undated == 0
            ? texts.get("summary.events.n", events)
            : texts.get("summary.events.undated", events, undated));
    count("summary.quotes", chronology.quoteCount());
    count("summary.speakers", chronology.speakers().size());
    count("summary.sources", t.sources().size());
    if (!t.compilers().isEmpty()) {
      row("summary.compilers", String.join(texts.get("comma"), t.compilers()));
    }
    if (t.created() != null) {
      row("summary.created", dates.phrase(t.created()));
    }
    if (t.modified() != null) {
      row("summary.modified", dates.phrase(t.modified()));
    }
    if (t.licence() != null) {
      row("summary.licence", t.licence());
    }
    if (t.timeZone() != null) {
      row("summary.zone", t.timeZone());
    }
    if (events > 0) {
      SelectableFlow hint = new SelectableFlow("hint").leadBy("\n\n");
      hint.add(
          new LinkText(texts.get("summary.first"), texts.get("summary.first.accessible"), first));
      nodes.add(hint);
    }
    return nodes;
  }

  private void count(String key, int n) {
    if (n > 0) {
      row(key, texts.get("summary.number", n));
    }
  }

  private void row(String key, String words) {
    SelectableFlow label = new SelectableFlow("row-label");
    label.add(Runs.muted(texts.get(key), "meta"));
    SelectableFlow content = new SelectableFlow().leadBy("\t");
    nodes.add(labels.row(label, content.add(Runs.of(words)), "related-row", "hairline"));
  }
}
