package org.dateline.shell.detail;

import java.time.ZoneId;
import java.util.BitSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.dateline.model.TimePoint;
import org.dateline.query.Corroboration;
import org.dateline.query.KnownThen;
import org.dateline.query.Reports;
import org.jspecify.annotations.Nullable;

/**
 * One event, and all that the parts of its page need in order to write about it.
 *
 * @param index store index of the event
 * @param shown store indices of the events that pass the filter
 * @param gate the way to addresses outside
 * @param select selects an event by store index
 * @param copyCitation puts the citation of a source on the clipboard; takes the plain one too
 * @param reports when things were first reported
 * @param asOf the instant as of which the page is written; null for now
 * @param bookmarked whether the user marked it
 * @param showSource brings the card of a source, by id, into view
 * @param showPassage shows a passage in the text of a source, by id; false when it cannot
 */
record Page(
    Chronology chronology,
    int index,
    BitSet shown,
    ZoneId zone,
    FileIndex file,
    Texts texts,
    Dates dates,
    LinkGate gate,
    IntConsumer select,
    BiConsumer<Source, String> copyCitation,
    Consumer<String> showSource,
    BiPredicate<String, @Nullable Selector> showPassage,
    @Nullable Reports reports,
    @Nullable TimePoint asOf,
    boolean bookmarked) {

  Event event() {
    return chronology.events().event(index);
  }

  /** Whether a quote of this event is to be shown: it had been said by then. */
  boolean shows(Quote q) {
    return reports == null || asOf == null || reports.known(index, q, asOf);
  }

  /** Whether a claim of an event is to be shown: it had been made by then. */
  boolean shows(int event, Claim k) {
    return reports == null || asOf == null || reports.known(event, k, asOf);
  }

  /** Whether a citation is to be shown: its source was out by then. */
  boolean shows(Citation s) {
    return reports == null || asOf == null || reports.known(s, asOf);
  }

  /** Whether the event itself had been reported by then. */
  boolean known() {
    return known(index);
  }

  /** Whether anybody who opposes it had been reported by then. */
  boolean contested() {
    return chronology.disputes().isContestedAmong(index, this::known);
  }

  /** Whether an event had been reported by then. */
  boolean known(int event) {
    return reports == null || asOf == null || reports.known(event, asOf);
  }

  /** Where the words that had been said by then came from, and what had carried them. */
  Corroboration corroboration() {
    if (reports == null || asOf == null) {
      return Corroboration.of(chronology, index);
    }
    Event then = new KnownThen(reports, asOf).of(index, event());
    Corroboration all = Corroboration.of(chronology, then);
    // Words may have been said before what is cited for them was out.
    Set<String> out =
        Stream.of(
                then.citations().stream(),
                then.quotes().stream().flatMap(q -> q.citations().stream()),
                then.claims().stream().flatMap(k -> k.citations().stream()))
            .flatMap(s -> s)
            .filter(this::shows)
            .map(Citation::source)
            .filter(all.carriers()::contains)
            .collect(Collectors.toSet());
    return new Corroboration(all.origins(), out);
  }

  /** A text of the bundle. */
  String say(String key, Object... args) {
    return texts.get(key, args);
  }

  /** The sign a source is referred to by, such as {@code [1]}. */
  String sourceSign(String id) {
    int n = file.sourceNumber(id);
    return say("source.sign", n == 0 ? id : String.valueOf(n));
  }

  /** The sign of a source as a link that brings its card into view. */
  LinkText sourceLink(String id) {
    String sign = sourceSign(id);
    return new LinkText(
        sign,
        say("source.sign.accessible", sign),
        () -> showSource.accept(id),
        "quiet",
        Runs.MUTED);
  }

  /** A link that selects another event. */
  LinkText eventLink(String words, int to, String... styleClasses) {
    return new LinkText(
        words,
        say("event.link.accessible", chronology.events().event(to).title()),
        () -> select.accept(to),
        styleClasses);
  }

  /** Where in a source, such as “paragraph 4”; empty when it is not said. */
  String locator(Citation c) {
    return new CitationLine(texts, dates).locator(c);
  }

  /** The name of what an agent belongs to, null when it belongs to nothing. */
  @Nullable String affiliation(String id) {
    var agent = chronology.agent(id);
    return agent == null || agent.affiliation() == null
        ? null
        : chronology.agentName(agent.affiliation());
  }
}
