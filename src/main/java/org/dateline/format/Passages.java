package org.dateline.format;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.format.Problem.Severity;
import org.dateline.format.passage.CitedWords;
import org.dateline.format.passage.CitedWords.Look;
import org.dateline.format.passage.PassageCounts;
import org.dateline.format.passage.PassageCounts.Tally;
import org.dateline.format.passage.PassageResult;
import org.dateline.format.passage.PassageResult.Context;
import org.dateline.format.passage.PassageResult.FoundFolded;
import org.dateline.format.passage.PassageResult.Hit;
import org.dateline.format.passage.PassageResult.Nearest;
import org.dateline.format.passage.PassageResult.NotFound;
import org.dateline.format.passage.PassageText;
import org.dateline.format.passage.Place;
import org.dateline.format.passage.SourceText;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.dateline.model.Trait;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/**
 * Verifies quotes and cited passages against the plain-text copies of their sources. Words that are
 * there but for typography are no problem, only counted apart: a check that cried at every curly
 * quotation mark would be switched off, and then it could not cry at a changed word.
 */
final class Passages {

  private enum Outcome {
    VERIFIED,
    FOLDED,
    NOT_FOUND,
    WITHOUT_TEXT
  }

  private final Path file;
  private final Parts parts;
  private final Problems problems;
  private final Places places;
  private final Map<String, PassageText> texts = new HashMap<>();
  private final Set<String> found = new HashSet<>();

  Passages(Path file, Parts parts, Problems problems, Places places) {
    this.file = file;
    this.parts = parts;
    this.problems = problems;
    this.places = places;
  }

  /** Reports what is not found, and counts all. */
  PassageCounts check() {
    boolean texts = parts.sources.stream().anyMatch(s -> s.value().textFile() != null);
    Set<String> cited = new HashSet<>();
    if (texts) {
      each(
          at ->
              CitedWords.of(at.value()).stream()
                  .flatMap(w -> w.looks().stream())
                  .map(Look::source)
                  .forEach(cited::add));
    }
    for (Located<Source> s : parts.sources) {
      read(s, cited);
    }
    int[] quotes = new int[Outcome.values().length];
    int[] others = new int[Outcome.values().length];
    if (texts) {
      each(at -> count(at, quotes, others));
    } else {
      // Without any text there is nothing to be found, only to be counted.
      for (Rows.Stretch s : parts.events.stretches()) {
        Block block = s.block();
        if (block != null) {
          quotes[Outcome.WITHOUT_TEXT.ordinal()] += block.quotes;
          others[Outcome.WITHOUT_TEXT.ordinal()] += block.passages;
        }
      }
      for (int row : parts.events.readRows()) {
        count(parts.events.located(row), quotes, others);
      }
    }
    return new PassageCounts(tally(quotes), tally(others));
  }

  private void each(Consumer<Located<Event>> todo) {
    for (int row = 0; row < parts.events.size(); row++) {
      if (parts.events.has(row, Trait.QUOTED, Trait.SOURCED)) {
        todo.accept(parts.events.located(row));
      }
    }
  }

  private void count(Located<Event> at, int[] quotes, int[] others) {
    for (CitedWords words : CitedWords.of(at.value())) {
      Outcome o = words.every() ? every(words, at) : any(words, at);
      (words.isQuote() ? quotes : others)[o.ordinal()]++;
      if (words.isQuote() && (o == Outcome.VERIFIED || o == Outcome.FOLDED)) {
        found.add(at.pointer() + words.pointer());
      }
    }
  }

  /** Ten megabytes that nobody points into need not be kept. */
  private void read(Located<Source> s, Set<String> cited) {
    PassageText text = read(s);
    if (text != null && cited.contains(s.value().id())) {
      texts.putIfAbsent(s.value().id(), text);
    }
  }

  /** Pointers of the quotes that {@link #check} found. */
  Set<String> found() {
    return found;
  }

  private static Tally tally(int[] n) {
    return new Tally(n[0], n[1], n[2], n[3]);
  }

  /** Each selector must be found in its own source. */
  private Outcome every(CitedWords words, Located<Event> at) {
    Outcome worst = Outcome.WITHOUT_TEXT;
    for (Look look : words.looks()) {
      PassageText text = texts.get(look.source());
      if (text == null) {
        continue;
      }
      PassageResult result = look.in(text);
      Outcome o = outcome(result);
      if (result instanceof NotFound none) {
        notFound(at, look, none.nearest());
      } else if (result instanceof Hit hit && hit.context() == Context.DIFFERS) {
        elsewhere(at, look, text.place(hit.at().start()));
      }
      worst = worst == Outcome.WITHOUT_TEXT || o.compareTo(worst) > 0 ? o : worst;
    }
    return worst;
  }

  /**
   * The words must be in one of the sources cited for them. That they are in none can be said only
   * when all of these are at hand.
   */
  private Outcome any(CitedWords words, Located<Event> at) {
    Outcome best = Outcome.WITHOUT_TEXT;
    boolean allAtHand = !words.translated();
    Look nearestLook = null;
    Nearest nearest = null;
    for (Look look : words.looks()) {
      PassageText text = texts.get(look.source());
      if (text == null) {
        allAtHand = false;
        continue;
      }
      PassageResult result = look.in(text);
      Outcome o = outcome(result);
      best = o.compareTo(best) < 0 ? o : best;
      if (best == Outcome.VERIFIED) {
        return best;
      }
      if (result instanceof NotFound none) {
        Nearest n = none.nearest();
        boolean nearer = n != null && (nearest == null || n.likeness() > nearest.likeness());
        if (nearestLook == null || nearer) {
          nearestLook = look;
          nearest = n;
        }
      }
    }
    if (best == Outcome.NOT_FOUND) {
      if (!allAtHand || nearestLook == null) {
        return Outcome.WITHOUT_TEXT;
      }
      notFound(at, nearestLook, nearest);
    }
    return best;
  }

  private static Outcome outcome(PassageResult result) {
    return switch (result) {
      case FoundFolded _ -> Outcome.FOLDED;
      case Hit _ -> Outcome.VERIFIED;
      case NotFound _ -> Outcome.NOT_FOUND;
      case PassageResult.NoText _ -> Outcome.WITHOUT_TEXT;
    };
  }

  private void notFound(Located<Event> at, Look look, @Nullable Nearest nearest) {
    PassageText text = texts.get(look.source());
    String exact = look.selector().exact();
    Message words;
    if (exact == null) {
      words =
          Say.that(
              "passage-range",
              Show.quoted(look.source()),
              String.valueOf(look.selector().start()),
              String.valueOf(look.selector().end()));
    } else if (nearest == null || text == null) {
      words = Say.that("passage-missing", Show.quoted(exact), Show.quoted(look.source()));
    } else {
      String there = text.words(nearest.at());
      Place place = text.place(nearest.at().start());
      words =
          Say.that(
              "passage-near",
              Show.difference(exact, there),
              Show.quoted(look.source()),
              Show.difference(there, exact),
              place(place));
    }
    problems.add(Severity.WARNING, "quote-not-found", () -> places.find(at, look.pointer()), words);
  }

  private void elsewhere(Located<Event> at, Look look, Place place) {
    problems.add(
        Severity.WARNING,
        "quote-context",
        () -> places.find(at, look.pointer()),
        Say.that(
            "passage-elsewhere",
            Show.quoted(String.valueOf(look.selector().exact())),
            Show.quoted(look.source()),
            place(place)));
  }

  private static Message place(Place p) {
    return Say.that(
        "passage-place",
        String.valueOf(p.line()),
        String.valueOf(p.column()),
        String.valueOf(p.paragraph()));
  }

  private @Nullable PassageText read(Located<Source> source) {
    return switch (SourceText.of(file, source.value())) {
      case SourceText.AtHand(PassageText text, Path _, boolean changed) -> {
        if (changed) {
          problems.add(
              Severity.WARNING,
              "text-changed",
              () -> places.find(source, "/custom/sha256"),
              Say.that("text-changed", Show.quoted(String.valueOf(source.value().textFile()))));
        }
        yield text;
      }
      case SourceText.Missing(String name, SourceText.Why why) -> {
        Message text = Show.quoted(name);
        Message said =
            switch (why) {
              case NOT_RELATIVE -> Say.that("text-not-relative", text);
              case NOT_THERE -> Say.that("text-not-there", text);
              case TOO_LARGE -> Say.that("text-too-large", text);
              case UNREADABLE -> Say.that("text-unreadable", text);
            };
        problems.add(
            Severity.WARNING,
            "text-file-missing",
            () -> places.find(source, "/custom/text-file"),
            said.then(Say.that("passages-unchecked")));
        yield null;
      }
      case SourceText.NotNamed _ -> null;
    };
  }
}
