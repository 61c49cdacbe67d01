package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.model.Claim;
import org.dateline.model.Disputes.Located;
import org.dateline.model.Quote;
import org.dateline.model.Vocabulary.ClaimCertainty;
import org.dateline.model.Vocabulary.Polarity;
import org.dateline.model.Vocabulary.QuoteKind;
import org.dateline.model.Vocabulary.Rank;
import org.dateline.model.Vocabulary.RelationRole;
import org.dateline.shell.detail.Questions.Position;
import org.dateline.shell.detail.Questions.Question;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where on the questions this event touches. Every party is set in the same type and the
 * same colours; none is called right.
 */
final class PositionsPart {

  /** Stands for the names in a text, to be put in run by run. */
  private static final String NAMES = "\u0000";

  private final Page page;
  private final LabelColumn labels = new LabelColumn();

  private PositionsPart(Page page) {
    this.page = page;
  }

  static List<Node> of(Page page) {
    return new PositionsPart(page).build();
  }

  private List<Node> build() {
    List<Node> nodes = new ArrayList<>();
    int untaken = 0;
    for (Question all : Questions.of(page.chronology(), page.index())) {
      Question q = taken(all);
      untaken += all.positions().size() - q.positions().size();
      if (q.positions().isEmpty()) {
        continue;
      }
      String title = nodes.isEmpty() ? page.say("positions") : "";
      String about = q.about().isEmpty() ? page.say("positions.noQuestion") : q.about();
      nodes.add(
          title.isEmpty()
              ? Headings.remark(page.texts(), about)
              : Headings.of(page.texts(), title, about));
      for (Position p : q.positions()) {
        nodes.add(row(q, p));
      }
    }
    nodes.addAll(Unknown.remark(page, "unknown.positions", untaken));
    return nodes;
  }

  /** The question with the claims that had been made by then, and who had made any. */
  private Question taken(Question q) {
    List<Position> positions = new ArrayList<>();
    for (Position p : q.positions()) {
      List<Located> made =
          p.claims().stream().filter(l -> page.shows(l.event(), l.claim())).toList();
      if (!made.isEmpty()) {
        positions.add(new Position(p.holders(), made));
      }
    }
    return new Question(q.about(), positions);
  }

  private Node row(Question question, Position position) {
    String names = names(position.holders());
    VBox label = new VBox();
    label.getStyleClass().add("position-label");
    SelectableFlow party = new SelectableFlow("party").leadBy("\n");
    party.add(Runs.strong(names, "position-run"));
    label.getChildren().add(party);
    String affiliation = affiliation(position.holders());
    if (affiliation != null) {
      label
          .getChildren()
          .add(
              new SelectableFlow("position-date")
                  .leadBy(", ")
                  .add(Runs.muted(affiliation, "meta")));
    }
    String shared = sharedDate(position);
    if (shared != null) {
      label
          .getChildren()
          .add(new SelectableFlow("position-date").leadBy(" · ").add(Runs.muted(shared, "meta")));
    }
    VBox said = new VBox();
    said.getStyleClass().add("position-claims");
    for (Located l : position.claims()) {
      VBox claim = new VBox();
      claim.getStyleClass().add("position-claim");
      claim(claim, question, l, shared == null);
      said.getChildren().add(claim);
    }
    return labels.row(label, said, "position", "hairline");
  }

  /** The date in words when all claims of a party were made on one; null otherwise. */
  private @Nullable String sharedDate(Position position) {
    Set<String> dates = new LinkedHashSet<>();
    position.claims().forEach(l -> dates.add(made(l.claim())));
    String one = dates.size() == 1 ? dates.iterator().next() : "";
    return one.isEmpty() ? null : one;
  }

  private String made(Claim claim) {
    return claim.made() == null ? "" : page.dates().shortPhrase(claim.made().edtf());
  }

  private void claim(VBox into, Question question, Located l, boolean dated) {
    SelectableFlow words = new SelectableFlow("position-words").leadBy("\t");
    words.add(words(l));
    if (l.event() != page.index()) {
      words.add(Runs.of("\u00a0"));
      words.add(page.eventLink(page.say("arrow"), l.event()));
    }
    into.getChildren().add(words);
    SelectableFlow meta = new SelectableFlow("position-meta");
    for (List<Node> item : meta(question, l, dated)) {
      if (!meta.isEmpty()) {
        meta.add(Runs.muted(page.say("dot"), "meta"));
      }
      meta.add(item);
    }
    if (!meta.isEmpty()) {
      into.getChildren().add(meta);
    }
    if (l.claim().note() != null && l.event() == page.index()) {
      into.getChildren()
          .add(new SelectableFlow("position-meta").add(Runs.muted(l.claim().note(), "meta")));
    }
  }

  /** The words the claim rests on where it rests on any, else the compiler's account of it. */
  private List<Node> words(Located l) {
    List<Node> runs = new ArrayList<>();
    for (String id : l.claim().quotes()) {
      Optional<Quote> quote =
          page.chronology().events().event(l.event()).quotes().stream()
              .filter(q -> id.equals(q.id()))
              .findFirst();
      if (quote.isPresent()) {
        boolean direct = quote.get().kind() != QuoteKind.INDIRECT;
        if (!runs.isEmpty()) {
          runs.add(Runs.of("; ", "position-run"));
        }
        if (direct) {
          runs.add(Runs.of(page.say("quote.open"), "position-run"));
        }
        runs.addAll(Runs.quoted(quote.get().text(), "position-run"));
        if (direct) {
          runs.add(Runs.of(page.say("quote.close"), "position-run"));
        }
      }
    }
    if (runs.isEmpty()) {
      runs.add(Runs.of(l.claim().text(), "position-run"));
    }
    return runs;
  }

  private List<List<Node>> meta(Question question, Located l, boolean dated) {
    Claim c = l.claim();
    List<List<Node>> runs = new ArrayList<>();
    // Who spoke for the party, where that is not the party itself.
    List<String> holders = Questions.holders(page.chronology(), c);
    List<String> voices =
        c.by().stream()
            .filter(a -> !holders.contains(a))
            .map(page.chronology()::agentName)
            .toList();
    if (!voices.isEmpty()) {
      runs.add(
          List.of(
              Runs.muted(
                  page.say("positions.voice", String.join(page.say("and"), voices)), "meta")));
    }
    if (dated && !made(c).isEmpty()) {
      runs.add(List.of(Runs.muted(made(c), "meta")));
    }
    if (c.polarity() == Polarity.NEGATIVE) {
      runs.add(List.of(Runs.muted(page.say("positions.denial"), "meta")));
    }
    if (c.certainty() != null && c.certainty() != ClaimCertainty.CERTAIN) {
      runs.add(List.of(Runs.muted(page.say("claim.certainty." + c.certainty().word()), "meta")));
    }
    if (c.rank() != null && c.rank() != Rank.NORMAL) {
      runs.add(List.of(Runs.muted(page.say("claim.rank." + c.rank().word()), "meta")));
    }
    relations(question, l, runs);
    for (Claim.Review r : c.reviews()) {
      String words =
          page.say(
              "claim.review",
              r.author() == null ? page.say("claim.review.nobody") : r.author(),
              r.rating() == null ? "" : r.rating());
      runs.add(
          List.of(
              r.url() == null
                  ? Runs.muted(words, "meta")
                  : page.gate().link(words, r.url(), "meta")));
    }
    return runs;
  }

  /**
   * What this claim does to others and others to it, on whatever question: said of both, or of
   * neither.
   */
  private void relations(Question question, Located l, List<List<Node>> runs) {
    for (RelationRole role : RelationRole.values()) {
      Map<String, Located> to = new LinkedHashMap<>();
      for (Claim.Relation r : l.claim().relations()) {
        Located other = page.chronology().disputes().claim(r.claim());
        if (r.role() == role && other != null && page.shows(other.event(), other.claim())) {
          name(to, l, other, role);
        }
      }
      Map<String, Located> from = new LinkedHashMap<>();
      Claim.Relation here = new Claim.Relation(l.claim().id(), role);
      for (Located other : page.chronology().disputes().towards(l.claim().id())) {
        if (other.claim().relations().contains(here) && page.shows(other.event(), other.claim())) {
          name(from, l, other, role);
        }
      }
      // Said once where it goes both ways.
      from.keySet().removeAll(to.keySet());
      relation(question, "claim.relation." + role.word(), to, runs);
      relation(question, "claim.relation." + role.word() + ".by", from, runs);
    }
  }

  /** Adds who holds the other claim; that one agrees with oneself goes without saying. */
  private void name(Map<String, Located> into, Located l, Located other, RelationRole role) {
    List<String> holders = Questions.holders(page.chronology(), other.claim());
    boolean agrees = role == RelationRole.SUPPORTS || role == RelationRole.REPEATS;
    if (!agrees || !holders.equals(Questions.holders(page.chronology(), l.claim()))) {
      into.putIfAbsent(names(holders), other);
    }
  }

  private String names(List<String> agents) {
    return agents.isEmpty()
        ? page.say("positions.nobody")
        : String.join(page.say("and"), agents.stream().map(page.chronology()::agentName).toList());
  }

  /** What a lone holder belongs to, null when it is nothing or there are several. */
  private @Nullable String affiliation(List<String> agents) {
    return agents.size() == 1 ? page.affiliation(agents.getFirst()) : null;
  }

  /** Adds a run of words in which each name leads to the event of the other claim. */
  private void relation(
      Question question, String key, Map<String, Located> to, List<List<Node>> runs) {
    if (to.isEmpty()) {
      return;
    }
    // Where the names go is the language's business.
    String words = page.say(key, NAMES);
    int at = words.indexOf(NAMES);
    List<Node> parts = new ArrayList<>();
    add(parts, words.substring(0, at));
    boolean next = false;
    for (Map.Entry<String, Located> e : to.entrySet()) {
      if (next) {
        add(parts, page.say("comma"));
      }
      next = true;
      name(question, e.getKey(), e.getValue(), parts);
    }
    add(parts, words.substring(at + NAMES.length()));
    runs.add(parts);
  }

  private void name(Question question, String name, Located other, List<Node> parts) {
    if (other.event() == page.index()) {
      add(parts, name);
      return;
    }
    parts.add(page.eventLink(name, other.event(), "quiet", Runs.MUTED, "meta"));
    // In another table: nothing else on this page leads there.
    if (question.positions().stream().noneMatch(p -> p.claims().contains(other))) {
      parts.add(Runs.muted("\u00a0", "meta"));
      parts.add(page.eventLink(page.say("arrow"), other.event(), "meta"));
    }
  }

  private static void add(List<Node> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(Runs.muted(words, "meta"));
    }
  }
}
