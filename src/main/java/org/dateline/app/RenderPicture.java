package org.dateline.app;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.dateline.app.RenderJob.Preparation;
import org.dateline.app.RenderJob.RenderException;
import org.dateline.app.cli.Texts;
import org.dateline.state.TimelineState;
import org.dateline.timeline.Drawing;
import org.dateline.timeline.Faces;
import org.dateline.timeline.Fonts;
import org.dateline.timeline.Theme;
import org.dateline.timeline.picture.Picture;
import org.dateline.timeline.picture.PictureProgress;
import org.dateline.timeline.picture.PictureResult;
import org.dateline.timeline.picture.PictureSetup;
import org.dateline.timeline.picture.PictureWriter;
import org.dateline.timeline.picture.TooLargeException;

/** Draws what {@code dateline render} draws on surfaces other than the window's. */
final class RenderPicture {

  private RenderPicture() {}

  /**
   * Starts the toolkit, draws and writes.
   *
   * @return what came of it
   * @throws RenderException when the picture would be too large or cannot be written
   */
  static PictureResult write(RenderOptions o, Theme theme, Preparation preparation)
      throws RenderException {
    CompletableFuture<Drawing> drawing = new CompletableFuture<>();
    Platform.startup(
        () -> {
          try {
            Fonts.load();
            drawing.complete(snapshot(o, theme, preparation));
          } catch (RuntimeException | RenderException e) {
            drawing.completeExceptionally(e);
          }
        });
    try {
      Picture picture = laidOut(drawing.get(), setup(o), o);
      return PictureWriter.write(
          picture, o.sheets().format(), o.out(), o.sheets().scale(), PictureProgress.NONE);
    } catch (TooLargeException e) {
      throw new RenderException(
          Texts.text("render.pages", e.pages(), e.most(), Math.min(20, e.most())));
    } catch (IOException e) {
      throw new RenderException(
          o.out() + ": " + Texts.text("unwritten", String.valueOf(e.getLocalizedMessage())));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RenderException told
          ? told
          : new RenderException(Texts.text("render.undrawn", String.valueOf(e.getCause())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RenderException(Texts.text("render.interrupted"));
    } finally {
      Platform.exit();
    }
  }

  private static Drawing snapshot(RenderOptions o, Theme theme, Preparation preparation)
      throws RenderException {
    TimelineState state = new TimelineState();
    preparation.apply(state);
    Locale locale = Locale.getDefault();
    Drawing first = Drawing.of(state, theme, locale);
    if (first == null) {
      throw new RenderException(Texts.text("render.nothing"));
    }
    // As in the window: what shows everything makes room for the last titles.
    state.setSurface(Math.max(50, o.width() - first.headings(o.width())), new Faces(1));
    Drawing settled = Drawing.of(state, theme, locale);
    return settled == null ? first : settled;
  }

  /** One piece of what is in view is as high as asked for, with all that stands around it. */
  private static Picture laidOut(Drawing d, PictureSetup setup, RenderOptions o)
      throws TooLargeException {
    Picture picture = Picture.of(d, setup);
    double more = picture.height() - o.height();
    boolean onePiece = setup.paper() == null && setup.scope() == PictureSetup.Scope.VIEW;
    return onePiece && more > 0 ? Picture.of(d, setup.withHeight(setup.height() - more)) : picture;
  }

  private static PictureSetup setup(RenderOptions o) {
    RenderSheets s = o.sheets();
    boolean onePiece = s.paper() == null && s.caption();
    return new PictureSetup(
        s.whole() ? PictureSetup.Scope.WHOLE : PictureSetup.Scope.VIEW,
        s.paper(),
        s.landscape(),
        s.across(),
        s.caption(),
        s.legend(),
        o.view().select() != null,
        o.width(),
        onePiece ? o.height() - Picture.CAPTION : o.height(),
        Double.NaN);
  }
}
