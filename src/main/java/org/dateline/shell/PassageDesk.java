package org.dateline.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.dateline.format.cite.Formatted;
import org.dateline.format.passage.CitedWords;
import org.dateline.format.passage.SourceText;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.dateline.shell.keys.Category;
import org.dateline.shell.keys.Command;
import org.dateline.shell.keys.Registry;
import org.dateline.shell.keys.Scope;
import org.dateline.shell.passage.PassageActions;
import org.dateline.shell.passage.PassagePane;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The passage reader in the window: opens it for a source, keeps it in step with the timeline and
 * with the text on disk, and puts it away.
 */
final class PassageDesk implements PassageActions {

  private final TimelineState state;
  private final CopyDesk copies;
  private final Supplier<@Nullable Path> file;
  private final PassagePane pane = new PassagePane(this);
  private final FileWatch watch = new FileWatch(this::reread, () -> {});
  private Runnable leave = () -> {};
  private @Nullable Path shownFor;

  /**
   * @param file the open file, beside which the texts of its sources lie
   */
  PassageDesk(TimelineState state, CopyDesk copies, Supplier<@Nullable Path> file) {
    this.state = state;
    this.copies = copies;
    this.file = file;
    pane.setVisible(false);
    state.chronologyProperty().subscribe(this::reread);
  }

  PassagePane pane() {
    return pane;
  }

  /** Where the keyboard goes when the reader is put away. */
  void setOnLeave(Runnable enterBefore) {
    leave = enterBefore;
  }

  boolean isOpen() {
    return pane.isVisible();
  }

  /** Shows a passage in the text of a source; false when no file is open. */
  boolean show(String sourceId, @Nullable Selector selector) {
    Chronology c = state.chronology();
    Path at = file.get();
    if (c == null || at == null) {
      return false;
    }
    shownFor = at;
    pane.show(c, at, sourceId, selector);
    pane.setVisible(true);
    pane.requestEntry();
    Source source = c.source(sourceId);
    Path text = source == null ? null : SourceText.file(at, source);
    watch.watch(text, text == null ? null : FileWatch.Stamp.of(text));
    return true;
  }

  /** Another reading of the same file is shown in the reader; another file puts it away. */
  private void reread() {
    Chronology c = state.chronology();
    Path at = file.get();
    if (c != null && at != null && at.equals(shownFor) && isOpen()) {
      pane.reread(c, at);
    } else {
      putAway();
    }
  }

  private void putAway() {
    pane.setVisible(false);
    watch.watch(null, null);
    shownFor = null;
  }

  // ---- what the reader asks --------------------------------------------------------------------

  @Override
  public void selectEvent(String id) {
    Chronology c = state.chronology();
    int event = c == null ? -1 : c.events().indexOf(id);
    if (event >= 0) {
      state.select(event);
    }
  }

  @Override
  public void copy(String text) {
    Panes.toClipboard(new Formatted(text, ""));
  }

  @Override
  public void cite(String words, Source source, String where) {
    copies.passage(words, source, where);
  }

  @Override
  public void close() {
    if (isOpen()) {
      putAway();
      leave.run();
    }
  }

  // ---- the actions -----------------------------------------------------------------------------

  /**
   * @param note tells in a line why nothing is shown
   */
  void register(Registry registry, Consumer<String> note) {
    registry.add(
        Command.of("passage.show", Category.PASSAGE, Scope.WINDOW, () -> showSelected(note))
            .when(state.selectedProperty().greaterThanOrEqualTo(0))
            .icon(Feather.BOOK_OPEN)
            .keys("V"));
    add(registry, "next", () -> pane.step(1), "F3", "N");
    add(registry, "previous", () -> pane.step(-1), "Shift+F3", "P");
    add(registry, "event", pane::enter, "", "Enter");
    add(registry, "copy", pane::copySelection, "", "Ctrl+C");
    add(registry, "cite", pane::copyWithCitation, "", "Ctrl+Shift+C");
  }

  private void add(Registry registry, String id, Runnable run, String alias, String key) {
    ObservableBooleanValue open = pane.visibleProperty();
    Command c =
        Command.of("passage." + id, Category.PASSAGE, Scope.PASSAGE, run).when(open).keys(key);
    registry.add(alias.isEmpty() ? c : c.aliases(alias));
  }

  /** What there is to show of the selected event: a citation whose source has a text at hand. */
  private record Passage(String source, @Nullable Selector selector) {}

  private void showSelected(Consumer<String> note) {
    List<Passage> looks = looks();
    if (looks.isEmpty()) {
      note.accept(Messages.text("passage.none"));
    } else {
      show(looks.getFirst().source(), looks.getFirst().selector());
    }
  }

  /** The passages of the selected event, those of its quotes first. */
  private List<Passage> looks() {
    Chronology c = state.chronology();
    List<Passage> looks = new ArrayList<>();
    if (c == null || state.selected() < 0) {
      return looks;
    }
    Event e = c.events().event(state.selected());
    for (Quote q : e.quotes()) {
      for (Citation s : q.citations()) {
        add(looks, c, s, CitedWords.exactly(q.text()));
      }
    }
    e.citations().forEach(s -> add(looks, c, s, null));
    e.claims().forEach(k -> k.citations().forEach(s -> add(looks, c, s, null)));
    return looks;
  }

  private static void add(
      List<Passage> looks, Chronology c, Citation s, @Nullable Selector otherwise) {
    Source source = c.source(s.source());
    if (source != null && source.textFile() != null) {
      looks.add(new Passage(s.source(), s.selector() != null ? s.selector() : otherwise));
    }
  }
}
