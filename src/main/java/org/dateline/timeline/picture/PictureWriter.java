package org.dateline.timeline.picture;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.dateline.format.exports.SafeFile;
import org.dateline.timeline.CanvasSurface;

/** Writes pictures as files. */
public final class PictureWriter {

  /** The longest side of a PNG in its own pixels: what graphics programs and browsers take. */
  public static final double MOST_PNG = 16_384;

  private PictureWriter() {}

  /**
   * Writes a picture: a PDF of all sheets, or an SVG or PNG a sheet, numbered where there are
   * several. Not on the FX thread, on which PNG is drawn; the toolkit must run.
   *
   * @param scale pixels of a PNG to a pixel of the window
   * @throws IOException when a file cannot be written
   * @throws CancellationException when {@code progress} ends it; sheets that were written stay
   */
  public static PictureResult write(
      Picture p, PictureFormat format, Path file, double scale, PictureProgress progress)
      throws IOException {
    List<Path> files = new ArrayList<>();
    Set<Integer> missing = Set.of();
    try {
      if (format == PictureFormat.PDF) {
        PdfFile pdf = new PdfFile(p, progress);
        SafeFile.write(
            file,
            out -> {
              pdf.write(out);
              return file;
            });
        missing = pdf.missing();
        files.add(file);
      } else {
        for (int i = 0; i < p.sheets(); i++) {
          progress.next(i, p.sheets());
          Path to = numbered(file, i, p.sheets());
          if (format == PictureFormat.SVG) {
            svg(p, i, to);
          } else {
            PngFile.write(image(p, i, scale), to);
          }
          files.add(to);
        }
        progress.next(p.sheets(), p.sheets());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new PictureResult(
        files,
        p.sheets(),
        p.drawing().words().undated(),
        missing.stream().map(Character::toString).toList());
  }

  private static void svg(Picture p, int sheet, Path file) throws IOException {
    SafeFile.write(
        file,
        out -> {
          BufferedWriter w =
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          SvgSurface.write(w, p, sheet);
          w.flush();
          return file;
        });
  }

  /** The name with the number of the sheet, when there are several: {@code name-03.png}. */
  static Path numbered(Path file, int sheet, int sheets) {
    if (sheets == 1) {
      return file;
    }
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    int digits = Math.max(2, Integer.toString(sheets).length());
    String number = String.format(Locale.ROOT, "-%0" + digits + "d", sheet + 1);
    return file.resolveSibling(
        dot < 0 ? name + number : name.substring(0, dot) + number + name.substring(dot));
  }

  /** A sheet as an image; waits for the FX thread to draw it. */
  private static WritableImage image(Picture p, int sheet, double scale) throws IOException {
    CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            drawn.complete(snapshot(p, sheet, scale));
          } catch (RuntimeException | OutOfMemoryError e) {
            drawn.completeExceptionally(e);
          }
        });
    try {
      return drawn.get();
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  /** A sheet as an image, drawn for all its pixels and not enlarged. On the FX thread. */
  static WritableImage snapshot(Picture p, int sheet, double scale) {
    int width = (int) Math.round(Math.floor(p.width()) * scale);
    int height = (int) Math.round(Math.floor(p.height()) * scale);
    Canvas canvas = new Canvas(width, height);
    CanvasSurface g = new CanvasSurface(canvas.getGraphicsContext2D(), p.drawing().faces());
    g.sharpen(scale, 1);
    p.paint(g, sheet);
    return canvas.snapshot(new SnapshotParameters(), new WritableImage(width, height));
  }

  /**
   * A sheet as nodes, sharp at any scale, for the preview and the printer; as large as the sheet.
   * On any thread, as long as it stands in no window.
   */
  public static Group nodes(Picture p, int sheet) {
    Group root = new Group();
    NodeSurface g = new NodeSurface(root, p.drawing().faces());
    p.paint(g, sheet);
    try {
      g.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return root;
  }
}
