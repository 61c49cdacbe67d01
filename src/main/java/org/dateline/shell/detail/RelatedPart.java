package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.dateline.model.Chronology;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;

/**
 * The events one step away: those opposed, the whole and the parts, those the compiler related,
 * those that point here.
 */
final class RelatedPart {

  private final Page page;
  private final List<Node> rows = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();
  private final LabelColumn labels = new LabelColumn();
  private String above = "";

  private RelatedPart(Page page) {
    this.page = page;
  }

  static List<Node> of(Page page) {
    return new RelatedPart(page).build();
  }

  private List<Node> build() {
    Chronology c = page.chronology();
    Event e = page.event();
    seen.add(page.index());
    int whole = c.events().indexOf(e.partOf());
    if (whole >= 0) {
      row(page.say("related.partOf"), whole);
    } else if (e.partOf() != null) {
      missing(page.say("related.partOf"), e.partOf());
    }
    page.file().partsOf(e.id()).forEach(i -> row(page.say("related.part"), i));
    for (Event.Related r : e.related()) {
      int i = c.events().indexOf(r.event());
      if (i >= 0) {
        row(r.role(), i);
      } else {
        missing(r.role(), r.event());
      }
    }
    c.disputes().opponents(page.index()).stream()
        .sorted()
        .forEach(i -> row(page.say("related.opposing"), i));
    page.file().linksTo(e.id()).forEach(b -> row(page.say("related.from"), b.event()));
    if (!rows.isEmpty()) {
      rows.addFirst(Headings.of(page.texts(), page.say("related")));
    }
    return rows;
  }

  private void row(String label, int event) {
    if (!seen.add(event)) {
      return;
    }
    Event other = page.chronology().events().event(event);
    boolean known = page.known(event);
    SelectableFlow link = new SelectableFlow().leadBy("\t");
    link.add(
        known
            ? page.eventLink(other.title(), event)
            : page.eventLink(other.title(), event, "quiet", Runs.MUTED));
    DateSpec d = other.date();
    String when = d == null ? page.say("date.none") : page.dates().shortPhrase(d.edtf());
    String later = known ? "" : page.say("dot") + page.say("chip.unknown");
    link.add(Runs.muted(page.say("dot") + when + later, "meta"));
    add(label, link);
  }

  private void missing(String label, String id) {
    SelectableFlow words = new SelectableFlow().leadBy("\t");
    words.add(Runs.muted(page.say("related.missing", id)));
    add(label, words);
  }

  /** A row; its label is not said again where it is that of the row above. */
  private void add(String label, SelectableFlow content) {
    boolean same = label.equals(above);
    SelectableFlow left = new SelectableFlow("row-label");
    left.add(Runs.muted(same ? "" : label, "meta"));
    rows.add(labels.row(left, content, "related-row", same ? "continued" : "hairline"));
    above = label;
  }
}
