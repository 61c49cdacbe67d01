package org.dateline.shell.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import javafx.concurrent.Task;
import org.dateline.format.ReadProgress;
import org.dateline.format.exports.ExportFormat;
import org.dateline.format.exports.ExportOptions;
import org.dateline.format.exports.ExportResult;
import org.dateline.format.exports.Exporter;
import org.dateline.format.exports.LossText;
import org.dateline.format.exports.SafeFile;
import org.dateline.format.exports.Selection;
import org.dateline.layout.AsOfText;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.query.KnownThen;
import org.dateline.shell.settings.ExportMemory;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.state.TimelineState;
import org.dateline.timeline.Drawing;
import org.dateline.timeline.Theme;
import org.dateline.timeline.picture.Picture;
import org.dateline.timeline.picture.PictureFormat;
import org.dateline.timeline.picture.PictureResult;
import org.dateline.timeline.picture.PictureWriter;
import org.dateline.timeline.picture.TooLargeException;
import org.jspecify.annotations.Nullable;

/** Prepares exports on the FX thread and carries them out beside it. */
public final class ExportDesk {

  /**
   * What came of an export.
   *
   * @param files what was written; none when it was printed
   * @param told what it is, such as “14 events” or “3 pages”
   * @param losses what the files do not hold, a sentence each
   */
  public record Outcome(List<Path> files, String told, List<String> losses) {}

  private final TimelineState state;
  private final SettingsStore settings;
  private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
  private final LossText words = new LossText(Locale.getDefault(Locale.Category.DISPLAY));

  public ExportDesk(TimelineState state, SettingsStore settings) {
    this.state = state;
    this.settings = settings;
  }

  public TimelineState state() {
    return state;
  }

  public SettingsStore settings() {
    return settings;
  }

  LossText words() {
    return words;
  }

  /** The timeline as it stands, to be drawn; null while nothing is open. */
  @Nullable Drawing drawing(boolean dark) {
    return Drawing.of(state, dark ? Theme.DARK : Theme.LIGHT, Locale.getDefault());
  }

  /** An export of what is open now, to be run on any thread but FX; null while nothing is open. */
  @Nullable Task<Outcome> task(Kind kind, ExportMemory m, View view, Path file) {
    Chronology c = state.chronology();
    if (c == null) {
      return null;
    }
    return switch (kind) {
      case Kind.Events e -> new EventsTask(e.format(), selection(c, m.all()), options(m), file);
      case Kind.Drawn d -> {
        Drawing drawing = drawing(m.dark());
        yield drawing == null ? null : new PictureTask(d.format(), drawing, m, view, file);
      }
    };
  }

  private Selection selection(Chronology c, boolean all) {
    if (all) {
      return Selection.all(c);
    }
    Selection shown = Selection.of(c, state.shownProperty().get().stream().toArray());
    TimePoint by = state.asOf().at();
    var reports = state.reports();
    return by == null || reports == null || !state.asOf().hiding()
        ? shown
        : shown.seen(new KnownThen(reports, by)::of);
  }

  private ExportOptions options(ExportMemory m) {
    TimePoint by = state.asOf().at();
    boolean hiding = state.finder().asked().active() && state.finder().asked().hiding();
    return ExportOptions.usual(locale)
        .withStyle(settings.get().citationStyle())
        .withByteOrderMark(m.byteOrderMark())
        .withFilter(m.all() || !hiding ? null : state.finder().asked().text())
        .withAsOf(
            m.all() || by == null || !state.asOf().hiding()
                ? null
                : AsOfText.of(by, state.zone(), locale));
  }

  private final class EventsTask extends Task<Outcome> {

    private final ExportFormat format;
    private final Selection selection;
    private final ExportOptions options;
    private final Path file;

    EventsTask(ExportFormat format, Selection selection, ExportOptions options, Path file) {
      this.format = format;
      this.selection = selection;
      this.options = options;
      this.file = file;
    }

    @Override
    protected Outcome call() throws IOException {
      ReadProgress progress =
          new ReadProgress() {
            @Override
            public void at(long done, long total) {
              updateProgress(done, total);
            }

            @Override
            public boolean cancelled() {
              return isCancelled();
            }
          };
      ExportResult r =
          SafeFile.write(file, out -> Exporter.write(format, selection, out, options, progress));
      return new Outcome(
          List.of(file),
          Texts.text("done.events", r.events()),
          r.losses().stream().map(words::of).toList());
    }
  }

  private static final class PictureTask extends Task<Outcome> {

    private final PictureFormat format;
    private final Drawing drawing;
    private final ExportMemory asked;
    private final View view;
    private final Path file;

    PictureTask(PictureFormat format, Drawing drawing, ExportMemory asked, View view, Path file) {
      this.format = format;
      this.drawing = drawing;
      this.asked = asked;
      this.view = view;
      this.file = file;
    }

    @Override
    protected Outcome call() throws IOException {
      try {
        Picture p = Picture.of(drawing, view.setup(asked, drawing));
        PictureResult r =
            PictureWriter.write(
                p,
                format,
                file,
                asked.scale(),
                (done, all) -> {
                  if (isCancelled()) {
                    throw new CancellationException();
                  }
                  updateProgress(done, all);
                });
        return new Outcome(
            r.files(),
            Texts.text(p.paged() ? "done.pages" : "done.picture", r.sheets()),
            losses(r));
      } catch (TooLargeException e) {
        throw new IOException(Texts.text("too-large", e.pages(), e.most()), e);
      }
    }

    private static List<String> losses(PictureResult r) {
      List<String> losses = new ArrayList<>();
      if (r.undated() > 0) {
        losses.add(Texts.text("loss.undated", r.undated()));
      }
      if (!r.missing().isEmpty()) {
        losses.add(Texts.text("loss.missing", r.missing().size(), String.join(" ", r.missing())));
      }
      return losses;
    }
  }
}
