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
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
  private static final int LEAST = 100;
  private static final int MOST = 16_384;

  /** The screen of JavaFX's Headless platform is so high, and a window may not reach below it. */
  private static final int HIGHEST_WINDOW = 960;

  private static final List<String> THEMES = List.of("light", "dark");

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "render.file")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "render.out")
  private Path out = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1600x900",
      descriptionKey = "render.size")
  private String size = "";

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      defaultValue = "light",
      descriptionKey = "render.theme")
  private String theme = "";

  @Option(names = "--contrast", descriptionKey = "render.contrast")
  private boolean contrast;

  @Option(
      names = "--text-size",
      paramLabel = "PERCENT",
      defaultValue = "100",
      descriptionKey = "render.text-size")
  private int textSize = 100;

  @Mixin private ViewOptions view = new ViewOptions();

  @Option(names = "--tiles", descriptionKey = "render.tiles")
  private boolean tiles;

  @Option(names = "--page", paramLabel = "PAPER", descriptionKey = "render.page")
  private @Nullable String page;

  @Option(names = "--portrait", descriptionKey = "render.portrait")
  private boolean portrait;

  @Option(names = "--across", paramLabel = "N", descriptionKey = "render.across")
  private int across;

  @Option(names = "--scale", paramLabel = "N", defaultValue = "1", descriptionKey = "render.scale")
  private double scale;

  @Option(names = "--no-caption", negatable = true, descriptionKey = "render.no-caption")
  private @Nullable Boolean noCaption;

  @Option(names = "--legend", descriptionKey = "render.legend")
  private boolean legend;

  @Option(names = "--window", descriptionKey = "render.window")
  private boolean window;

  @Option(names = "--do", paramLabel = "ACTION", split = ",", descriptionKey = "render.do")
  private List<String> actions = List.of();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
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
          Texts.text(
              "render.shapeless",
              r.missing().size(),
              ProblemText.safe(String.join(" ", r.missing()))));
    }
    if (r.files().size() > 1) {
      err.println(
          Texts.text(
              "render.files",
              r.files().size(),
              ProblemText.safe(r.files().getFirst().toString()),
              ProblemText.safe(r.files().getLast().toString())));
    }
  }

  private RenderOptions options() {
    Matcher m = SIZE.matcher(size);
    if (!m.matches()) {
      throw misuse(Texts.text("render.size-form", size));
    }
    int width = Integer.parseInt(m.group(1));
    int height = Integer.parseInt(m.group(2));
    if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
      throw misuse(
          Texts.text("render.size-range", String.valueOf(LEAST), String.valueOf(MOST), size));
    }
    if (window && height > HIGHEST_WINDOW) {
      throw misuse(Texts.text("render.window-high", HIGHEST_WINDOW));
    }
    if (!THEMES.contains(theme)) {
      throw misuse(Texts.text("render.theme-form", theme));
    }
    if (!Comfort.SIZES.contains(textSize)) {
      throw misuse(Texts.text("usage.one-of", "--text-size", Comfort.SIZES, textSize));
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
            .orElseThrow(() -> misuse(Texts.text("render.ending", out)));
    if (window && format != PictureFormat.PNG) {
      throw misuse(Texts.text("render.window-png"));
    }
    if (window && (tiles || page != null || scale != 1 || legend)) {
      throw misuse(Texts.text("render.window-whole"));
    }
    if (!(scale >= 0.5 && scale <= 4)) {
      throw misuse(Texts.text("render.scale-range"));
    }
    if (across < 0 || across > Picture.MOST_PAGES) {
      throw misuse(Texts.text("render.across-range", Picture.MOST_PAGES));
    }
    Paper paper = paper();
    boolean plainPng = format == PictureFormat.PNG && paper == null && !tiles;
    boolean caption = noCaption == null ? !plainPng : !noCaption;
    return new RenderSheets(
        format, tiles, paper, !portrait, across, caption && !window, legend, scale);
  }

  private @Nullable Paper paper() {
    String name = page;
    if (name == null) {
      return tiles ? Paper.usual(Locale.getDefault(Locale.Category.FORMAT)) : null;
    }
    if (name.equals("none")) {
      return null;
    }
    return Paper.find(name).orElseThrow(() -> misuse(Texts.text("render.page-form", name)));
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
