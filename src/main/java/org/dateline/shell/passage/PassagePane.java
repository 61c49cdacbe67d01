package org.dateline.shell.passage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.format.cite.SourceNames;
import org.dateline.format.passage.PassageResult.Hit;
import org.dateline.format.passage.PassageResult.NotFound;
import org.dateline.format.passage.Place;
import org.dateline.format.passage.Stretch;
import org.dateline.model.Chronology;
import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.dateline.shell.passage.SourceDocument.Cited;
import org.dateline.timeline.RightToLeft;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source's text where it was quoted: the passage asked for marked strongly and brought into
 * view, every other cited passage quietly. The text may have many megabytes: it is read off the FX
 * thread, and only the pieces on screen have nodes. On the FX thread.
 */
public final class PassagePane extends Region {

  private final PassageActions actions;
  private final PassageWords words = new PassageWords();
  private final SourceNames names = new SourceNames(Locale.getDefault());
  private final Label title = new Label();
  private final Label where = new Label();
  private final Label note = new Label();
  private final Label foot = new Label(words.get("keys"));
  private final ListView<Stretch> list = new ListView<>();
  private final BorderPane frame = new BorderPane();
  private @Nullable SourceDocument document;
  private @Nullable Stretch current;
  private int position = -1;
  private int anchor;
  private int head;
  private int asking;
  private String shownSource = "";
  private @Nullable Selector shownSelector;

  public PassagePane(PassageActions actions) {
    this.actions = actions;
    getStyleClass().add("passage-pane");
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    PassagePane.class.getResource("/org/dateline/shell/passage/passage.css"))
                .toExternalForm());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleText(words.get("pane"));
    title.getStyleClass().add("passage-title");
    RightToLeft.wrapping(title);
    RightToLeft.wrapping(where);
    note.getStyleClass().add("passage-note");
    RightToLeft.wrapping(note);
    note.setMaxWidth(Double.MAX_VALUE);
    note.managedProperty().bind(note.visibleProperty());
    foot.getStyleClass().add("passage-foot");
    foot.setMaxWidth(Double.MAX_VALUE);
    VBox top = new VBox(title, where);
    top.getStyleClass().add("passage-head");
    list.getStyleClass().add("passage-list");
    list.setFocusTraversable(false);
    list.setCellFactory(v -> new PieceCell(this));
    frame.setTop(new VBox(top, note));
    frame.setCenter(list);
    frame.setBottom(foot);
    getChildren().add(frame);
    note.setVisible(false);
    addEventHandler(KeyEvent.KEY_PRESSED, e -> new PassageKeys(this).pressed(e));
    PassageMouse.install(this, list);
    list.widthProperty().subscribe(() -> Platform.runLater(this::redraw));
  }

  /**
   * Shows the text of a source, once it has been read.
   *
   * @param timelineFile the file of the chronology, beside which the text lies
   * @param selector the passage to bring into view; null for the first that is cited
   */
  public void show(Chronology c, Path timelineFile, String sourceId, @Nullable Selector selector) {
    Source source = c.source(sourceId);
    shownSource = sourceId;
    shownSelector = selector;
    show((SourceDocument) null);
    title.setText(source == null ? sourceId : names.title(source));
    where.setText(words.get("loading"));
    load(c, timelineFile, this::show);
  }

  /**
   * Reads the text again, after it or the timeline has changed; the passage read now stays where
   * its words are still cited.
   */
  public void reread(Chronology c, Path timelineFile) {
    SourceDocument before = document;
    Stretch at = current;
    String read =
        before == null || before.text() == null || at == null ? "" : before.text().words(at);
    load(
        c,
        timelineFile,
        d -> {
          show(d);
          for (int i = 0; d != null && d.text() != null && i < d.cited().size(); i++) {
            if (d.text().words(d.cited().get(i).at()).equals(read)) {
              go(i);
              return;
            }
          }
        });
  }

  private void load(Chronology c, Path timelineFile, Consumer<@Nullable SourceDocument> whenRead) {
    int asked = ++asking;
    String sourceId = shownSource;
    Selector selector = shownSelector;
    Thread.ofVirtual()
        .name("passages")
        .start(
            () -> {
              SourceDocument d = SourceDocument.load(c, timelineFile, sourceId, selector);
              Platform.runLater(
                  () -> {
                    // A later question makes this answer stale.
                    if (asked == asking) {
                      whenRead.accept(d);
                    }
                  });
            });
  }

  /** Moves the keyboard into the pane. */
  public void requestEntry() {
    requestFocus();
  }

  void show(@Nullable SourceDocument d) {
    document = d;
    current = null;
    position = -1;
    anchor = 0;
    head = 0;
    list.setItems(FXCollections.observableList(d == null ? List.of() : d.pieces()));
    note.setVisible(false);
    if (d == null) {
      return;
    }
    title.setText(names.title(d.source()));
    String said = words.note(d);
    note.setText(said);
    note.setVisible(!said.isEmpty());
    where.setText("");
    switch (d.asked()) {
      case Hit h -> current = h.at();
      case NotFound(var nearest) when nearest != null -> current = nearest.at();
      case null, default -> current = d.cited().isEmpty() ? null : d.cited().getFirst().at();
    }
    position = index(current);
    tell();
    reveal();
  }

  @Nullable SourceDocument document() {
    return document;
  }

  /** The passage read now. */
  @Nullable Stretch current() {
    return current;
  }

  /** The stretch selected by hand; null when it is empty. */
  @Nullable Stretch selection() {
    return anchor == head ? null : new Stretch(Math.min(anchor, head), Math.max(anchor, head));
  }

  /** The passages that have a part in a piece. */
  List<Cited> citedIn(Stretch piece) {
    SourceDocument d = document;
    return d == null
        ? List.of()
        : d.cited().stream()
            .filter(c -> c.at().start() < piece.end() && c.at().end() > piece.start())
            .toList();
  }

  PassageActions actions() {
    return actions;
  }

  /** To the next cited passage (+1) or the previous (−1), round the end. */
  public void step(int direction) {
    SourceDocument d = document;
    if (d == null || d.cited().isEmpty()) {
      return;
    }
    int n = d.cited().size();
    int from = position;
    if (from < 0 && current != null) {
      // From a passage that no event cites, such as the nearest, to its neighbours.
      Stretch at = current;
      int before = (int) d.cited().stream().filter(c -> c.at().compareTo(at) < 0).count();
      from = direction > 0 ? before - 1 : before;
    }
    int to = from < 0 && direction < 0 ? n - 1 : Math.floorMod(from + direction, n);
    // Several events may cite the same words: one step is one passage.
    for (int k = 0; k < n && d.cited().get(to).at().equals(current); k++) {
      to = Math.floorMod(to + direction, n);
    }
    go(to);
  }

  private void go(int to) {
    SourceDocument d = Objects.requireNonNull(document);
    position = to;
    current = d.cited().get(to).at();
    note.setVisible(false);
    tell();
    reveal();
  }

  /** Selects the event of the passage read now. */
  public void enter() {
    SourceDocument d = document;
    if (d != null && position >= 0) {
      actions.selectEvent(d.cited().get(position).event());
    }
  }

  /** Puts the selected words on the clipboard, or the passage where none are selected. */
  public void copySelection() {
    Stretch at = selection() == null ? current : selection();
    SourceDocument d = document;
    if (at != null && d != null && d.text() != null) {
      actions.copy(d.text().words(at));
    }
  }

  /** The same words with where they stand and the citation of the source. */
  public void copyWithCitation() {
    Stretch at = selection() == null ? current : selection();
    SourceDocument d = document;
    if (at != null && d != null && d.text() != null) {
      Place p = d.text().place(at.start());
      actions.cite(d.text().words(at), d.source(), words.get("where", p.line(), p.paragraph()));
    }
  }

  void selectAll() {
    SourceDocument d = document;
    if (d != null && d.text() != null) {
      anchor = 0;
      head = d.text().text().length();
      redraw();
    }
  }

  /** Scrolls by some pixels; positive is down. */
  void scrollBy(double pixels) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollPixels(pixels);
    }
  }

  double page() {
    return Math.max(40, list.getHeight() - 48);
  }

  void scrollToEnd(boolean end) {
    list.scrollTo(end ? list.getItems().size() - 1 : 0);
  }

  private int index(@Nullable Stretch at) {
    SourceDocument d = document;
    for (int i = 0; d != null && at != null && i < d.cited().size(); i++) {
      if (d.cited().get(i).at().equals(at)) {
        return i;
      }
    }
    return -1;
  }

  /** Which passage it is, where it stands, and who cites it. */
  private void tell() {
    SourceDocument d = document;
    if (d == null || d.text() == null || current == null) {
      return;
    }
    Place p = d.text().place(current.start());
    String dot = words.get("dot");
    String place = words.get("where", p.line(), p.paragraph());
    where.setText(
        position < 0
            ? place + dot + words.get("cited.none")
            : words.get("count", position + 1, d.cited().size())
                + dot
                + place
                + dot
                + words.get("cited.by", d.cited().get(position).title()));
  }

  /** Brings the passage into view. */
  private void reveal() {
    SourceDocument d = document;
    Stretch at = current;
    if (d != null && at != null) {
      int piece = d.pieceOf(at.start());
      // The list must know its new items before it can be sent to one of them; and once the pieces
      // before it have been measured, the first guess of where it lies is mended.
      list.applyCss();
      list.layout();
      list.scrollTo(piece);
      list.layout();
      Platform.runLater(() -> settle(piece, at));
    }
    redraw();
  }

  private void settle(int piece, Stretch at) {
    if (at.equals(current)
        && piece < list.getItems().size()
        && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      list.scrollTo(piece);
      list.layout();
      if (flow.getCell(piece) instanceof PieceCell cell && cell.getItem() != null) {
        double y = cell.getLayoutY() + cell.yOf(at.start());
        flow.scrollPixels(y - list.getHeight() / 3);
      }
      redraw();
    }
  }

  private void redraw() {
    for (Node n : list.lookupAll(".list-cell")) {
      if (n instanceof PieceCell cell) {
        cell.draw();
      }
    }
  }

  /** Extends the selection to a character, or begins it there; below 0 stays where it is. */
  void selectTo(int at, boolean extend) {
    head = at >= 0 ? at : head;
    anchor = extend ? anchor : head;
    redraw();
  }

  /** Goes to the event of the passage that has a character. */
  void clicked(int at) {
    SourceDocument d = document;
    for (int i = 0; d != null && at >= 0 && i < d.cited().size(); i++) {
      Stretch s = d.cited().get(i).at();
      if (s.start() <= at && at < s.end()) {
        position = i;
        current = s;
        tell();
        redraw();
        enter();
        return;
      }
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 376;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    frame.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
