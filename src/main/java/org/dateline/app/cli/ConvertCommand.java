package org.dateline.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.format.Problem;
import org.dateline.format.Problem.Severity;
import org.dateline.format.ProblemText;
import org.dateline.format.ReadProgress;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.format.cite.CitationStyle;
import org.dateline.format.exports.ExportFormat;
import org.dateline.format.exports.ExportOptions;
import org.dateline.format.exports.ExportResult;
import org.dateline.format.exports.Exporter;
import org.dateline.format.exports.Loss;
import org.dateline.format.exports.LossText;
import org.dateline.format.exports.SafeFile;
import org.dateline.format.exports.Selection;
import org.dateline.model.Chronology;
import org.dateline.model.Vocabulary;
import org.dateline.model.Vocabulary.Word;
import org.dateline.model.Written;
import org.dateline.time.Message;
import org.dateline.timeline.picture.PictureFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline convert}: writes a timeline as another kind of file. */
@Command(
    name = "convert",
    description = "Writes a timeline, or a file of another program, as another kind of file.",
    footer = {
      "",
      "What IN is, its content decides; what OUT becomes, the end of its name, or --to. OUT may be"
          + " - for",
      "standard output. A file that is there already is left alone without --force.",
      "Problems of IN, and what OUT cannot hold, are printed on standard error in the form of"
          + " check.",
      "Exit codes: 0 written, 1 written, with something to tell, 2 not written."
    })
final class ConvertCommand implements Callable<Integer> {

  private static final String STDOUT = "-";

  @Parameters(index = "0", paramLabel = "IN", description = "the file to read")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "the file to write")
  private Path out = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "json, jsonl, csv, timelinejs, icalendar, markdown, html")
  private @Nullable String to;

  @Option(
      names = "--filter",
      paramLabel = "QUERY",
      description = "only the events that the search field would find")
  private @Nullable String filter;

  @Option(
      names = "--as-of",
      paramLabel = "EDTF",
      description = "only what was known at the end of that date")
  private @Nullable String asOf;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "of citations: plain, chicago, apa, mla (default: plain)")
  private String style = "plain";

  @Option(names = "--bom", description = "begin a table with a byte order mark")
  private boolean byteOrderMark;

  @Option(names = "--force", description = "replace OUT if it is there")
  private boolean force;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    ExportFormat format = format();
    ExportOptions options =
        ExportOptions.usual(Locale.getDefault(Locale.Category.FORMAT))
            .withStyle(style())
            .withByteOrderMark(byteOrderMark)
            .withFilter(filter)
            .withAsOf(asOf);
    boolean toFile = !out.toString().equals(STDOUT);
    if (toFile && Files.exists(out) && !force) {
      err.println(
          ProblemText.safe(out.toString())
              + ": error: "
              + (isInput() ? "this is the file to read" : "the file is there already")
              + "; --force replaces it");
      return CommandLineTool.UNREADABLE;
    }
    ReadResult read = TimelineReader.read(in);
    read.problems().forEach(p -> err.println(ProblemText.line(p, Locale.getDefault())));
    Chronology c = read.chronology();
    if (c == null) {
      return CommandLineTool.UNREADABLE;
    }
    Selection selection = new Choosing(spec, c).choose(filter, asOf);
    try {
      ExportResult result = write(format, selection, options, toFile);
      tell(format, result, c, err);
      return read.problems().isEmpty() && result.losses().isEmpty()
          ? CommandLineTool.FINE
          : CommandLineTool.PROBLEMS;
    } catch (IOException e) {
      err.println(
          ProblemText.safe(out.toString()) + ": error: cannot be written: " + e.getMessage());
      return CommandLineTool.UNREADABLE;
    }
  }

  private ExportResult write(
      ExportFormat format, Selection selection, ExportOptions options, boolean toFile)
      throws IOException {
    if (toFile) {
      return SafeFile.write(
          out, o -> Exporter.write(format, selection, o, options, ReadProgress.NONE));
    }
    try (OutputStream bytes = new FileOutputStream(FileDescriptor.out)) {
      return Exporter.write(format, selection, bytes, options, ReadProgress.NONE);
    }
  }

  /** What the file does not hold, each at the first event it concerns. */
  private void tell(ExportFormat format, ExportResult result, Chronology c, PrintWriter err) {
    LossText words = new LossText(Locale.getDefault(Locale.Category.DISPLAY));
    for (Loss loss : result.losses()) {
      Written at = loss.first() < 0 ? null : c.events().written(loss.first());
      int line = 0;
      int column = 0;
      if (at != null) {
        line = 1;
        column = 1;
        for (int i = 0; i < at.from(); i++) {
          column = at.file()[i] == '\n' ? 1 : column + 1;
          line += at.file()[i] == '\n' ? 1 : 0;
        }
      }
      err.println(
          ProblemText.line(
              new Problem(
                  in,
                  line,
                  column,
                  Severity.WARNING,
                  "loss",
                  Message.foreign(
                      words.line(
                          format, loss, loss.first() < 0 ? null : c.events().id(loss.first()))),
                  ""),
              Locale.getDefault()));
    }
    int all = c.events().size();
    err.println(
        Words.count(result.events(), "event")
            + (result.events() == all ? "" : " of " + all)
            + " written to "
            + ProblemText.safe(out.toString()));
  }

  private boolean isInput() {
    try {
      return Files.isSameFile(in, out);
    } catch (IOException e) {
      return false;
    }
  }

  private ExportFormat format() {
    String wanted = to;
    if (wanted != null) {
      String word = wanted.toLowerCase(Locale.ROOT);
      return ExportFormat.ofWord(word)
          .or(() -> ExportFormat.ofName("." + word))
          .orElseThrow(
              () ->
                  misuse(
                      "--to takes one of " + words(ExportFormat.values()) + ", not '" + to + "'"));
    }
    Path name = out.getFileName();
    if (out.toString().equals(STDOUT)) {
      throw misuse("standard output wants --to, one of " + words(ExportFormat.values()));
    }
    if (name != null && PictureFormat.ofName(name.toString()).isPresent()) {
      throw misuse("dateline render draws '" + out + "'");
    }
    return ExportFormat.ofName(name == null ? "" : name.toString())
        .orElseThrow(
            () ->
                misuse(
                    "the end of the name '"
                        + out
                        + "' does not say what to write; end it in one of "
                        + Arrays.stream(ExportFormat.values())
                            .map(f -> f.endings().getFirst())
                            .collect(Collectors.joining(", "))
                        + ", or say --to"));
  }

  private static String words(ExportFormat... formats) {
    return Arrays.stream(formats).map(ExportFormat::word).collect(Collectors.joining(", "));
  }

  private CitationStyle style() {
    return Vocabulary.find(CitationStyle.class, style.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                misuse(
                    "--style takes one of "
                        + Arrays.stream(CitationStyle.values())
                            .map(Word::word)
                            .collect(Collectors.joining(", "))
                        + ", not '"
                        + style
                        + "'"));
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
