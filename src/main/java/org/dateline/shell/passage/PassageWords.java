package org.dateline.shell.passage;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.format.passage.Fold;
import org.dateline.format.passage.PassageResult.Context;
import org.dateline.format.passage.PassageResult.FoundFolded;
import org.dateline.format.passage.PassageResult.Hit;
import org.dateline.format.passage.PassageResult.NoText;
import org.dateline.format.passage.PassageResult.NotFound;
import org.dateline.format.passage.Place;
import org.dateline.format.passage.SourceText;
import org.dateline.time.Bundle;
import org.jspecify.annotations.Nullable;

/** What the passage reader says. */
final class PassageWords {

  private final Bundle bundle = Bundle.of("shell.passage.passage", Locale.getDefault());

  /** The text under a key, its {@code {0}} places filled in. */
  String get(String key, Object... args) {
    return bundle.text(key, args);
  }

  /** What is to be said of how the passage asked for was found; empty when nothing is. */
  String note(SourceDocument d) {
    if (d.text() == null) {
      return missing(d.missing());
    }
    return switch (d.asked()) {
      case null -> d.cited().isEmpty() ? get("note.none") : "";
      case Hit h when h.context() == Context.DIFFERS -> get("note.context");
      case FoundFolded f -> get("note.folded", folds(f.folds()));
      case Hit _ -> "";
      case NoText _ -> get("note.noWords");
      case NotFound(var nearest) when nearest != null -> {
        Place p = d.text().place(nearest.at().start());
        yield get("note.nearest", p.line(), p.paragraph());
      }
      case NotFound _ -> get("note.notFound");
    };
  }

  private String folds(Set<Fold> folds) {
    List<String> names = EnumSet.copyOf(folds).stream().map(f -> get("fold." + f.name())).toList();
    return String.join(get("and"), names);
  }

  private String missing(@Nullable SourceText why) {
    return why instanceof SourceText.Missing(String name, SourceText.Why reason)
        ? get("missing." + reason.name(), name)
        : get("missing.NOT_NAMED");
  }
}
