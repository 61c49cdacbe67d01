package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dateline.model.Citation;
import org.dateline.model.Quote;
import org.dateline.model.Vocabulary.QuoteKind;
import org.jspecify.annotations.Nullable;

/**
 * The words that were said: verbatim, with who said them, when, through whom, and which source
 * carried them.
 */
final class QuotesPart {

  private final Page page;

  private QuotesPart(Page page) {
    this.page = page;
  }

  static List<Node> of(Page page) {
    return new QuotesPart(page).build();
  }

  /** The style id of the box of a quote, by its place in the event. */
  static String boxId(int quote) {
    return "quote-box-" + quote;
  }

  private List<Node> build() {
    List<Quote> all = page.event().quotes();
    List<Quote> quotes = all.stream().filter(page::shows).toList();
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      String rank = page.say("quotes.rank", i + 1, quotes.size());
      nodes.add(
          i == 0
              ? Headings.of(page.texts(), page.say("quotes"), rank)
              : Headings.remark(page.texts(), rank));
      if (i > 0) {
        nodes.getLast().getStyleClass().add("heading-close");
      }
      Node quote = quote(quotes.get(i));
      quote.setId(boxId(i));
      nodes.add(quote);
    }
    nodes.addAll(Unknown.remark(page, "unknown.quotes", all.size() - quotes.size()));
    return nodes;
  }

  private Node quote(Quote q) {
    VBox box = new VBox();
    box.getStyleClass().add("quote");
    boolean indirect = q.kind() == QuoteKind.INDIRECT;
    SelectableFlow words = new SelectableFlow("quote-words");
    if (!indirect) {
      words.add(Runs.of(page.say("quote.open"), "quote-run"));
    }
    words.add(Runs.quoted(q.text(), "quote-run"));
    if (!indirect) {
      words.add(Runs.of(page.say("quote.close"), "quote-run"));
    }
    Quote.Original original = q.original();
    box.getChildren()
        .addAll(
            original == null ? words : TwoColumns.beside(words, original(original)),
            attribution(q));
    if (q.translatedBy() != null) {
      note(page.say("quote.translatedBy", q.translatedBy()), box);
    }
    note(q.note(), box);
    for (Citation c : q.citations()) {
      note(c.note(), box);
    }
    return box;
  }

  /** Speaker as printed · as identified · verb, when · through whom · via which source. */
  private SelectableFlow attribution(Quote q) {
    SelectableFlow flow = new SelectableFlow("quote-source");
    String printed = q.speakerText();
    String named = q.speaker() == null ? null : page.chronology().agentName(q.speaker());
    String first = printed != null ? printed : named != null ? named : page.say("quote.nobody");
    flow.add(Runs.strong(first, "quote-speaker"));
    if (q.speaker() != null && named != null) {
      String identified = identified(first, named, q.speaker());
      if (!identified.isEmpty()) {
        item(flow, Runs.muted(identified, "quote-meta"));
      }
    }
    String said = q.said() == null ? "" : page.dates().shortPhrase(q.said().edtf());
    String cue = q.cue();
    if (cue != null && !cue.isBlank()) {
      item(
          flow,
          Runs.muted(said.isEmpty() ? cue : page.say("quote.cueWhen", cue, said), "quote-meta"));
    } else if (!said.isEmpty()) {
      item(flow, Runs.muted(page.say("quote.said", said), "quote-meta"));
    }
    if (q.said() != null && q.said().text() != null) {
      flow.add(
          Runs.muted(
              page.say("quote.saidText", page.texts().quoted(q.said().text())), "quote-meta"));
    }
    if (!q.via().isEmpty()) {
      List<String> names = q.via().stream().map(page.chronology()::agentName).toList();
      item(
          flow,
          Runs.muted(
              page.say("quote.through", String.join(page.say("comma"), names)), "quote-meta"));
    }
    if (q.kind() == QuoteKind.INDIRECT || q.kind() == QuoteKind.MIXED) {
      item(flow, Runs.muted(page.say("quote.kind." + q.kind().word()), "quote-meta"));
    }
    if (q.abridged()) {
      item(flow, Runs.muted(page.say("quote.abridged"), "quote-meta"));
    }
    sources(q, flow);
    return flow;
  }

  /** Who the compiler takes the speaker to be, where that says more than the words printed. */
  private String identified(String printed, String named, String speaker) {
    String party = page.affiliation(speaker);
    boolean same = printed.equalsIgnoreCase(named);
    if (same) {
      return party == null ? "" : party;
    }
    return party == null ? named : page.say("agent.affiliated", named, party);
  }

  private void sources(Quote q, SelectableFlow flow) {
    boolean first = true;
    for (Citation c : q.citations().stream().filter(page::shows).toList()) {
      if (first) {
        item(flow, Runs.muted(page.say("quote.via"), "quote-meta"));
      } else {
        flow.add(Runs.muted(page.say("comma"), "quote-meta"));
      }
      flow.add(page.sourceLink(c.source()));
      String where = page.locator(c);
      if (!where.isEmpty()) {
        flow.add(Runs.muted(page.say("comma") + where, "quote-meta"));
      }
      first = false;
    }
  }

  private SelectableFlow original(Quote.Original o) {
    String language = language(o.language());
    String label =
        language == null ? page.say("quote.original") : page.say("quote.originalIn", language);
    return new SelectableFlow("quote-original")
        .add(Runs.muted(label + " ", "quote-meta"))
        .add(Runs.quoted(o.text(), "quote-original-run"));
  }

  private @Nullable String language(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(page.texts().locale());
    return name.isBlank() ? tag : name;
  }

  private static void note(@Nullable String words, VBox box) {
    if (words != null && !words.isBlank()) {
      box.getChildren().add(new SelectableFlow("quote-note").add(Runs.muted(words, "quote-meta")));
    }
  }

  private void item(SelectableFlow flow, Node run) {
    flow.add(Runs.muted(page.say("dot"), "quote-meta"));
    flow.add(run);
  }
}
