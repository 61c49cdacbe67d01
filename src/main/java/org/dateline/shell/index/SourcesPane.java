package org.dateline.shell.index;

import java.util.List;
import org.dateline.model.Chronology;
import org.dateline.model.Source;
import org.dateline.query.SourceIndex;
import org.dateline.query.SourceIndex.Cited;
import org.dateline.query.lang.Field;
import org.dateline.shell.detail.SourceLine;
import org.dateline.state.TimelineState;

/** What is cited: each source in a line, how often, by how many events, and how its link fares. */
public final class SourcesPane extends IndexPane<Cited> {

  private final SourceLine lines;

  /** The sources of what the state has open; it filters through the state. */
  public SourcesPane(TimelineState state) {
    super(state, "sources");
    this.lines = new SourceLine(texts().locale());
    column("number", 44, 48, 64, true, () -> new Words<>(this::number, "number-cell"));
    column("source", 200, 520, 4000, false, () -> new SourceCell(lines));
    column("cited", 56, 64, 90, true, () -> new Words<>(this::citations, "number-cell"));
    column("events", 60, 68, 90, true, () -> new Words<>(this::events, "number-cell"));
    column("archived", 76, 90, 140, false, () -> new Words<>(this::archived, "quiet-cell"));
    column("link", 90, 180, 300, false, () -> new LinkCell(this::link));
    fit(
        width -> {
          show("link", width >= 640);
          show("archived", width >= 740);
          show("events", width >= 520);
        });
  }

  @Override
  List<Cited> rows(Chronology c) {
    return SourceIndex.of(c);
  }

  @Override
  String key(Cited row) {
    return row.source().id();
  }

  @Override
  String title(Cited row) {
    return lines.title(row.source());
  }

  @Override
  String spoken(Cited row) {
    return texts()
        .get(
            "sources.spoken", title(row), lines.about(row.source()), row.citations(), row.events());
  }

  @Override
  Field field() {
    return Field.SOURCE;
  }

  private String number(Cited row) {
    return texts().get("number", row.number());
  }

  private String citations(Cited row) {
    return texts().get("number", row.citations());
  }

  private String events(Cited row) {
    return texts().get("number", row.events());
  }

  private String archived(Cited row) {
    return texts().get(row.source().archiveUrl() == null ? "none" : "sources.archived");
  }

  private String link(Cited row) {
    Source s = row.source();
    if (s.url() == null) {
      return texts().get("sources.link.none");
    }
    String state = s.urlStatus();
    return state == null
        ? texts().get("sources.link.unknown")
        : state.equals("live") ? texts().get("sources.link.live") : lines.linkState(s);
  }
}
