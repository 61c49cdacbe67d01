package org.dateline.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.dateline.format.Problem;
import org.dateline.format.imports.Mapping;
import org.dateline.format.imports.TableSample;
import org.dateline.model.Chronology;
import org.dateline.query.lang.Facets;
import org.dateline.query.lang.QueryRunner;
import org.dateline.shell.asof.AsOfCard;
import org.dateline.shell.imports.ColumnsCard;
import org.dateline.shell.keys.KeyNames;
import org.dateline.shell.keys.KeySheet;
import org.dateline.shell.keys.Palette;
import org.dateline.shell.keys.Registry;
import org.dateline.shell.merge.DuplicatesCard;
import org.dateline.shell.merge.FilesLine;
import org.dateline.shell.merge.TogetherCard;
import org.dateline.shell.text.Messages;
import org.dateline.shell.views.KeptCard;
import org.dateline.shell.views.SaveViewCard;
import org.dateline.shell.views.ViewRequest;
import org.dateline.state.TimelineState;
import org.dateline.timeline.LookLegend;
import org.dateline.timeline.Theme;
import org.jspecify.annotations.Nullable;

/** Brings up what covers the window for a moment, each in its place. */
final class Cards {

  /** Below the tool bar. */
  private static final Insets TOP = new Insets(64, 16, 16, 16);

  private final Cover cover;
  private final TimelineState state;
  private final FileDesk files;
  private final Registry registry;
  private final KeyNames names;
  private final ObservableValue<Theme> theme;
  private Supplier<Node> settings = StackPane::new;
  private @Nullable FilesLine filesLine;
  private @Nullable Facets facets;
  private Consumer<String> note = what -> {};

  Cards(
      Cover cover,
      TimelineState state,
      FileDesk files,
      Registry registry,
      KeyNames names,
      ObservableValue<Theme> theme) {
    this.theme = theme;
    this.cover = cover;
    this.state = state;
    this.files = files;
    this.registry = registry;
    this.names = names;
  }

  void filter(Node button) {
    Chronology c = state.chronology();
    QueryRunner runner = state.finder().runner();
    if (c != null && runner != null) {
      if (facets == null || !facets.asks(runner)) {
        facets = new Facets(c, runner, state.finder().dates());
      }
      below(new FilterCard(facets, state), button);
    }
  }

  /** Known as of: closes it when it is open. */
  void asOf(Node button) {
    if (cover.shows(AsOfCard.class)) {
      cover.close();
    } else if (state.chronology() != null) {
      below(new AsOfCard(state, cover::close), button);
    }
  }

  void lanes(Node button) {
    below(new LanesCard(state, cover::close), button);
  }

  /**
   * @param line the chips of several files
   * @param note says for a moment what was done
   */
  void setFilesLine(FilesLine line, Consumer<String> note) {
    this.filesLine = line;
    this.note = note;
  }

  /** What several files may tell twice; closes it when it is open. */
  void duplicates() {
    FilesLine line = filesLine;
    Chronology c = state.chronology();
    if (cover.shows(DuplicatesCard.class)) {
      cover.close();
    } else if (line != null && c != null && !line.pairs().isEmpty()) {
      top(
          new DuplicatesCard(
              line,
              c,
              pair -> {
                cover.close();
                note.accept(line.goTo(pair));
              }));
    }
  }

  /** Asks whether several dropped files are one timeline. */
  void askTogether(List<Path> dropped, FileDoor door) {
    cover.show(
        new TogetherCard(
            dropped,
            () -> {
              cover.close();
              files.open(dropped, ViewRequest.NONE);
            },
            () -> {
              cover.close();
              door.openEach(dropped);
            }),
        Pos.CENTER);
  }

  /** How the card of settings is made. */
  void setSettings(Supplier<Node> card) {
    settings = card;
  }

  /** The settings; closes them when they are open. */
  void toggleSettings() {
    if (cover.shows(SettingsCard.class)) {
      cover.close();
    } else {
      cover.show(settings.get(), Pos.CENTER);
    }
  }

  void goTo() {
    Chronology c = state.chronology();
    if (c != null) {
      top(new GoToCard(c, state, cover::close));
    }
  }

  /** What the columns of the table mean; closes it when it is open. */
  void columns() {
    TableSample sample = files.tables().sampleProperty().get();
    if (cover.shows(ColumnsCard.class)) {
      cover.close();
    } else if (sample != null) {
      Mapping said = sample.said();
      cover.show(
          new ColumnsCard(
              sample,
              said == null ? sample.guess() : said,
              mapping -> {
                cover.close();
                files.tables().memory().put(mapping);
                files.readMapped(sample.file());
              },
              cover::close),
          Pos.CENTER);
    }
  }

  /** The same, unasked: what the user is looking at already is left alone. */
  void askColumns() {
    // The file is shown first.
    Platform.runLater(
        () -> {
          if (!cover.isOpen()) {
            columns();
          }
        });
  }

  /** Bookmarks and named views: closes them when they are open. */
  void kept() {
    if (cover.shows(KeptCard.class)) {
      cover.close();
    } else if (state.chronology() != null) {
      top(new KeptCard(files.keeper(), state, cover::close));
    }
  }

  void saveView() {
    Chronology c = state.chronology();
    if (c != null) {
      top(new SaveViewCard(files.keeper(), c, state, cover::close));
    }
  }

  void problems() {
    List<Problem> problems = files.problemsProperty().get();
    if (!problems.isEmpty()) {
      String title = Messages.text("problems.title", Problem.count(problems), files.openFiles());
      cover.show(new ProblemsCard(title, problems, cover::close), Pos.CENTER);
    }
  }

  /** The key sheet; closes it when it is open. */
  void toggleHelp() {
    if (cover.shows(KeySheet.class)) {
      cover.close();
    } else {
      double width = cover.getWidth();
      LookLegend looks =
          new LookLegend(theme, Locale.getDefault(), width < 900 ? 1 : width < 1200 ? 2 : 3);
      cover.show(new KeySheet(registry, names, width, looks), Pos.CENTER);
    }
  }

  /** The command palette; closes it when it is open. */
  void togglePalette() {
    if (cover.shows(Palette.class)) {
      cover.close();
    } else {
      top(
          new Palette(
              registry,
              names,
              command -> {
                cover.close();
                command.fire();
              }));
    }
  }

  private void below(Node card, Node button) {
    Bounds at = cover.sceneToLocal(button.localToScene(button.getBoundsInLocal()));
    cover.showHanging(card);
    // A wide card under a button far to the right stays within the window; how wide it is, the
    // theme says once the card is in the window.
    double left = Math.max(8, Math.min(at.getMinX(), cover.getWidth() - card.prefWidth(-1) - 8));
    StackPane.setMargin(card, new Insets(at.getMaxY() + 6, 0, 8, left));
    cover.layout();
  }

  private void top(Node card) {
    StackPane.setMargin(card, TOP);
    cover.show(card, Pos.TOP_CENTER);
  }
}
