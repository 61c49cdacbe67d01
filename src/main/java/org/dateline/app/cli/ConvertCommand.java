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
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

  private static final String STDOUT = "-";

  @Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert.in")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "convert.out")
  private Path out = Path.of("");

  @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "convert.to")
  private @Nullable String to;

  @Option(names = "--filter", paramLabel = "QUERY", descriptionKey = "convert.filter")
  private @Nullable String filter;

  @Option(names = "--as-of", paramLabel = "EDTF", descriptionKey = "convert.as-of")
  private @Nullable String asOf;

  @Option(names = "--style", paramLabel = "STYLE", descriptionKey = "convert.style")
  private String style = "plain";

  @Option(names = "--bom", descriptionKey = "convert.bom")
  private boolean byteOrderMark;

  @Option(names = "--force", descriptionKey = "convert.force")
  private boolean force;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
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
              + (isInput() ? Texts.text("convert.is-input") : Texts.text("convert.is-there")));
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
          ProblemText.safe(out.toString())
              + ": error: "
              + Texts.text("unwritten", String.valueOf(e.getLocalizedMessage())));
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
        result.events() == all
            ? Texts.text("convert.written", all, ProblemText.safe(out.toString()))
            : Texts.text(
                "convert.written-of", result.events(), all, ProblemText.safe(out.toString())));
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
                  misuse(Texts.text("usage.one-of", "--to", words(ExportFormat.values()), wanted)));
    }
    Path name = out.getFileName();
    if (out.toString().equals(STDOUT)) {
      throw misuse(Texts.text("convert.stdout", words(ExportFormat.values())));
    }
    if (name != null && PictureFormat.ofName(name.toString()).isPresent()) {
      throw misuse(Texts.text("convert.draws", out));
    }
    return ExportFormat.ofName(name == null ? "" : name.toString())
        .orElseThrow(
            () ->
                misuse(
                    Texts.text(
                        "convert.ending",
                        out,
                        Arrays.stream(ExportFormat.values())
                            .map(f -> f.endings().getFirst())
                            .collect(Collectors.joining(", ")))));
  }

  private static String words(ExportFormat... formats) {
    return Arrays.stream(formats).map(ExportFormat::word).collect(Collectors.joining(", "));
  }

  private CitationStyle style() {
    return Vocabulary.find(CitationStyle.class, style.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                misuse(
                    Texts.text(
                        "usage.one-of",
                        "--style",
                        Arrays.stream(CitationStyle.values())
                            .map(Word::word)
                            .collect(Collectors.joining(", ")),
                        style)));
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
