package org.dateline.format.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.format.cite.Formatted;
import org.dateline.format.exports.Exporter.Job;
import org.dateline.model.Chronology;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Media;
import org.dateline.model.Quote;

/**
 * Writes a chronology as one page of HTML that needs nothing else: no script, no network, its looks
 * in it, for the screen in light and dark and for paper.
 */
final class HtmlWriter {

  private static final String LOOKS = "document.css";

  private final Job job;
  private final Chronology c;
  private final DocumentWords words;
  private final Notes notes;
  private final Periods periods;
  private final CommonMark descriptions = new CommonMark(3);
  private final Writer out;
  private long quotes;

  HtmlWriter(Job job, OutputStream out) {
    this.job = job;
    this.c = job.selection().chronology();
    this.words = new DocumentWords(c, job.options());
    this.notes = new Notes(c, job.options(), words);
    this.periods = new Periods(job, words);
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void write() throws IOException {
    Locale locale = job.options().locale();
    line("<!DOCTYPE html>");
    line("<html lang=\"" + text(tag(locale)) + "\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<meta name=\"color-scheme\" content=\"light dark\">");
    line("<meta name=\"generator\" content=\"Dateline\">");
    line("<title>" + text(c.timeline().title()) + "</title>");
    line("<style>\n" + looks() + "</style>");
    line("</head>");
    line("<body>");
    head();
    String language = c.timeline().language();
    line("<main" + (language == null ? "" : " lang=\"" + text(language) + "\"") + ">");
    events();
    line("</main>");
    notes();
    line("<footer><p>" + text(words.of("made-with")) + "</p></footer>");
    line("</body>");
    line("</html>");
    out.flush();
  }

  private void head() throws IOException {
    Map<String, Integer> sections = sections();
    line("<header>");
    line("<h1 dir=\"auto\">" + text(c.timeline().title()) + "</h1>");
    if (c.timeline().description() != null && !c.timeline().description().isBlank()) {
      line("<div class=\"about\" dir=\"auto\">");
      out.write(descriptions.html(c.timeline().description()));
      line("</div>");
    }
    for (String limit : words.limits(job.selection())) {
      line("<p class=\"limit\" role=\"note\">" + text(limit) + "</p>");
    }
    line("<ul class=\"facts\">");
    for (String fact : words.about(job.selection(), quotes)) {
      line("<li>" + text(fact) + "</li>");
    }
    line("</ul>");
    line("</header>");
    if (sections.size() > 1) {
      line("<nav aria-label=\"" + text(words.of("contents")) + "\">");
      line("<ol>");
      int n = 0;
      for (Map.Entry<String, Integer> s : sections.entrySet()) {
        n++;
        String name = s.getKey().substring(s.getKey().indexOf('\n') + 1);
        line(
            "<li><a href=\"#p"
                + n
                + "\">"
                + text(name)
                + "</a> <span class=\"count\">"
                + s.getValue()
                + "</span></li>");
      }
      line("</ol>");
      line("</nav>");
    }
  }

  /** The headings in order, numbered to be different, with how many events stand under each. */
  private Map<String, Integer> sections() {
    Map<String, Integer> all = new LinkedHashMap<>();
    String current = null;
    int n = 0;
    for (int i = 0; i < job.selection().size(); i++) {
      int index = job.selection().index(i);
      String heading = heading(index);
      if (!heading.equals(current)) {
        n++;
        current = heading;
      }
      all.merge(n + "\n" + heading, 1, Integer::sum);
      quotes +=
          c.events().has(index, org.dateline.model.Trait.QUOTED)
              ? job.selection().event(i).quotes().size()
              : 0;
    }
    return all;
  }

  private String heading(int index) {
    String heading = periods.of(index);
    return heading == null ? words.of("undated") : heading;
  }

  private void events() throws IOException {
    String current = null;
    int n = 0;
    for (int i = 0; i < job.selection().size(); i++) {
      int index = job.selection().index(i);
      String heading = heading(index);
      if (!heading.equals(current)) {
        if (current != null) {
          line("</section>");
        }
        n++;
        line("<section aria-labelledby=\"p" + n + "\">");
        line("<h2 id=\"p" + n + "\">" + text(heading) + "</h2>");
        current = heading;
      }
      event(job.selection().event(i), c.disputes().isContested(index));
      job.steps().next();
    }
    if (current != null) {
      line("</section>");
    }
  }

  private void event(Event e, boolean contested) throws IOException {
    line("<article id=\"" + text("e-" + e.id()) + "\">");
    line("<div class=\"when\">");
    line("<p class=\"date\">" + text(words.phrase(e.date())) + "</p>");
    for (String note : words.dateNotes(e.date())) {
      line("<p class=\"date-note\" dir=\"auto\">" + text(note) + "</p>");
    }
    line("</div>");
    line("<div class=\"what\">");
    line("<h3 dir=\"auto\">" + text(e.title()) + marks(notes.of(e.citations())) + "</h3>");
    List<String> marks = words.marks(e, contested);
    if (!marks.isEmpty()) {
      line("<ul class=\"marks\">");
      for (String mark : marks) {
        line("<li>" + text(mark) + "</li>");
      }
      line("</ul>");
    }
    if (e.description() != null && !e.description().isBlank()) {
      line("<div class=\"description\" dir=\"auto\">");
      out.write(descriptions.html(e.description()));
      line("</div>");
    }
    for (Quote q : e.quotes()) {
      quote(q);
    }
    positions(e);
    media(e);
    small(e);
    line("</div>");
    line("</article>");
  }

  private void quote(Quote q) throws IOException {
    line("<figure class=\"quote\">");
    line(
        "<blockquote"
            + (q.language() == null ? "" : " lang=\"" + text(q.language()) + "\"")
            + " dir=\"auto\"><p>"
            + text(words.words(q))
            + "</p></blockquote>");
    Quote.Original original = q.original();
    if (original != null) {
      line(
          "<p class=\"original\" dir=\"auto\""
              + (original.language() == null ? "" : " lang=\"" + text(original.language()) + "\"")
              + ">"
              + text(words.of("quote.original", original.text()))
              + "</p>");
    }
    line(
        "<figcaption>"
            + text(words.attribution(q))
            + marks(notes.of(q.citations()))
            + "</figcaption>");
    line("</figure>");
  }

  private void positions(Event e) throws IOException {
    Map<String, List<Claim>> questions = new LinkedHashMap<>();
    for (Claim k : e.claims()) {
      questions.computeIfAbsent(k.about() == null ? "" : k.about(), q -> new ArrayList<>()).add(k);
    }
    for (Map.Entry<String, List<Claim>> q : questions.entrySet()) {
      line("<table class=\"positions\">");
      line(
          "<caption>"
              + text(
                  q.getKey().isBlank()
                      ? words.of("positions")
                      : words.of("positions.about", q.getKey()))
              + "</caption>");
      line("<thead><tr>");
      for (String column : List.of("who", "what", "when")) {
        line("<th scope=\"col\">" + text(words.of("positions." + column)) + "</th>");
      }
      line("</tr></thead>");
      line("<tbody>");
      for (Claim k : q.getValue()) {
        String when =
            k.made() == null ? words.of("positions.when.unknown") : words.phrase(k.made());
        line("<tr>");
        line("<th scope=\"row\">" + text(words.holders(k)) + "</th>");
        line(
            "<td dir=\"auto\">"
                + text(words.position(k))
                + marks(notes.of(k.citations()))
                + "</td>");
        line("<td>" + text(when) + "</td>");
        line("</tr>");
      }
      line("</tbody>");
      line("</table>");
    }
  }

  private void media(Event e) throws IOException {
    if (e.media().isEmpty()) {
      return;
    }
    line("<ul class=\"media\" aria-label=\"" + text(words.of("media")) + "\">");
    for (Media m : e.media()) {
      String caption = m.caption() != null ? m.caption() : m.alt() != null ? m.alt() : m.url();
      String line = m.credit() == null ? caption : words.of("media.credit", caption, m.credit());
      line(
          CommonMark.isHarmless(m.url())
              ? "<li><a href=\"" + text(m.url()) + "\">" + text(line) + "</a></li>"
              : "<li>" + text(line) + "</li>");
    }
    line("</ul>");
  }

  private void small(Event e) throws IOException {
    List<String> participants = words.participants(e);
    if (!participants.isEmpty()) {
      small(words.of("participants", String.join(words.of("comma"), participants)));
    }
    List<String> related = words.related(e);
    if (!related.isEmpty()) {
      small(words.of("related", String.join(words.of("comma"), related)));
    }
    if (e.note() != null && !e.note().isBlank()) {
      small(words.of("note", e.note()));
    }
  }

  private void small(String s) throws IOException {
    line("<p class=\"small\" dir=\"auto\">" + text(s) + "</p>");
  }

  /** The signs of footnotes. */
  private String marks(List<Integer> numbers) {
    StringBuilder b = new StringBuilder();
    for (int n : numbers) {
      b.append(b.isEmpty() ? "<sup class=\"notes\">" : " ");
      b.append("<a href=\"#n").append(n).append("\" ");
      b.append("aria-label=\"").append(text(words.of("note.number", Integer.toString(n))));
      b.append("\">").append(n).append("</a>");
    }
    return b.isEmpty() ? "" : b.append("</sup>").toString();
  }

  private void notes() throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    line("<section class=\"sources\" aria-labelledby=\"notes\">");
    line("<h2 id=\"notes\">" + text(words.of("notes")) + "</h2>");
    line("<ol>");
    notes.each((n, note) -> line("<li id=\"n" + n + "\">" + note.html() + "</li>"));
    line("</ol>");
    line("</section>");
  }

  private void line(String html) throws IOException {
    out.write(html);
    out.write('\n');
  }

  /** Text as HTML shows it; what HTML has no character for is left out. */
  static String text(String s) {
    StringBuilder plain = new StringBuilder(s.length());
    s.codePoints()
        .filter(p -> p == '\n' || p == '\t' || p >= 32 && !(p >= 0x7F && p < 0xA0))
        .forEach(plain::appendCodePoint);
    return Formatted.escape(plain.toString());
  }

  private static String tag(Locale locale) {
    String tag = locale.toLanguageTag();
    return tag.equals("und") ? "en" : tag;
  }

  private static String looks() throws IOException {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(LOOKS)) {
      if (in == null) {
        throw new IOException("the looks of the page are missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
