package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;
import org.dateline.model.Group;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.PlacePrecision;
import org.dateline.model.Vocabulary.Status;
import org.dateline.model.Vocabulary.Word;
import org.dateline.model.When;
import org.dateline.query.Corroboration;
import org.dateline.query.Lack;
import org.dateline.time.EdtfParser;
import org.dateline.time.Lag;
import org.dateline.time.LagWords;
import org.dateline.time.ParseResult;
import org.dateline.time.Placing;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The facts that take a word or two: its place among the shown, group, place, status, certainty,
 * tags.
 */
final class ChipsPart {

  /** Between a sign and its word; not copied. */
  private static final String SPACE = String.valueOf(Runs.HAIR_SPACE).repeat(4);

  private final Page page;
  private final WrapRow row = new WrapRow("chips");
  private final Set<String> said = new HashSet<>();

  private ChipsPart(Page page) {
    this.page = page;
  }

  static List<Node> of(Page page) {
    return new ChipsPart(page).build();
  }

  private List<Node> build() {
    Event e = page.event();
    rank();
    Group group = page.chronology().group(e.group());
    if (e.group() != null) {
      Circle dot = new Circle(4);
      dot.getStyleClass().add("group-dot");
      chip(group == null ? e.group() : group.title(), dot);
    }
    FacetColumn files = page.chronology().events().facet(Facet.FILE);
    if (files.count(page.index()) > 0) {
      String name = files.word(files.code(page.index(), 0));
      chip(page.say("chip.file", name), Runs.icon(Feather.FILE, "sign"), "file");
    }
    if (page.bookmarked()) {
      chip(page.say("chip.bookmarked"), Runs.icon(Feather.BOOKMARK, "sign"), "bookmarked");
    }
    if (page.contested()) {
      chip(page.say("chip.contested"), Runs.icon(Feather.ALERT_TRIANGLE, "sign"), "contested");
    }
    if (e.kind() != Kind.OCCURRENCE) {
      chip(word("kind", e.kind()), null, "kind");
    }
    if (e.status() != null && e.status() != Status.HAPPENED) {
      chip(word("status", e.status()), null, "status");
    }
    if (!page.known()) {
      chip(page.say("chip.unknown"), null, "not-yet");
    }
    place(e.place());
    String reported = reported(e);
    if (!reported.isEmpty()) {
      chip(reported, null, "reported");
    }
    Corroboration counted = page.corroboration();
    if (!counted.carriers().isEmpty()) {
      chip(OriginWords.of(page.texts(), counted), null, "origins");
    } else if (!page.chronology().timeline().sources().isEmpty()
        && Lack.UNSOURCED.of(page.chronology(), page.index())) {
      // Where a file cites nothing at all, it goes without saying.
      chip(page.say("chip.unsourced"), null, "origins");
    }
    vocabulary("certainty", e.certainty());
    vocabulary("likelihood", e.likelihood());
    vocabulary("confidence", e.confidence());
    for (String tag : e.tags()) {
      if (!said.contains(tag.toLowerCase(page.texts().locale()))) {
        chip(tag, null, "tag");
      }
    }
    return row.isEmpty() ? List.of() : List.of(row);
  }

  private void rank() {
    BitSet shown = page.shown();
    int of = shown.cardinality();
    if (shown.get(page.index())) {
      chip(page.say("chip.rank", shown.get(0, page.index() + 1).cardinality(), of), null, "rank");
    } else {
      chip(page.say("chip.hidden"), null, "rank");
    }
  }

  private void place(@Nullable Place place) {
    if (place != null) {
      boolean near = place.precision() == PlacePrecision.NEAR;
      chip(near ? page.say("chip.near", place.name()) : place.name(), null, "place");
    }
  }

  /**
   * When the first source cited that was out reported it, where that is another day than it
   * happened; empty otherwise.
   */
  private String reported(Event e) {
    Citation c = e.citations().stream().filter(page::shows).findFirst().orElse(null);
    if (c == null) {
      return "";
    }
    Source source = page.chronology().source(c.source());
    DateSpec own = c.reported();
    String when = own != null ? own.edtf() : source == null ? null : source.issued();
    if (when == null) {
      return "";
    }
    String phrase = page.dates().shortPhrase(when);
    DateSpec date = e.date();
    if (date == null) {
      return page.say("chip.reported", phrase);
    }
    if (phrase.equals(page.dates().shortPhrase(date.edtf()))
        || date.edtf().startsWith(when + "/")) {
      return "";
    }
    String apart = apart(when);
    return apart.isEmpty()
        ? page.say("chip.reported", phrase)
        : page.say("chip.reported.apart", phrase, apart);
  }

  /** How much later or earlier than the event a report came, in words; empty when neither. */
  private String apart(String reported) {
    When happened = page.chronology().events().when(page.index());
    if (happened == null
        || !(EdtfParser.parse(reported) instanceof ParseResult.Ok(var value))
        || Placing.problem(value) != null) {
      return "";
    }
    When said = Placing.place(value, page.chronology().zone());
    Lag lag = Lag.between(happened, new Span(said.earliest(), said.latest()));
    return lag == null ? "" : new LagWords(page.texts().locale()).apart(lag);
  }

  private void vocabulary(String name, @Nullable Word value) {
    if (value != null && !value.word().equals("contested")) {
      chip(word(name, value), null, name);
    }
  }

  private String word(String vocabulary, Word value) {
    return page.say(vocabulary + "." + value.word());
  }

  private void chip(String words, @Nullable Node before, String... styleClasses) {
    SelectableFlow chip = new SelectableFlow("chip").leadBy(row.isEmpty() ? "\n" : " · ");
    chip.getStyleClass().addAll(styleClasses);
    List<Node> runs = new ArrayList<>();
    if (before != null) {
      runs.add(before);
      runs.add(Runs.of(SPACE, "chip-words"));
    }
    runs.add(Runs.of(words, "chip-words"));
    said.add(words.toLowerCase(page.texts().locale()));
    row.add(chip.add(runs));
  }
}
