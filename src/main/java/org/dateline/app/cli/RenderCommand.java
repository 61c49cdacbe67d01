package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.app.RenderJob;
import org.dateline.app.RenderOptions;
import org.dateline.app.RenderSheets;
import org.dateline.format.ProblemText;
import org.dateline.layout.pages.Paper;
import org.dateline.shell.settings.Comfort;
import org.dateline.shell.views.ViewRequest;
import org.dateline.timeline.picture.Picture;
import org.dateline.timeline.picture.PictureFormat;
import org.dateline.timeline.picture.PictureResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline render}: draws a timeline to a picture. */
@Command(
    name = "render",
    description = "Draws a timeline to a PNG, SVG or PDF file, without a display.",
    footer = {"", "Exit codes: 0 drawn, 2 the file cannot be read or the picture not written."})
final class RenderCommand implements Callable<Integer> {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
  private static final int LEAST = 100;
  private static final int MOST = 16_384;

  /** The screen of JavaFX's Headless platform is so high, and a window may not reach below it. */
  private static final int HIGHEST_WINDOW = 960;

  private static final List<String> THEMES = List.of("light", "dark");

  @Parameters(index = "0", paramLabel = "FILE", description = "the timeline")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "the picture to write: its name ends in .png, .svg or .pdf")
  private Path out = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1600x900",
      description = "pixels, 1600x900 unless given")
  private String size = "";

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      defaultValue = "light",
      description = "light unless given")
  private String theme = "";

  @Option(names = "--contrast", description = "in high contrast")
  private boolean contrast;

  @Option(
      names = "--text-size",
      paramLabel = "PERCENT",
      defaultValue = "100",
      description = "with --window: size of all text, 80 to 200")
  private int textSize = 100;

  @Mixin private ViewOptions view = new ViewOptions();

  @Option(
      names = "--tiles",
      description = "everything from the first event to the last, cut into pages")
  private boolean tiles;

  @Option(
      names = "--page",
      paramLabel = "PAPER",
      description = "a4, a3, a2, letter, legal, tabloid, or none for one piece")
  private @Nullable String page;

  @Option(names = "--portrait", description = "with pages: upright")
  private boolean portrait;

  @Option(
      names = "--across",
      paramLabel = "N",
      description = "with --tiles: the scale at which it is N pages wide")
  private int across;

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "1",
      description = "of PNG: 2 for twice as many pixels each way")
  private double scale;

  @Option(
      names = "--no-caption",
      negatable = true,
      description = "without title and colophon; a PNG in one piece has none unless asked")
  private @Nullable Boolean noCaption;

  @Option(names = "--window", description = "draw the whole window, not the timeline alone")
  private boolean window;

  @Option(
      names = "--do",
      paramLabel = "ACTION",
      split = ",",
      description = "with --window: actions to carry out first, by the ids of the key sheet")
  private List<String> actions = List.of();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this help")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    RenderOptions options = options();
    try {
      tell(RenderJob.run(options));
      return CommandLineTool.FINE;
    } catch (RenderJob.RenderException e) {
      spec.commandLine()
          .getErr()
          .println("dateline: " + ProblemText.safe(String.valueOf(e.getMessage())));
      return CommandLineTool.UNREADABLE;
    }
  }

  /** What the picture does not hold, and which files there are where there are several. */
  private void tell(PictureResult r) {
    var err = spec.commandLine().getErr();
    if (!r.missing().isEmpty()) {
      err.println(
          "dateline: no font here has a shape for "
              + Words.count(r.missing().size(), "character")
              + ": "
              + ProblemText.safe(String.join(" ", r.missing())));
    }
    if (r.files().size() > 1) {
      err.println(
          "dateline: "
              + r.files().size()
              + " files, from "
              + ProblemText.safe(r.files().getFirst().toString())
              + " to "
              + ProblemText.safe(r.files().getLast().toString()));
    }
  }

  private RenderOptions options() {
    Matcher m = SIZE.matcher(size);
    if (!m.matches()) {
      throw misuse("--size takes width and height in pixels, such as 1600x900, not '" + size + "'");
    }
    int width = Integer.parseInt(m.group(1));
    int height = Integer.parseInt(m.group(2));
    if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
      throw misuse(
          "--size takes " + LEAST + " to " + MOST + " pixels each way, not '" + size + "'");
    }
    if (window && height > HIGHEST_WINDOW) {
      throw misuse("--window draws at most " + HIGHEST_WINDOW + " pixels high");
    }
    if (!THEMES.contains(theme)) {
      throw misuse("--theme takes light or dark, not '" + theme + "'");
    }
    if (!Comfort.SIZES.contains(textSize)) {
      throw misuse("--text-size takes one of " + Comfort.SIZES + ", not " + textSize);
    }
    ViewRequest request = view.request(spec);
    return new RenderOptions(
        file,
        out,
        width,
        height,
        request,
        theme,
        contrast,
        textSize,
        List.copyOf(actions),
        window,
        sheets());
  }

  private RenderSheets sheets() {
    PictureFormat format =
        PictureFormat.ofName(out.toString())
            .orElseThrow(
                () ->
                    misuse("the picture's name must end in .png, .svg or .pdf, not '" + out + "'"));
    if (window && format != PictureFormat.PNG) {
      throw misuse("--window draws a PNG file only");
    }
    if (window && (tiles || page != null || scale != 1)) {
      throw misuse("--window draws the window as it is: without --tiles, --page and --scale");
    }
    if (!(scale >= 0.5 && scale <= 4)) {
      throw misuse("--scale takes a number from 0.5 to 4");
    }
    if (across < 0 || across > Picture.MOST_PAGES) {
      throw misuse("--across takes a number of pages from 1 to " + Picture.MOST_PAGES);
    }
    Paper paper = paper();
    boolean plainPng = format == PictureFormat.PNG && paper == null && !tiles;
    boolean caption = noCaption == null ? !plainPng : !noCaption;
    return new RenderSheets(format, tiles, paper, !portrait, across, caption && !window, scale);
  }

  private @Nullable Paper paper() {
    String name = page;
    if (name == null) {
      return tiles ? Paper.usual(Locale.getDefault(Locale.Category.FORMAT)) : null;
    }
    if (name.equals("none")) {
      return null;
    }
    return Paper.find(name)
        .orElseThrow(
            () ->
                misuse(
                    "--page takes a4, a3, a2, letter, legal, tabloid or none, not '" + name + "'"));
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
