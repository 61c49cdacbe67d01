package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.dateline.model.Event;

/** The page of one event: its parts in their order, each only where there is something to say. */
final class EventPage {

  private EventPage() {}

  static List<Node> of(Page page) {
    Event e = page.event();
    List<Node> nodes = new ArrayList<>(part("date", DatePart.of(page)));
    nodes.addAll(
        part(
            "title",
            List.of(new SelectableFlow("title").add(Runs.strong(e.title(), "title-run")))));
    nodes.addAll(part("chips", ChipsPart.of(page)));
    String description = e.description();
    if (description != null && !description.isBlank()) {
      nodes.addAll(part("description", new MarkdownNodes(page.gate()::link).of(description)));
      if (page.asOf() != null) {
        // Whoever wrote it knew the whole file: it must not pass for what was known then.
        nodes.addAll(part("description", List.of(Unknown.undated(page))));
      }
    }
    nodes.addAll(part("positions", PositionsPart.of(page)));
    nodes.addAll(part("quotes", QuotesPart.of(page)));
    nodes.addAll(part("sources", SourcesPart.of(page)));
    nodes.addAll(part("related", RelatedPart.of(page)));
    nodes.addAll(part("participants", NotesPart.participants(page)));
    nodes.addAll(part("media", NotesPart.media(page)));
    nodes.addAll(part("notes", NotesPart.notes(page)));
    nodes.addAll(part("fields", FieldsPart.of(page)));
    return nodes;
  }

  /** Gives the nodes of a part its name as a style class. */
  private static List<Node> part(String name, List<? extends Node> nodes) {
    nodes.forEach(n -> n.getStyleClass().add("part-" + name));
    return List.copyOf(nodes);
  }
}
