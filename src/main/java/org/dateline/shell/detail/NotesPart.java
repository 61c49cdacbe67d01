package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.dateline.model.Event;
import org.dateline.model.Media;
import org.jspecify.annotations.Nullable;

/**
 * What is left to say of an event: who took part, pictures and recordings, the compiler's notes.
 */
final class NotesPart {

  private NotesPart() {}

  /** Who took part, and as what. */
  static List<Node> participants(Page page) {
    List<Node> nodes = new ArrayList<>();
    LabelColumn labels = new LabelColumn();
    for (Event.Participant p : page.event().participants()) {
      SelectableFlow name = new SelectableFlow().leadBy("\t");
      name.add(Runs.of(page.chronology().agentName(p.agent())));
      String party = page.affiliation(p.agent());
      if (party != null) {
        name.add(Runs.muted(page.say("dot") + party, "meta"));
      }
      nodes.add(row(labels, p.role() == null ? "" : p.role(), name));
    }
    return headed(page, "participants", nodes);
  }

  /**
   * Pictures, recordings, documents: named, credited, and linked to where they are on the web;
   * never fetched.
   */
  static List<Node> media(Page page) {
    List<Node> nodes = new ArrayList<>();
    for (Media m : page.event().media()) {
      SelectableFlow flow = new SelectableFlow("media");
      String words = first(m.caption(), m.alt(), m.url());
      Node link = page.gate().link(words, m.url());
      flow.add(link);
      if (m.credit() != null) {
        flow.add(Runs.muted(page.say("dot") + page.say("media.credit", m.credit()), "meta"));
      }
      if (!(link instanceof LinkText) && !words.equals(m.url())) {
        flow.add(Runs.muted(page.say("dot") + m.url(), "meta"));
      }
      nodes.add(flow);
    }
    return headed(page, "media", nodes);
  }

  /** The compiler's note, and when it was entered. */
  static List<Node> notes(Page page) {
    Event e = page.event();
    List<Node> nodes = new ArrayList<>();
    if (e.date() != null && e.date().note() != null && !e.date().note().isBlank()) {
      SelectableFlow about = new SelectableFlow("paragraph");
      about.add(Runs.muted(page.say("notes.date") + " "));
      nodes.add(about.add(Runs.of(e.date().note())));
    }
    if (e.note() != null && !e.note().isBlank()) {
      nodes.add(new SelectableFlow("paragraph").add(Runs.of(e.note())));
    }
    if (e.recorded() != null) {
      String when = page.dates().phrase(e.recorded());
      nodes.add(new SelectableFlow("recorded").add(Runs.muted(page.say("recorded", when), "meta")));
      return nodes.size() == 1 ? nodes : headed(page, "notes", nodes);
    }
    return headed(page, "notes", nodes);
  }

  private static List<Node> headed(Page page, String key, List<Node> nodes) {
    if (!nodes.isEmpty()) {
      nodes.addFirst(Headings.of(page.texts(), page.say(key)));
    }
    return nodes;
  }

  private static TwoColumns row(LabelColumn labels, String label, SelectableFlow content) {
    SelectableFlow left = new SelectableFlow("row-label");
    left.add(Runs.muted(label, "meta"));
    return labels.row(left, content, "related-row", "hairline");
  }

  private static String first(@Nullable String a, @Nullable String b, String c) {
    return a != null && !a.isBlank() ? a : b != null && !b.isBlank() ? b : c;
  }
}
