package org.dateline.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.format.Problem.Severity;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** Looks for the quoted passages in the plain-text copies of their sources. */
final class Passages {

  /** A text longer than this is not a source's copy. */
  private static final long LONGEST = 50_000_000;

  private final Path folder;
  private final Parts parts;
  private final Problems problems;
  private final Places places;
  private final Map<String, String> texts = new HashMap<>();

  Passages(Path file, Parts parts, Problems problems, Places places) {
    Path parent = file.toAbsolutePath().getParent();
    this.folder = parent == null ? file.toAbsolutePath() : parent;
    this.parts = parts;
    this.problems = problems;
    this.places = places;
  }

  void check() {
    for (Located<Source> s : parts.sources) {
      String name = s.value().textFile();
      if (name != null) {
        String text = read(name, s);
        if (text != null) {
          texts.putIfAbsent(s.value().id(), text);
        }
      }
    }
    if (texts.isEmpty()) {
      return;
    }
    for (Located<Event> at : parts.events) {
      Event e = at.value();
      check(e.citations(), at, "");
      for (int i = 0; i < e.quotes().size(); i++) {
        check(e.quotes().get(i).citations(), at, "/quotes/" + i);
      }
      for (int i = 0; i < e.claims().size(); i++) {
        check(e.claims().get(i).citations(), at, "/claims/" + i);
      }
    }
  }

  private void check(List<Citation> citations, Located<Event> at, String where) {
    for (int i = 0; i < citations.size(); i++) {
      Selector selector = citations.get(i).selector();
      String text = texts.get(citations.get(i).source());
      if (selector != null
          && selector.exact() != null
          && text != null
          && !text.contains(selector.exact())) {
        String inside = where + "/citations/" + i + "/selector/exact";
        problems.add(
            Severity.WARNING,
            "quote-not-found",
            () -> places.find(at, inside),
            "the passage "
                + Show.quoted(selector.exact())
                + " is not in the text of source "
                + Show.quoted(citations.get(i).source())
                + "; compare it with the text, letter by letter");
      }
    }
  }

  private @Nullable String read(String name, Located<Source> source) {
    try {
      // Only beside the timeline: another machine's share must not be asked because a file says so.
      if (name.startsWith("/") || name.startsWith("\\") || Path.of(name).isAbsolute()) {
        return missing(source, name, "is not a path relative to the timeline");
      }
      Path path = folder.resolve(name);
      if (!Files.isRegularFile(path)) {
        return missing(source, name, "is not there");
      }
      if (Files.size(path) > LONGEST) {
        return missing(source, name, "is too large for the text of a source");
      }
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (InvalidPathException | IOException | SecurityException e) {
      return missing(source, name, "cannot be read");
    }
  }

  private @Nullable String missing(Located<Source> source, String name, String why) {
    problems.add(
        Severity.WARNING,
        "text-file-missing",
        () -> places.find(source, "/custom/text-file"),
        "the text file "
            + Show.quoted(name)
            + " "
            + why
            + "; passages of this source are not checked");
    return null;
  }
}
