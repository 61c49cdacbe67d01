package org.dateline.shell.print;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.print.PrinterJob;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.dateline.shell.export.ExportDesk;
import org.dateline.shell.export.ExportFlow;
import org.dateline.shell.export.ExportHost;
import org.dateline.shell.export.PictureOptions;
import org.dateline.shell.export.View;
import org.dateline.shell.settings.ExportMemory;
import org.dateline.time.Bundle;
import org.dateline.timeline.picture.Picture;
import org.dateline.timeline.picture.PictureFormat;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Print with preview: how at the left, the pages at the right. Page up and down turn pages, plus
 * and minus zoom, Ctrl+P prints.
 */
public final class PrintCard extends HBox {

  private static final double OPTIONS = 420;

  private final Bundle words = Bundle.of("shell.print.print", Locale.getDefault());
  private final ExportDesk desk;
  private final ExportFlow flow;
  private final ExportHost host;
  private final View view;
  private final PictureOptions options;
  private final SheetView sheets = new SheetView();
  private final Label place = new Label();
  private final Label zoom = new Label();
  private final Label note = new Label();
  private final Button print;
  private final Button pdf;
  private @Nullable Picture picture;

  public PrintCard(ExportDesk desk, ExportFlow flow, ExportHost host, View view) {
    this.desk = desk;
    this.flow = flow;
    this.host = host;
    this.view = view;
    getStyleClass().addAll("card", "print-card");
    getStylesheets()
        .add(
            Objects.requireNonNull(PrintCard.class.getResource("print.css"), "print.css")
                .toExternalForm());
    setId("print-card");
    options = new PictureOptions(desk, view, desk.settings().get().exports(), true, this::laidOut);
    Label title = new Label(words.text("title"));
    title.getStyleClass().add("card-title");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().add("print-note");
    note.setId("print-note");
    note.managedProperty().bind(note.visibleProperty());
    note.setVisible(false);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    print = button("print", this::print);
    print.getStyleClass().add("accent");
    print.disableProperty().bind(options.possibleProperty().not());
    pdf = button("pdf", this::savePdf);
    pdf.disableProperty().bind(print.disableProperty());
    Button cancel = button("cancel", host::close);
    HBox foot = new HBox(8, cancel, pdf, print);
    foot.setAlignment(Pos.CENTER_LEFT);
    VBox left = new VBox(16, title, options, note, gap, foot);
    left.setMinWidth(OPTIONS);
    left.setMaxWidth(OPTIONS);
    VBox right = new VBox(10, sheets, place, pager());
    VBox.setVgrow(sheets, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().addAll(left, right);
    sheets.setOnChanged(this::tell);
    options.show(PictureFormat.PDF);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public void requestFocus() {
    sheets.requestFocus();
  }

  private HBox pager() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    place.setId("print-place");
    place.setWrapText(true);
    place.setMinHeight(Region.USE_PREF_SIZE);
    zoom.setMinWidth(48);
    zoom.setAlignment(Pos.CENTER);
    HBox row =
        new HBox(
            6,
            icon("previous", Feather.CHEVRON_LEFT, () -> sheets.by(-1)),
            icon("next", Feather.CHEVRON_RIGHT, () -> sheets.by(1)),
            gap,
            icon("out", Feather.MINUS, () -> sheets.zoomBy(-1)),
            zoom,
            icon("in", Feather.PLUS, () -> sheets.zoomBy(1)));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button button(String key, Runnable run) {
    Button b = new Button(words.text(key));
    b.setId("print-" + key);
    b.setMinWidth(Region.USE_PREF_SIZE);
    b.setOnAction(e -> run.run());
    return b;
  }

  private Button icon(String key, Feather icon, Runnable run) {
    Button b = new Button(null, FontIcon.of(icon));
    b.getStyleClass().add("bare-button");
    b.setId("print-" + key);
    b.setTooltip(new Tooltip(words.text(key)));
    b.setAccessibleText(words.text(key));
    b.setFocusTraversable(false);
    b.setOnAction(e -> run.run());
    return b;
  }

  private void laidOut(Picture p) {
    picture = p;
    sheets.show(p);
  }

  private void tell() {
    Picture p = picture;
    if (p != null) {
      place.setText(words.text("place", sheets.sheet() + 1, p.sheets(), p.when(sheets.sheet())));
      zoom.setText(words.text("zoom", sheets.zoom()));
    }
  }

  private void pressed(KeyEvent e) {
    if (e.isShortcutDown() && e.getCode() == KeyCode.P && !print.isDisabled()) {
      print();
      e.consume();
    } else if (e.getCode() == KeyCode.PAGE_DOWN || e.getCode() == KeyCode.PAGE_UP) {
      sheets.by(e.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
      e.consume();
    }
  }

  // ---- the printer -----------------------------------------------------------------------------

  private void print() {
    note(words.text("looking"));
    Thread.ofPlatform()
        .daemon()
        .name("printers")
        .start(
            () -> {
              PrinterJob job = null;
              try {
                job = PrinterJob.createPrinterJob();
              } catch (RuntimeException | LinkageError e) {
                // A system without any printing at all is one without a printer.
                job = null;
              }
              PrinterJob found = job;
              Platform.runLater(() -> found(found));
            });
  }

  /** What was found among the printers; null for none. */
  void found(@Nullable PrinterJob job) {
    Picture p = picture;
    if (getScene() == null || p == null) {
      return;
    }
    if (job == null) {
      note(words.text("none"));
      pdf.requestFocus();
      return;
    }
    note("");
    job.getJobSettings().setJobName(p.drawing().words().title());
    job.getJobSettings().setPageLayout(PrintTask.layout(job.getPrinter(), p));
    if (job.showPrintDialog(getScene().getWindow())) {
      remember();
      host.close();
      flow.start(new PrintTask(job, p), job.getPrinter().getName());
    }
  }

  private void note(String text) {
    note.setText(text);
    note.setVisible(!text.isEmpty());
  }

  private ExportMemory remember() {
    ExportMemory before = desk.settings().get().exports();
    ExportMemory m =
        options.chosen(before.format(), before.folder(), before.all(), before.byteOrderMark());
    desk.settings().update(s -> s.withExports(m));
    return m;
  }

  private void savePdf() {
    FileChooser chooser = new FileChooser();
    chooser.getExtensionFilters().setAll(new ExtensionFilter("PDF", "*.pdf"));
    Path open = host.file();
    String file = open == null ? "timeline" : String.valueOf(open.getFileName());
    int dot = file.indexOf('.', 1);
    chooser.setInitialFileName((dot < 0 ? file : file.substring(0, dot)) + ".pdf");
    Path folder = open == null ? null : open.toAbsolutePath().getParent();
    if (folder != null && folder.toFile().isDirectory()) {
      chooser.setInitialDirectory(folder.toFile());
    }
    File to = chooser.showSaveDialog(getScene().getWindow());
    if (to != null) {
      save(to.toPath());
    }
  }

  /** Writes the pages shown as a PDF. */
  void save(Path to) {
    ExportMemory m = remember();
    host.close();
    flow.savePdf(m, view, to);
  }
}
