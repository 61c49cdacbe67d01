package org.dateline.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.dateline.app.cli.Texts;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.query.SearchIndex;
import org.dateline.state.TimelineState;
import org.dateline.timeline.Fonts;
import org.dateline.timeline.Theme;
import org.dateline.timeline.TimelineView;
import org.dateline.timeline.picture.PictureResult;
import org.dateline.timeline.picture.PngFile;

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
   * @return what was written, and what of it could not be drawn
   * @throws RenderException when the file cannot be read, an option does not fit it, or the picture
   *     cannot be written
   */
  public static PictureResult run(RenderOptions o) throws RenderException {
    ReadResult read = TimelineReader.read(o.file());
    Chronology c = read.chronology();
    if (c == null) {
      throw new RenderException(
          read.problems().isEmpty()
              ? Texts.text("unreadable", o.file())
              : read.problems().getFirst().message(Locale.getDefault()));
    }
    // Told before the toolkit starts: an option that does not fit the file costs no second.
    prepare(new TimelineState(), c, o);
    // The toolkit takes these when it starts, which is below.
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    if (!o.window() && !o.sheets().plain()) {
      return RenderPicture.write(o, theme(o), state -> prepare(state, c, o));
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
      return new PictureResult(List.of(o.out()), 1, 0, List.of());
    } catch (IOException e) {
      throw new RenderException(
          o.out() + ": " + Texts.text("unwritten", String.valueOf(e.getLocalizedMessage())));
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw cause instanceof RenderException told
          ? told
          : new RenderException(Texts.text("render.undrawn", String.valueOf(cause)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RenderException(Texts.text("render.interrupted"));
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
    List<String> odd = o.view().apply(state);
    if (!odd.isEmpty()) {
      throw new RenderException(odd.getFirst());
    }
    SearchIndex words = state.finder().index();
    if (words != null && state.finder().waitingProperty().get()) {
      words.prepare();
      state.askAgain();
    }
    if (!state.finder().problemsProperty().get().isEmpty()) {
      throw new RenderException(
          Texts.text("render.query", state.finder().problemsProperty().get().getFirst().word()));
    }
  }

  private static Theme theme(RenderOptions o) {
    return Theme.of(o.theme().equals("dark"), o.contrast());
  }

  private static WritableImage draw(Chronology c, RenderOptions o) throws RenderException {
    TimelineState state = new TimelineState();
    prepare(state, c, o);
    Theme theme = theme(o);
    Application.setUserAgentStylesheet(
        theme.dark()
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
