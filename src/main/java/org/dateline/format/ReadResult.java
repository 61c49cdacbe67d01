package org.dateline.format;

import java.util.List;
import org.dateline.format.Problem.Severity;
import org.dateline.format.passage.PassageCounts;
import org.dateline.model.Chronology;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param chronology null when nothing can be shown
 * @param problems in the order of the file
 * @param passages how many quotes and passages stand in the texts of their sources
 */
public record ReadResult(
    @Nullable Chronology chronology, List<Problem> problems, PassageCounts passages) {

  public ReadResult {
    problems = List.copyOf(problems);
  }

  /** A result of which no passages were looked for. */
  public ReadResult(@Nullable Chronology chronology, List<Problem> problems) {
    this(chronology, problems, PassageCounts.NONE);
  }

  /**
   * Whether there is nothing to show: no such file, not a timeline, or of a version this program
   * does not know.
   */
  public boolean unreadable() {
    return chronology == null;
  }

  /**
   * Whether the file is broken as JSON, as by a save that was cut short, though parts of it may be
   * shown.
   */
  public boolean damaged() {
    return problems.stream()
        .anyMatch(p -> p.code().equals(Codes.SYNTAX) || p.code().equals(Codes.TRUNCATED));
  }

  /** How many problems there are of that severity, listed or not. */
  public long count(Severity severity) {
    return Problem.count(problems, severity);
  }
}
