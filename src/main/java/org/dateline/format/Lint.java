package org.dateline.format;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.format.Problem.Severity;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.Trait;
import org.dateline.model.Vocabulary;
import org.dateline.model.Vocabulary.Certainty;
import org.dateline.model.Vocabulary.RelationRole;
import org.dateline.model.When;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** Tells a compiler what a chronology whose every event has sources should not lack. */
final class Lint {

  /** A claim and the event that has it. */
  private record Held(Located<Event> at, Claim claim) {}

  private final Parts parts;
  private final Problems problems;
  private final Places places;
  private final Set<LintCode> on;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Quote> quotes = new HashMap<>();
  private final Map<String, Held> claims = new HashMap<>();

  /**
   * @param off what is switched off for this run
   */
  Lint(Parts parts, Header header, Problems problems, Places places, Set<LintCode> off) {
    this.parts = parts;
    this.problems = problems;
    this.places = places;
    this.on = EnumSet.allOf(LintCode.class);
    on.removeAll(off);
    on.removeAll(offInFile(header));
  }

  private Set<LintCode> offInFile(Header header) {
    Set<LintCode> off = EnumSet.noneOf(LintCode.class);
    Object value = header.extra().get("x-lint-off");
    List<?> words = value instanceof List<?> list ? list : value == null ? List.of() : List.of("");
    List<String> known = Arrays.stream(LintCode.values()).map(LintCode::word).toList();
    for (Object word : words) {
      var code = Vocabulary.find(LintCode.class, String.valueOf(word));
      if (code.isPresent()) {
        off.add(code.get());
      } else {
        problems.warning(
            "unknown-lint-code",
            header.offset("x-lint-off"),
            "/x-lint-off",
            Say.that(
                "unknown-lint-code",
                DidYouMean.quoted(String.valueOf(word), known),
                String.join(", ", known)));
      }
    }
    return off;
  }

  /**
   * Reports what is missing.
   *
   * @param again places dates that were placed before, and reports nothing
   * @param found pointers of the quotes that were found in a text
   * @param english whether the words of dates can be judged
   */
  void check(Dates again, Set<String> found, boolean english) {
    parts.sources.forEach(s -> sources.putIfAbsent(s.value().id(), s.value()));
    Rows rows = parts.events;
    for (int row = 0; row < rows.size(); row++) {
      if (!rows.has(row, Trait.QUOTED, Trait.CLAIMED)) {
        continue;
      }
      Located<Event> at = rows.located(row);
      at.value().quotes().stream()
          .filter(q -> q.id() != null)
          .forEach(q -> quotes.putIfAbsent(String.valueOf(q.id()), q));
      at.value().claims().forEach(c -> claims.putIfAbsent(c.id(), new Held(at, c)));
    }
    for (int row = 0; row < rows.size(); row++) {
      if (!rows.isEvent(row)) {
        continue;
      }
      Located<Event> at = rows.located(row);
      Event e = at.value();
      source(at, e);
      When when = rows.held(row) == null ? again.place(at) : rows.when(row);
      date(at, when, english);
      for (int k = 0; k < e.quotes().size(); k++) {
        quote(at, e.quotes().get(k), "/quotes/" + k, found);
      }
      for (int k = 0; k < e.claims().size(); k++) {
        claim(at, e.claims().get(k), "/claims/" + k);
      }
      citations(at, e.citations(), "");
    }
  }

  private void source(Located<Event> at, Event e) {
    boolean cites =
        !e.citations().isEmpty()
            || e.quotes().stream().anyMatch(q -> !q.citations().isEmpty())
            || e.claims().stream().anyMatch(c -> !c.citations().isEmpty());
    if (!cites) {
      warn(LintCode.NO_SOURCE, at, "", Say.that("no-source", Show.quoted(e.id())));
    }
  }

  private void date(Located<Event> at, @Nullable When when, boolean english) {
    DateSpec date = at.value().date();
    anchor(at, date, "/date");
    if (date != null && when != null && english) {
      Message words = TooExact.words(date, when);
      if (words != null) {
        warn(
            LintCode.DATE_TOO_EXACT,
            at,
            "/date",
            Say.that(
                "date-too-exact",
                Show.quoted(date.edtf()),
                Show.quoted(String.valueOf(date.text())),
                words));
      }
    }
  }

  private void quote(Located<Event> at, Quote q, String here, Set<String> found) {
    if (q.speaker() == null && (q.speakerText() == null || q.speakerText().isBlank())) {
      warn(LintCode.NO_SPEAKER, at, here, Say.that("no-speaker", Show.quoted(q.text())));
    }
    List<Citation> from = q.citations().isEmpty() ? at.value().citations() : q.citations();
    boolean placed = from.stream().anyMatch(c -> c.locator() != null || c.selector() != null);
    if (!placed && !found.contains(at.pointer() + here)) {
      warn(LintCode.NO_PASSAGE, at, here, Say.that("no-passage", Show.quoted(q.text())));
    }
    anchor(at, q.said(), here + "/said");
    citations(at, q.citations(), here);
  }

  private void claim(Located<Event> at, Claim c, String here) {
    boolean cited =
        !c.citations().isEmpty()
            || c.quotes().stream()
                .map(quotes::get)
                .anyMatch(q -> q != null && !q.citations().isEmpty());
    if (!cited) {
      warn(LintCode.UNCITED_CLAIM, at, here, Say.that("uncited-claim", Show.quoted(c.id())));
    }
    anchor(at, c.made(), here + "/made");
    citations(at, c.citations(), here);
    for (int i = 0; i < c.relations().size(); i++) {
      Claim.Relation r = c.relations().get(i);
      Held other = claims.get(r.claim());
      if (opposes(r)
          && other != null
          && other.at().index() != at.index()
          && !acknowledges(other, at)) {
        warn(
            LintCode.ONE_SIDED_DISPUTE,
            at,
            here + "/relations/" + i,
            Say.that(
                "one-sided-dispute",
                Show.quoted(c.id()),
                Show.quoted(r.claim()),
                Show.quoted(other.at().value().id())));
      }
    }
  }

  private static boolean opposes(Claim.Relation r) {
    return r.role() == RelationRole.DISPUTES || r.role() == RelationRole.REFUTES;
  }

  /** Whether the disputed event is contested in the file's own words, or relates back. */
  private static boolean acknowledges(Held disputed, Located<Event> by) {
    Event e = disputed.at().value();
    Set<String> theirs = new HashSet<>();
    by.value().claims().forEach(c -> theirs.add(c.id()));
    return e.certainty() == Certainty.CONTESTED
        || e.claims().stream()
            .flatMap(c -> c.relations().stream())
            .anyMatch(r -> theirs.contains(r.claim()));
  }

  private void citations(Located<Event> at, List<Citation> citations, String here) {
    for (int i = 0; i < citations.size(); i++) {
      anchor(at, citations.get(i).reported(), here + "/citations/" + i + "/reported");
    }
  }

  private void anchor(Located<Event> at, @Nullable DateSpec date, String here) {
    Source source = date == null || date.anchor() == null ? null : sources.get(date.anchor());
    if (date != null && source != null && source.issued() == null && date.anchorDate() == null) {
      warn(
          LintCode.UNDATED_ANCHOR,
          at,
          here + "/anchor",
          Say.that("undated-anchor", Show.quoted(source.id())));
    }
  }

  private void warn(LintCode code, Located<?> at, String inside, Message said) {
    if (on.contains(code)) {
      problems.add(Severity.WARNING, code.word(), () -> places.find(at, inside), said);
    }
  }
}
