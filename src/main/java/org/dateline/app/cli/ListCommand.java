package org.dateline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.format.Problem;
import org.dateline.format.Problem.Severity;
import org.dateline.format.ProblemText;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Word;
import org.dateline.model.When;
import org.dateline.time.DateWords;
import org.dateline.time.EdtfParser;
import org.dateline.time.IsoText;
import org.dateline.time.ParseResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** {@code dateline list}: prints a chronology in order. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", descriptionKey = "list.file")
  private Path file = Path.of("");

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ReadResult result = TimelineReader.read(file);
    Chronology c = result.chronology();
    if (c == null) {
      String why =
          result.problems().isEmpty()
              ? Texts.text("unreadable", file)
              : ProblemText.line(result.problems().getFirst(), Locale.getDefault());
      err.println(why);
      return CommandLineTool.UNREADABLE;
    }
    if (json) {
      printJson(out, c);
    } else {
      new Page(out, c).print();
    }
    out.flush();
    long problems = Problem.count(result.problems());
    if (problems > 0) {
      err.println(
          Texts.text(
              "list.problems",
              problems,
              result.count(Severity.ERROR),
              ProblemText.safe(file.toString())));
    }
    return CommandLineTool.FINE;
  }

  /** The chronology as text. */
  private record Page(PrintWriter out, Chronology c, DateWords words) {

    Page(PrintWriter out, Chronology c) {
      this(out, c, new DateWords(Locale.getDefault(Locale.Category.FORMAT)));
    }

    void print() {
      out.println(Words.wrap(c.timeline().title(), "", ""));
      out.println(Texts.text("list.counts", c.events().size(), c.quoteCount()));
      for (int i = 0; i < c.events().size(); i++) {
        out.println();
        print(c.events().event(i));
      }
    }

    private void print(Event e) {
      DateSpec date = e.date();
      String said = date == null || date.text() == null ? "" : " (“" + date.text() + "”)";
      out.println(
          Words.wrap((date == null ? Texts.text("list.undated") : phrase(date)) + said, "", "  "));
      out.println(Words.wrap(e.title() + marks(e), "  ", "  "));
      for (Quote q : e.quotes()) {
        out.println(Words.wrap("“" + q.text() + "”", "    ", "    "));
        String by = attribution(q);
        if (!by.isEmpty()) {
          out.println(Words.wrap(by, "      — ", "        "));
        }
      }
    }

    private static String marks(Event e) {
      List<String> marks = new ArrayList<>();
      if (e.kind() != Kind.OCCURRENCE) {
        marks.add(Texts.text("kind." + e.kind().word()));
      }
      if (e.status() != null) {
        marks.add(Texts.text("status." + e.status().word()));
      }
      if (e.certainty() != null) {
        marks.add(Texts.text("certainty." + e.certainty().word()));
      }
      return marks.isEmpty() ? "" : " [" + String.join(", ", marks) + "]";
    }

    /** Who said it, when, and which source has it. */
    private String attribution(Quote q) {
      List<String> parts = new ArrayList<>();
      if (q.speakerText() != null) {
        parts.add(q.speakerText());
      } else if (q.speaker() != null) {
        parts.add(c.agentName(q.speaker()));
      }
      if (q.said() != null) {
        parts.add(phrase(q.said()));
      }
      for (Citation citation : q.citations()) {
        Source s = c.source(citation.source());
        String name = s == null || s.title() == null ? citation.source() : s.title();
        String where =
            citation.locator() == null
                ? ""
                : ", "
                    + (citation.label() == null ? "" : citation.label() + " ")
                    + citation.locator();
        parts.add(Texts.text("list.in", name + where));
      }
      return String.join("; ", parts);
    }

    private String phrase(DateSpec date) {
      return EdtfParser.parse(date.edtf()) instanceof ParseResult.Ok ok
          ? words.phrase(ok.value())
          : date.edtf();
    }
  }

  private static void printJson(PrintWriter out, Chronology c) {
    try (JsonGenerator g = JsonOut.to(out)) {
      g.writeStartArray();
      for (int i = 0; i < c.events().size(); i++) {
        print(g, c, c.events().event(i), c.events().when(i));
      }
      g.writeEndArray();
    }
    out.println();
  }

  private static void print(JsonGenerator g, Chronology c, Event e, @Nullable When w) {
    DateSpec date = e.date();
    g.writeStartObject();
    g.writeStringProperty("id", e.id());
    g.writeStringProperty("title", e.title());
    g.writeStringProperty("date", date == null ? null : date.edtf());
    g.writeStringProperty("dateText", date == null ? null : date.text());
    g.writeStringProperty("startEarliest", w == null ? null : IsoText.startEarliest(w, c.zone()));
    g.writeStringProperty("startLatest", w == null ? null : IsoText.startLatest(w, c.zone()));
    g.writeStringProperty("endEarliest", w == null ? null : IsoText.endEarliest(w, c.zone()));
    g.writeStringProperty("endLatest", w == null ? null : IsoText.endLatest(w, c.zone()));
    g.writeStringProperty("kind", e.kind().word());
    g.writeStringProperty("status", word(e.status()));
    g.writeStringProperty("certainty", word(e.certainty()));
    g.writeStringProperty("group", e.group());
    g.writeNumberProperty("quotes", e.quotes().size());
    g.writeNumberProperty("sources", sources(e).size());
    g.writeEndObject();
  }

  private static @Nullable String word(@Nullable Word word) {
    return word == null ? null : word.word();
  }

  private static Set<String> sources(Event e) {
    Set<String> all = new HashSet<>();
    e.citations().forEach(c -> all.add(c.source()));
    e.quotes().forEach(q -> q.citations().forEach(c -> all.add(c.source())));
    e.claims().forEach(q -> q.citations().forEach(c -> all.add(c.source())));
    return all;
  }
}
