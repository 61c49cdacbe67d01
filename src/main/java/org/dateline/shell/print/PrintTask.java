package org.dateline.shell.print;

import java.util.List;
import java.util.Locale;
import javafx.concurrent.Task;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.dateline.shell.export.ExportDesk.Outcome;
import org.dateline.time.Bundle;
import org.dateline.timeline.picture.Picture;
import org.dateline.timeline.picture.PictureWriter;

/** Sends the sheets of a picture to a printer. */
final class PrintTask extends Task<Outcome> {

  /** Points of a 72nd of an inch to a pixel of a 96th. */
  private static final double POINTS = 0.75;

  private final PrinterJob job;
  private final Picture picture;

  PrintTask(PrinterJob job, Picture picture) {
    this.job = job;
    this.picture = picture;
  }

  @Override
  protected Outcome call() {
    Bundle words = Bundle.of("shell.print.print", Locale.getDefault());
    Printer printer = job.getPrinter();
    PageLayout layout = layout(printer, picture);
    int sent = 0;
    while (sent < picture.sheets() && !isCancelled()) {
      updateProgress(sent, picture.sheets());
      if (!job.printPage(layout, page(layout, picture, sent))) {
        job.cancelJob();
        throw new IllegalStateException(words.text("refused", printer.getName()));
      }
      sent++;
    }
    if (isCancelled()) {
      job.cancelJob();
    } else if (!job.endJob()) {
      throw new IllegalStateException(words.text("refused", printer.getName()));
    }
    return new Outcome(List.of(), words.text("sent", sent, printer.getName()), List.of());
  }

  /** The sheet with its own margins, laid over the paper from corner to corner. */
  static Group page(PageLayout layout, Picture p, int sheet) {
    Group page = new Group(PictureWriter.nodes(p, sheet));
    page.getTransforms()
        .addAll(
            new Translate(-layout.getLeftMargin(), -layout.getTopMargin()),
            new Scale(POINTS, POINTS));
    return page;
  }

  static PageLayout layout(Printer printer, Picture p) {
    return printer.createPageLayout(
        paper(p),
        p.setup().landscape() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        Printer.MarginType.HARDWARE_MINIMUM);
  }

  private static Paper paper(Picture p) {
    var paper = p.setup().paper();
    if (paper == null) {
      throw new IllegalStateException("what is printed is on paper");
    }
    return switch (paper) {
      case A4 -> Paper.A4;
      case A3 -> Paper.A3;
      case A2 -> Paper.A2;
      case LETTER -> Paper.NA_LETTER;
      case LEGAL -> Paper.LEGAL;
      case TABLOID -> Paper.TABLOID;
    };
  }
}
