package org.dateline.format.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.format.cite.Citations;
import org.dateline.format.cite.Formatted;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.Source;

/** The footnotes of a document: one for each place in a source, numbered as they are first met. */
final class Notes {

  /**
   * A footnote.
   *
   * @param source id of the source
   * @param where in it, in words; empty for the whole
   */
  record Note(String source, String where) {}

  private final Chronology c;
  private final ExportOptions options;
  private final DocumentWords words;
  private final Citations citations;
  private final Map<Note, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Formatted> formatted = new HashMap<>();

  Notes(Chronology c, ExportOptions options, DocumentWords words) {
    this.c = c;
    this.options = options;
    this.words = words;
    this.citations = new Citations(options.locale());
  }

  /** The numbers of some citations, each once, ascending as cited. */
  List<Integer> of(List<Citation> cited) {
    List<Integer> all = new ArrayList<>();
    for (Citation k : cited) {
      Note note = new Note(k.source(), words.locator(k));
      int number = numbers.computeIfAbsent(note, n -> numbers.size() + 1);
      if (!all.contains(number)) {
        all.add(number);
      }
    }
    return all;
  }

  /** Does something with each note, in order of numbers. */
  void each(Each each) throws java.io.IOException {
    for (Map.Entry<Note, Integer> e : numbers.entrySet()) {
      each.note(e.getValue(), text(e.getKey()));
    }
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** What is done with a note. */
  interface Each {
    void note(int number, Formatted text) throws java.io.IOException;
  }

  private Formatted text(Note note) {
    Formatted source = formatted.computeIfAbsent(note.source(), this::source);
    return note.where().isEmpty()
        ? source
        : source.plus(Formatted.plain(" " + words.of("note.where", note.where())));
  }

  private Formatted source(String id) {
    Source s = c.source(id);
    return s == null
        ? Formatted.plain(words.of("note.missing", id))
        : citations.format(s, options.style());
  }
}
