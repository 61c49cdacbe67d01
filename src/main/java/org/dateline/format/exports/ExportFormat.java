package org.dateline.format.exports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a chronology can be written as. */
public enum ExportFormat {
  /** The native file. */
  JSON("json", true, ".timeline.json", ".dateline", ".json"),
  /** The native file with one event a line. */
  JSON_LINES("jsonl", true, ".timeline.jsonl", ".jsonl"),
  /** A table for spreadsheets. */
  CSV("csv", true, ".csv"),
  /** TimelineJS 3 JSON. */
  TIMELINEJS("timelinejs", true, ".timelinejs.json"),
  /** iCalendar, RFC 5545. */
  ICALENDAR("icalendar", true, ".ics"),
  /** A text with quotes and footnotes. */
  MARKDOWN("markdown", false, ".md", ".markdown"),
  /** A page with quotes and footnotes. */
  HTML("html", false, ".html", ".htm");

  private final String word;
  private final boolean readable;
  private final List<String> endings;

  ExportFormat(String word, boolean readable, String... endings) {
    this.word = word;
    this.readable = readable;
    this.endings = List.of(endings);
  }

  /** The word for it on the command line, and the end of its keys in the bundle of this package. */
  public String word() {
    return word;
  }

  /** Whether the program reads such files back. */
  public boolean isReadable() {
    return readable;
  }

  /**
   * Whether what the format has no field for goes along unseen, so that the program reads back all
   * of it.
   */
  public boolean carries() {
    return this == TIMELINEJS || this == ICALENDAR;
  }

  /** Endings of file names, with the dot; the first is the usual one. */
  public List<String> endings() {
    return endings;
  }

  /** The format that a file's name asks for: the one with the longest ending that fits. */
  public static Optional<ExportFormat> ofName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.fit(lower) > 0)
        .max(Comparator.comparingInt(f -> f.fit(lower)));
  }

  /** The format with that word. */
  public static Optional<ExportFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  private int fit(String lower) {
    return endings.stream().filter(lower::endsWith).mapToInt(String::length).max().orElse(0);
  }
}
