package org.dateline.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.time.Message;

/**
 * Something wrong in a file, with its place.
 *
 * @param file the file as it was named
 * @param line from 1; 0 when there is no place, as for a missing file
 * @param column in characters (code points) from 1; 0 when there is no place
 * @param code what kind of problem, in words joined by hyphens; stays the same from one version to
 *     the next
 * @param said what is wrong, what to do, and what was done with the record
 * @param pointer JSON Pointer (RFC 6901) to the value; empty for the whole file. In a file of one
 *     event a line it points into the same chronology written as one object, and behind damage the
 *     numbers count what could be read
 * @param errors how many errors it stands for: the last of a long list counts the rest
 * @param warnings how many warnings it stands for
 */
public record Problem(
    Path file,
    int line,
    int column,
    Severity severity,
    String code,
    Message said,
    String pointer,
    long errors,
    long warnings) {

  /** One error or warning. */
  public Problem(
      Path file,
      int line,
      int column,
      Severity severity,
      String code,
      Message said,
      String pointer) {
    this(
        file,
        line,
        column,
        severity,
        code,
        said,
        pointer,
        severity == Severity.ERROR ? 1 : 0,
        severity == Severity.WARNING ? 1 : 0);
  }

  /** How many a list stands for. */
  public static long count(List<Problem> problems) {
    return problems.stream().mapToLong(p -> p.errors + p.warnings).sum();
  }

  /** How many of that severity a list stands for. */
  public static long count(List<Problem> problems, Severity severity) {
    return problems.stream()
        .mapToLong(p -> severity == Severity.ERROR ? p.errors : p.warnings)
        .sum();
  }

  /** What is wrong in English, for files that programs read. */
  public String message() {
    return said.text(Locale.ENGLISH);
  }

  /** What is wrong in the reader's language. */
  public String message(Locale locale) {
    return said.text(locale);
  }

  /** How bad it is. */
  public enum Severity {
    /** Something could not be read or is not shown as the file has it. */
    ERROR,
    /** Everything is shown, but something looks wrong. */
    WARNING
  }
}
