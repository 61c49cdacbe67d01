package org.dateline.format.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.format.exports.Exporter.Job;
import org.dateline.model.Chronology;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Media;
import org.dateline.model.Quote;
import org.dateline.model.Trait;

/** Writes a chronology as a text in CommonMark with footnotes and tables as GitHub has them. */
final class MarkdownWriter {

  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\`*_\\[\\]<>|~]|&(?=#?\\w{1,31};)|!(?=\\[)");
  private static final Pattern LINE_START = Pattern.compile("^(\\s*)([-+=#]|\\d{1,9}(?=[.)]))");

  private final Job job;
  private final Chronology c;
  private final DocumentWords words;
  private final Notes notes;
  private final Periods periods;
  private final CommonMark descriptions = new CommonMark(3);
  private final Writer out;

  MarkdownWriter(Job job, OutputStream out) {
    this.job = job;
    this.c = job.selection().chronology();
    this.words = new DocumentWords(c, job.options());
    this.notes = new Notes(c, job.options(), words);
    this.periods = new Periods(job, words);
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void write() throws IOException {
    heading("#", text(c.timeline().title()));
    String description = c.timeline().description();
    if (description != null && !description.isBlank()) {
      paragraph(descriptions.markdown(description));
    }
    for (String limit : words.limits(job.selection())) {
      paragraph("**" + text(limit) + "**");
    }
    paragraph(
        words.about(job.selection(), quotes()).stream()
            .map(MarkdownWriter::text)
            .collect(Collectors.joining(words.of("dot"))));
    String current = null;
    for (int i = 0; i < job.selection().size(); i++) {
      int index = job.selection().index(i);
      String period = periods.of(index);
      String heading = period == null ? words.of("undated") : period;
      if (!heading.equals(current)) {
        heading("##", text(heading));
        current = heading;
      }
      event(job.selection().event(i), c.disputes().isContested(index));
      job.steps().next();
    }
    if (!notes.isEmpty()) {
      heading("##", text(words.of("notes")));
      notes.each((n, note) -> paragraph("[^" + n + "]: " + text(note.text())));
    }
    out.flush();
  }

  private long quotes() {
    long n = 0;
    for (int i = 0; i < job.selection().size(); i++) {
      if (c.events().has(job.selection().index(i), Trait.QUOTED)) {
        n += job.selection().event(i).quotes().size();
      }
    }
    return n;
  }

  private void event(Event e, boolean contested) throws IOException {
    heading("###", text(e.title()));
    List<String> line = new ArrayList<>();
    line.add("**" + text(words.phrase(e.date())) + "**");
    words.dateNotes(e.date()).forEach(n -> line.add(text(n)));
    words.marks(e, contested).forEach(m -> line.add(text(m)));
    paragraph(String.join(words.of("dot"), line) + marks(notes.of(e.citations())));
    if (e.description() != null && !e.description().isBlank()) {
      paragraph(descriptions.markdown(e.description()));
    }
    for (Quote q : e.quotes()) {
      quote(q);
    }
    positions(e);
    for (Media m : e.media()) {
      String caption = m.caption() != null ? m.caption() : m.alt() != null ? m.alt() : m.url();
      String label = m.credit() == null ? caption : words.of("media.credit", caption, m.credit());
      paragraph(
          CommonMark.isHarmless(m.url())
              ? "[" + text(label) + "](<" + m.url().replaceAll("[<>\\s]", "%20") + ">)"
              : text(label));
    }
    List<String> participants = words.participants(e);
    if (!participants.isEmpty()) {
      paragraph(text(words.of("participants", String.join(words.of("comma"), participants))));
    }
    List<String> related = words.related(e);
    if (!related.isEmpty()) {
      paragraph(text(words.of("related", String.join(words.of("comma"), related))));
    }
    if (e.note() != null && !e.note().isBlank()) {
      paragraph(text(words.of("note", e.note())));
    }
  }

  private void quote(Quote q) throws IOException {
    StringBuilder b = new StringBuilder();
    for (String line : words.words(q).strip().split("\\R", -1)) {
      b.append(b.isEmpty() ? "> " : "  \n> ").append(text(line));
    }
    if (q.original() != null) {
      b.append("\n>\n> ").append(text(words.of("quote.original", q.original().text())));
    }
    b.append("\n>\n> — ").append(text(words.attribution(q)));
    paragraph(b.append(marks(notes.of(q.citations()))).toString());
  }

  private void positions(Event e) throws IOException {
    Map<String, List<Claim>> questions = new LinkedHashMap<>();
    for (Claim k : e.claims()) {
      questions.computeIfAbsent(k.about() == null ? "" : k.about(), q -> new ArrayList<>()).add(k);
    }
    for (Map.Entry<String, List<Claim>> q : questions.entrySet()) {
      paragraph(
          "**"
              + text(
                  q.getKey().isBlank()
                      ? words.of("positions")
                      : words.of("positions.about", q.getKey()))
              + "**");
      StringBuilder b = new StringBuilder();
      b.append("| ").append(text(words.of("positions.who")));
      b.append(" | ").append(text(words.of("positions.what")));
      b.append(" | ").append(text(words.of("positions.when"))).append(" |\n|---|---|---|");
      for (Claim k : q.getValue()) {
        b.append("\n| ").append(text(words.holders(k)));
        b.append(" | ").append(text(words.position(k))).append(marks(notes.of(k.citations())));
        b.append(" | ")
            .append(
                text(
                    k.made() == null ? words.of("positions.when.unknown") : words.phrase(k.made())))
            .append(" |");
      }
      paragraph(b.toString());
    }
  }

  private static String marks(List<Integer> numbers) {
    return numbers.stream().map(n -> "[^" + n + "]").collect(Collectors.joining());
  }

  /** Signs at the end that CommonMark would take for the end of the heading stay words of it. */
  private void heading(String level, String text) throws IOException {
    paragraph(level + " " + text.replaceFirst("(?<=\\s)(#+\\s*)$", "\\\\$1"));
  }

  private void paragraph(String s) throws IOException {
    out.write(s);
    out.write("\n\n");
  }

  /** Plain text as CommonMark shows it letter for letter, on one line. */
  static String text(String s) {
    String line = s.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    String safe = SPECIAL.matcher(line).replaceAll("\\\\$0");
    return LINE_START
        .matcher(safe)
        .replaceFirst(
            m ->
                Character.isDigit(m.group(2).charAt(0))
                    ? java.util.regex.Matcher.quoteReplacement(m.group()) + "\\\\"
                    : java.util.regex.Matcher.quoteReplacement(m.group(1) + "\\" + m.group(2)));
  }
}
