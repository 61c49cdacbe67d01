package org.dateline.shell.detail;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Chronology;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * The selected event in full, or what the file is while none is selected. Nodes exist for that one
 * event only and are made at most once a frame, however fast the selection moves.
 */
public final class DetailPane extends Region {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final TimelineState state;
  private final DetailActions actions;
  private final Texts texts;
  private final Dates dates;
  private final LinkGate gate;
  private final TextSelection selection;
  private final VBox column = new VBox();
  private final VerticalScroller scroller = new VerticalScroller(column);
  private final Runnable beforePulse = this::refresh;
  private @Nullable Scene waitingIn;
  private @Nullable Chronology indexed;
  private @Nullable FileIndex index;
  private @Nullable String written;
  private boolean stale = true;
  private int marked = -1;
  private FieldsPart.Unfolded fields = FieldsPart.Unfolded.SOME;

  /**
   * @param actions what the window does for the pane
   */
  public DetailPane(TimelineState state, DetailActions actions) {
    this.state = state;
    this.actions = actions;
    Locale locale = Locale.getDefault();
    this.texts = new Texts(locale);
    this.dates = new Dates(locale);
    this.gate = new LinkGate(texts, actions);
    this.selection = new TextSelection(locale);
    getStyleClass().add("detail-pane");
    getStylesheets().add(stylesheet());
    setMinWidth(280);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(texts.get("pane"));
    column.getStyleClass().add("detail-column");
    column.setFocusTraversable(true);
    column.setAccessibleRole(AccessibleRole.TEXT_AREA);
    getChildren().add(scroller);
    new SelectionInput(column, scroller, selection, texts, actions::copy);

    state.chronologyProperty().subscribe(this::invalidate);
    state.selectedProperty().subscribe(this::invalidate);
    state.shownProperty().subscribe(this::invalidate);
    state.zoneProperty().subscribe(this::invalidate);
    state.asOf().atProperty().subscribe(this::invalidate);
    state.bookmarks().eventsProperty().subscribe(this::invalidate);
    sceneProperty().subscribe((old, now) -> moved(now));
    focusOwnerWithin();
  }

  /** Moves the keyboard into the pane: the arrows scroll, Tab goes from link to link. */
  public void requestEntry() {
    column.requestFocus();
  }

  /**
   * Marks a quote of the event shown and brings it into view.
   *
   * @param quote its place among the event's quotes, from 0; below 0 for none
   */
  public void showQuote(int quote) {
    marked = quote;
    stale = true;
    await();
    Scene scene = getScene();
    if (scene != null && quote >= 0) {
      Runnable[] once = new Runnable[1];
      once[0] =
          () -> {
            scene.removePostLayoutPulseListener(once[0]);
            reveal(QuotesPart.boxId(quote));
          };
      scene.addPostLayoutPulseListener(once[0]);
    }
  }

  /** Puts the selected text on the clipboard; false when none is selected. */
  public boolean copySelection() {
    if (selection.isEmpty()) {
      return false;
    }
    actions.copy(selection.text());
    return true;
  }

  static String stylesheet() {
    URL css = DetailPane.class.getResource("detail.css");
    return Objects.requireNonNull(css, "detail.css").toExternalForm();
  }

  /**
   * Writes the page anew if anything it tells of has changed; otherwise by itself before the next
   * frame.
   */
  void refresh() {
    stopWaiting();
    if (stale) {
      stale = false;
      write();
    }
  }

  TextSelection selection() {
    return selection;
  }

  LinkGate gate() {
    return gate;
  }

  // ---- when

  private void invalidate() {
    stale = true;
    await();
  }

  private void await() {
    Scene scene = getScene();
    if (stale && scene != null && waitingIn == null) {
      waitingIn = scene;
      scene.addPreLayoutPulseListener(beforePulse);
      Platform.requestNextPulse();
    }
  }

  private void stopWaiting() {
    if (waitingIn != null) {
      waitingIn.removePreLayoutPulseListener(beforePulse);
      waitingIn = null;
    }
  }

  private void moved(@Nullable Scene now) {
    stopWaiting();
    if (now != null) {
      await();
    }
  }

  // ---- what

  private void write() {
    gate.close();
    boolean held = holdsFocus();
    Chronology c = state.chronology();
    List<Node> nodes = c == null ? List.of() : page(c);
    if (held) {
      column.requestFocus();
    }
    column.getChildren().setAll(nodes);
    String current = QuotesPart.boxId(marked);
    nodes.forEach(n -> n.pseudoClassStateChanged(CURRENT, current.equals(n.getId())));
    List<SelectableFlow> flows = new ArrayList<>();
    gather(column, flows);
    selection.over(flows);
    String subject = c == null ? "" : state.selectedIdProperty().get();
    if (!subject.equals(written)) {
      scroller.scrollTo(0);
    }
    written = subject;
  }

  private List<Node> page(Chronology c) {
    int selected = state.selected();
    if (selected < 0 || selected >= c.events().size()) {
      column.setStyle("");
      column.setAccessibleText(texts.get("summary.accessible", c.timeline().title()));
      return SummaryPage.of(c, texts, dates, gate, state::selectFirst);
    }
    if (indexed != c || index == null) {
      index = new FileIndex(c);
      indexed = c;
    }
    Page page =
        new Page(
            c,
            selected,
            state.shownProperty().get(),
            state.zone(),
            index,
            texts,
            dates,
            gate,
            state::select,
            actions::copyCitation,
            this::showSource,
            actions::showPassage,
            state.reports(),
            state.asOf().at(),
            state.bookmarks().has(selected),
            fields,
            this::unfold);
    column.setStyle("-dateline-group: " + GroupColor.css(c, page.event().group()) + ";");
    column.setAccessibleText(texts.get("event.accessible", page.event().title()));
    return EventPage.of(page);
  }

  /** For this event and the next ones. */
  private void unfold(FieldsPart.Unfolded now) {
    fields = now;
    stale = true;
    await();
  }

  private void showSource(String id) {
    reveal(SourcesPart.cardId(id));
  }

  private void reveal(String nodeId) {
    for (Node n : column.getChildren()) {
      if (nodeId.equals(n.getId())) {
        scroller.reveal(n);
      }
    }
  }

  private static void gather(Parent parent, List<SelectableFlow> into) {
    for (Node n : parent.getChildrenUnmodifiable()) {
      if (n instanceof SelectableFlow flow) {
        into.add(flow);
      } else if (n instanceof Parent p) {
        gather(p, into);
      }
    }
  }

  // ---- focus and layout

  private boolean holdsFocus() {
    return isFocusWithin();
  }

  /** Keeps the link that has the keyboard on screen. */
  private void focusOwnerWithin() {
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(
            owner -> {
              if (owner instanceof LinkText link && isFocusWithin()) {
                scroller.reveal(link);
              }
            });
  }

  @Override
  protected double computePrefWidth(double height) {
    return 376;
  }

  @Override
  protected double computePrefHeight(double width) {
    return scroller.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    scroller.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        getWidth() - snappedLeftInset() - snappedRightInset(),
        getHeight() - snappedTopInset() - snappedBottomInset());
  }
}
