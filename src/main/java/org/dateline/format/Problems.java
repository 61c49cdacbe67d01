package org.dateline.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.format.Problem.Severity;
import org.dateline.time.Message;

/** Collects the problems of one file; keeps the first thousand and counts the rest. */
final class Problems {

  static final int KEPT = 1000;

  /** A place: byte offset and JSON Pointer. */
  record At(int offset, String pointer) {}

  private record Found(int offset, Problem problem) {}

  private final Path file;
  private final Lines lines;
  private final List<Found> errors = new ArrayList<>();
  private final List<Found> warnings = new ArrayList<>();
  private final int kept;
  private long errorCount;
  private long warningCount;

  Problems(Path file, Lines lines) {
    this(file, lines, KEPT);
  }

  private Problems(Path file, Lines lines, int kept) {
    this.file = file;
    this.lines = lines;
    this.kept = kept;
  }

  /** Problems of which only whether there are some matters: no place is looked for. */
  static Problems uncounted() {
    return new Problems(Path.of(""), new Lines(new byte[0]), 0);
  }

  /** Forgets them all. */
  void clear() {
    errors.clear();
    warnings.clear();
    errorCount = 0;
    warningCount = 0;
  }

  void error(String code, int offset, String pointer, Message said) {
    add(Severity.ERROR, code, () -> new At(offset, pointer), said);
  }

  void warning(String code, int offset, String pointer, Message said) {
    add(Severity.WARNING, code, () -> new At(offset, pointer), said);
  }

  /** Adds a problem whose place is looked for only when the problem is kept. */
  void add(Severity severity, String code, Supplier<At> place, Message said) {
    List<Found> list = severity == Severity.ERROR ? errors : warnings;
    if (severity == Severity.ERROR) {
      errorCount++;
    } else {
      warningCount++;
    }
    if (list.size() < kept) {
      At at = place.get();
      list.add(
          new Found(
              at.offset(),
              new Problem(
                  file,
                  lines.line(at.offset()),
                  lines.column(at.offset()),
                  severity,
                  code,
                  said,
                  at.pointer())));
    }
  }

  /** Whether another error would be kept, not only counted: what it says is worth some thought. */
  boolean keepsErrors() {
    return errors.size() < kept;
  }

  Lines lines() {
    return lines;
  }

  /** Whether nothing has been reported. */
  boolean isEmpty() {
    return errorCount + warningCount == 0;
  }

  /**
   * In the order of the file, errors kept before warnings where there are too many, and the rest
   * counted at the end.
   */
  List<Problem> list() {
    List<Found> all = new ArrayList<>(errors);
    all.addAll(warnings.subList(0, Math.min(warnings.size(), KEPT - errors.size())));
    all.sort(Comparator.comparingInt(Found::offset));
    List<Problem> list = new ArrayList<>(all.stream().map(Found::problem).toList());
    long rest = errorCount + warningCount - list.size();
    if (rest > 0) {
      long moreErrors = errorCount - errors.size();
      list.add(
          new Problem(
              file,
              0,
              0,
              moreErrors > 0 ? Severity.ERROR : Severity.WARNING,
              "more-problems",
              Say.that("more-problems", rest, moreErrors, rest - moreErrors),
              "",
              moreErrors,
              rest - moreErrors));
    }
    return list;
  }
}
