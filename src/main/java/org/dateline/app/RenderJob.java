package org.dateline.app;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.query.LaneBy;
import org.dateline.state.TimelineState;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.dateline.time.Placing;
import org.dateline.timeline.Fonts;
import org.dateline.timeline.Theme;
import org.dateline.timeline.TimelineView;
import org.dateline.timeline.picture.PngFile;
import org.jspecify.annotations.Nullable;

/**
 * Draws a timeline to a file, without a display: the same control as in the window, or the same
 * painters on other surfaces, on the Headless platform.
 */
public final class RenderJob {

  /** A rendering that cannot be made; the message is one line for the user. */
  public static final class RenderException extends Exception {
    private static final long serialVersionUID = 1L;

    RenderException(String message) {
      super(message);
    }
  }

  private RenderJob() {}

  /**
   * Reads the file, draws it, writes the picture.
   *
   * @throws RenderException when the file cannot be read, an option does not fit it, or the picture
   *     cannot be written
   */
  public static void run(RenderOptions o) throws RenderException {
    ReadResult read = TimelineReader.read(o.file());
    Chronology c = read.chronology();
    if (c == null) {
      throw new RenderException(
          read.problems().isEmpty()
              ? o.file() + " cannot be read"
              : read.problems().getFirst().message());
    }
    // Told before the toolkit starts: an option that does not fit the file costs no second.
    prepare(new TimelineState(), c, o);
    // The toolkit takes these when it starts, which is below.
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    if (!o.window() && !o.sheets().plain()) {
      RenderPicture.write(o, theme(o), state -> prepare(state, c, o));
      return;
    }
    CompletableFuture<WritableImage> picture = new CompletableFuture<>();
    Platform.startup(
        () -> {
          try {
            Fonts.load();
            if (o.window()) {
              WindowPicture.take(c, o, state -> prepare(state, c, o), picture);
            } else {
              picture.complete(draw(c, o));
            }
          } catch (RuntimeException | RenderException | IOException e) {
            picture.completeExceptionally(e);
          }
        });
    try {
      PngFile.write(picture.get(), o.out());
    } catch (IOException e) {
      throw new RenderException(o.out() + " cannot be written: " + e.getMessage());
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw cause instanceof RenderException told
          ? told
          : new RenderException("the timeline could not be drawn: " + cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RenderException("interrupted");
    } finally {
      Platform.exit();
    }
  }

  /** What is done to a state before its picture is taken. */
  interface Preparation {
    void apply(TimelineState state) throws RenderException;
  }

  private static void prepare(TimelineState state, Chronology c, RenderOptions o)
      throws RenderException {
    state.open(c);
    String lanes = o.lanes();
    if (lanes != null) {
      state.setLaneBy(
          LaneBy.find(lanes)
              .orElseThrow(
                  () -> new RenderException("--lanes: there are no lanes by “" + lanes + "”")));
    }
    String select = o.select();
    if (select != null) {
      int event = c.events().indexOf(select);
      if (event < 0) {
        throw new RenderException("--select: the file has no event with the id “" + select + "”");
      }
      state.selectQuietly(event);
    }
    When asOf = date("--as-of", o.asOf(), c.zone());
    if (asOf != null) {
      if (!asOf.latest().isFinite()) {
        throw new RenderException("--as-of must have an end");
      }
      state.asOf().set(asOf.latest());
    }
    state.clocks().setBoth(o.clocks());
    When from = date("--from", o.from(), c.zone());
    When to = date("--to", o.to(), c.zone());
    if (from != null || to != null) {
      TimePoint a = from == null ? state.viewport().from() : from.start().from();
      TimePoint b = to == null ? state.viewport().to() : to.end().to();
      if (!a.isFinite() || !b.isFinite() || a.compareTo(b) >= 0) {
        throw new RenderException("--from must lie before --to");
      }
      state.show(Viewport.around(new Span(a, b), 0, 0));
    }
  }

  private static @Nullable When date(String option, @Nullable String edtf, ZoneId zone)
      throws RenderException {
    if (edtf == null) {
      return null;
    }
    return switch (EdtfParser.parse(edtf)) {
      case ParseResult.Ok ok when Placing.problem(ok.value()) == null ->
          Placing.place(ok.value(), zone);
      case ParseResult.Ok ok ->
          throw new RenderException(option + ": " + Placing.problem(ok.value()));
      case ParseResult.Failed f -> throw new RenderException(option + ": " + f.message());
    };
  }

  private static Theme theme(RenderOptions o) {
    return o.theme().equals("dark") ? Theme.DARK : Theme.LIGHT;
  }

  private static WritableImage draw(Chronology c, RenderOptions o) throws RenderException {
    TimelineState state = new TimelineState();
    prepare(state, c, o);
    Theme theme = theme(o);
    Application.setUserAgentStylesheet(
        theme == Theme.DARK
            ? new atlantafx.base.theme.PrimerDark().getUserAgentStylesheet()
            : new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
    TimelineView view = new TimelineView(state, Locale.getDefault());
    view.themeProperty().set(theme);
    Scene scene = new Scene(view, o.width(), o.height());
    view.applyCss();
    view.layout();
    view.settle();
    return scene.snapshot(new WritableImage(o.width(), o.height()));
  }
}
