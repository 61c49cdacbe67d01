package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.format.passage.CitedWords;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.dateline.model.Vocabulary.CitationRole;
import org.jspecify.annotations.Nullable;

/**
 * The sources that carried the event, its quotes and its claims: a card each, in the order of the
 * file's list.
 */
final class SourcesPart {

  /** A citation, and what of the event it is for, in words; empty for the event itself. */
  private record Use(Citation citation, String what) {}

  private final Page page;
  private final CitationLine lines;

  /** Ids of the sources that were not yet out. */
  private final Set<String> later = new LinkedHashSet<>();

  private SourcesPart(Page page) {
    this.page = page;
    this.lines = new CitationLine(page.texts(), page.dates());
  }

  static List<Node> of(Page page) {
    return new SourcesPart(page).build();
  }

  /** The style id of the card of a source. */
  static String cardId(String source) {
    return "source-card-" + source;
  }

  private List<Node> build() {
    Map<String, List<Use>> uses = uses();
    List<Node> nodes = new ArrayList<>();
    if (!uses.isEmpty()) {
      nodes.add(
          Headings.of(
              page.texts(),
              page.say("sources"),
              OriginWords.of(page.texts(), page.corroboration())));
      uses.entrySet().stream()
          .sorted(java.util.Comparator.comparingInt(e -> order(e.getKey())))
          .forEach(e -> nodes.add(card(e.getKey(), e.getValue(), nodes.size() > 1)));
    }
    later.removeAll(uses.keySet());
    nodes.addAll(Unknown.remark(page, "unknown.sources", later.size()));
    return nodes;
  }

  private int order(String id) {
    int n = page.file().sourceNumber(id);
    return n == 0 ? Integer.MAX_VALUE : n;
  }

  private Map<String, List<Use>> uses() {
    Event e = page.event();
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    e.citations().forEach(c -> use(uses, c, fields(c)));
    List<Quote> quotes = e.quotes();
    for (int i = 0; i < quotes.size(); i++) {
      String what = quotes.size() == 1 ? page.say("cite.quote") : page.say("cite.quoteN", i + 1);
      use(uses, quotes.get(i).citations(), what, page.shows(quotes.get(i)));
    }
    for (Claim k : e.claims()) {
      use(uses, k.citations(), page.say("cite.position"), page.shows(page.index(), k));
    }
    return uses;
  }

  /**
   * @param shown whether what they are cited for is to be shown; what cannot be known of a source
   *     without it is left out
   */
  private void use(
      Map<String, List<Use>> uses, List<Citation> citations, String what, boolean shown) {
    for (Citation c : citations) {
      if (shown || !page.shows(c)) {
        use(uses, c, what);
      }
    }
  }

  private void use(Map<String, List<Use>> uses, Citation c, String what) {
    if (page.shows(c)) {
      uses.computeIfAbsent(c.source(), k -> new ArrayList<>()).add(new Use(c, what));
    } else {
      later.add(c.source());
    }
  }

  private String fields(Citation c) {
    List<String> names =
        c.forFields().stream().map(f -> page.texts().getOr("field." + f, f)).toList();
    return String.join(page.say("comma"), names);
  }

  private Node card(String id, List<Use> uses, boolean next) {
    VBox card = new VBox();
    card.getStyleClass().add("source-card");
    if (next) {
      card.getStyleClass().add("next");
    }
    card.setId(cardId(id));
    Source s = page.chronology().source(id);
    SelectableFlow head = new SelectableFlow("source-title");
    card.getChildren().add(head);
    if (s == null) {
      head.add(Runs.strong(page.say("source.missing", id)));
      where(card, uses);
      return card;
    }
    head.add(Runs.strong(page.say("source.head", page.sourceSign(id), lines.title(s))));
    line(card, String.join(page.say("dot"), lines.about(s)));
    owner(card, s);
    where(card, uses);
    reliability(card, s);
    credibility(card, uses);
    archive(card, s);
    String note = CitationLine.string(s, "note");
    if (note != null) {
      line(card, note);
    }
    Set<String> notes = new LinkedHashSet<>();
    uses.stream()
        .filter(u -> !u.what().startsWith(page.say("cite.quote")))
        .forEach(u -> addIfText(notes, u.citation().note()));
    notes.forEach(n -> line(card, n));
    actions(card, s, uses);
    return card;
  }

  private static void addIfText(Set<String> notes, @Nullable String note) {
    if (note != null && !note.isBlank()) {
      notes.add(note);
    }
  }

  /** Where in the source, place by place, and for what. */
  private void where(VBox card, List<Use> uses) {
    Map<String, Set<String>> byPlace = new LinkedHashMap<>();
    for (Use u : uses) {
      String place = page.locator(u.citation());
      CitationRole role = u.citation().role();
      Set<String> what = byPlace.computeIfAbsent(place, k -> new LinkedHashSet<>());
      if (!u.what().isEmpty()) {
        what.add(u.what());
      }
      if (role != null && role != CitationRole.SUPPORTS) {
        what.add(page.say("cite.role." + role.word()));
      }
    }
    List<String> parts = new ArrayList<>();
    byPlace.forEach(
        (place, what) -> {
          String list = String.join(page.say("comma"), what);
          if (!place.isEmpty()) {
            parts.add(list.isEmpty() ? place : page.say("cite.placeFor", place, list));
          } else if (!list.isEmpty() && byPlace.size() == 1) {
            parts.add(page.say("cite.for", list));
          }
        });
    if (!parts.isEmpty()) {
      line(card, String.join(page.say("dot"), parts));
    }
  }

  /** Whose source it is; left out where the line above has said so. */
  private void owner(VBox card, Source s) {
    if (s.agent() != null) {
      String name = page.chronology().agentName(s.agent());
      String party = page.affiliation(s.agent());
      if (party != null) {
        line(card, page.say("source.owner", page.say("agent.affiliated", name, party)));
      } else if (!lines.about(s).contains(name)) {
        line(card, page.say("source.owner", name));
      }
    }
  }

  private void reliability(VBox card, Source s) {
    if (s.reliability() != null) {
      line(
          card,
          page.say(
              "source.reliability",
              page.texts().getOr("reliability." + s.reliability(), s.reliability())));
    }
  }

  private void credibility(VBox card, List<Use> uses) {
    Map<String, Set<String>> byDigit = new LinkedHashMap<>();
    for (Use u : uses) {
      String digit = u.citation().credibility();
      if (digit != null) {
        byDigit.computeIfAbsent(digit, k -> new LinkedHashSet<>()).add(place(u));
      }
    }
    byDigit.forEach(
        (digit, places) -> {
          String words = page.texts().getOr("credibility." + digit, digit);
          String where =
              String.join(page.say("comma"), places.stream().filter(p -> !p.isEmpty()).toList());
          boolean tell = byDigit.size() > 1 && !where.isEmpty();
          line(
              card,
              tell
                  ? page.say("source.credibilityAt", words, where)
                  : page.say("source.credibility", words));
        });
  }

  /** Where a citation points, or else what it is for. */
  private String place(Use u) {
    String where = page.locator(u.citation());
    return where.isEmpty() ? u.what() : where;
  }

  private void archive(VBox card, Source s) {
    List<String> parts = new ArrayList<>();
    if (s.urlStatus() != null && !s.urlStatus().equals("live")) {
      parts.add(page.texts().getOr("url." + s.urlStatus(), s.urlStatus()));
    }
    if (s.archiveUrl() != null) {
      parts.add(
          s.archiveDate() == null
              ? page.say("source.archived")
              : page.say("source.archivedOn", page.dates().shortPhrase(s.archiveDate())));
    }
    if (!parts.isEmpty()) {
      line(card, String.join(page.say("dot"), parts));
    }
    for (String address : new String[] {s.url(), s.archiveUrl()}) {
      if (address != null && WebAddress.of(address).isEmpty()) {
        line(card, address);
      }
    }
  }

  private void actions(VBox card, Source s, List<Use> uses) {
    WrapRow row = new WrapRow("source-actions");
    WebAddress.of(s.url())
        .ifPresent(w -> action(row, page.gate().link(page.say("source.open"), w)));
    WebAddress.of(s.archiveUrl())
        .ifPresent(w -> action(row, page.gate().link(page.say("source.openArchived"), w)));
    action(
        row,
        new LinkText(
            page.say("source.copy"),
            page.say("source.copy.accessible", lines.title(s)),
            () -> page.copyCitation().accept(s, lines.line(s))));
    VBox passages = passages(uses);
    if (s.textFile() != null || !passages.getChildren().isEmpty()) {
      LinkText[] show = new LinkText[1];
      show[0] =
          new LinkText(
              page.say("source.showPassage"),
              () -> {
                if (s.textFile() != null
                    && page.showPassage().test(s.id(), selector(s.id(), uses))) {
                  return;
                }
                boolean now = !passages.isManaged();
                passages.setManaged(now);
                passages.setVisible(now);
                show[0].setText(page.say(now ? "source.hidePassage" : "source.showPassage"));
              });
      action(row, show[0]);
    }
    card.getChildren().addAll(row, passages);
  }

  /** The first passage cited; where none is, the words of the first quote from this source. */
  private @Nullable Selector selector(String source, List<Use> uses) {
    for (Use u : uses) {
      if (u.citation().selector() != null) {
        return u.citation().selector();
      }
    }
    return page.event().quotes().stream()
        .filter(q -> q.citations().stream().anyMatch(c -> c.source().equals(source)))
        .map(q -> CitedWords.exactly(q.text()))
        .findFirst()
        .orElse(null);
  }

  private static void action(WrapRow row, LinkText link) {
    row.add(new SelectableFlow("source-action").leadBy(row.isEmpty() ? "\n" : "  ").add(link));
  }

  /** The passages as the file gives them: the words cited in bold, what stands about them muted. */
  private VBox passages(List<Use> uses) {
    VBox box = new VBox();
    box.getStyleClass().add("passages");
    box.setManaged(false);
    box.setVisible(false);
    Set<Selector> seen = new LinkedHashSet<>();
    for (Use u : uses) {
      Selector s = u.citation().selector();
      String exact = s == null ? null : s.exact();
      if (s == null || exact == null || !seen.add(s)) {
        continue;
      }
      SelectableFlow flow = new SelectableFlow("passage");
      if (s.prefix() != null) {
        flow.add(Runs.muted("… " + s.prefix().stripLeading(), "meta"));
      }
      flow.add(Runs.strong(exact, "meta"));
      if (s.suffix() != null) {
        flow.add(Runs.muted(s.suffix().stripTrailing() + " …", "meta"));
      }
      String where = page.locator(u.citation());
      if (!where.isEmpty()) {
        flow.add(Runs.muted(page.say("dot") + where, "meta"));
      }
      box.getChildren().add(flow);
    }
    return box;
  }

  private static void line(VBox card, String words) {
    card.getChildren().add(new SelectableFlow("source-line").add(Runs.muted(words, "meta")));
  }
}
