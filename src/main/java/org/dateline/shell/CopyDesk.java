package org.dateline.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.dateline.format.cite.BibTex;
import org.dateline.format.cite.Citations;
import org.dateline.format.cite.CslJson;
import org.dateline.format.cite.Formatted;
import org.dateline.model.Chronology;
import org.dateline.model.Source;
import org.dateline.shell.detail.Footnotes;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;

/**
 * Writes citations for the clipboard, in the style of the settings. The first one loads the
 * citation processor, so all of it happens beside the FX thread; if another copy is asked for
 * meanwhile, only the later one arrives.
 */
final class CopyDesk {

  /** What sources can be copied as. */
  enum Form {
    TEXT,
    CSL,
    BIBTEX
  }

  private final TimelineState state;
  private final SettingsStore settings;
  private final Consumer<Formatted> clipboard;
  private final Consumer<String> tell;
  private final Locale locale = Locale.getDefault();
  private final Citations citations = new Citations(locale);
  private final Footnotes footnotes = new Footnotes(locale, this::cite);
  private int latest;

  /**
   * @param clipboard takes what is ready, on the FX thread
   * @param tell says in a few words what was copied, on the FX thread
   */
  CopyDesk(
      TimelineState state,
      SettingsStore settings,
      Consumer<Formatted> clipboard,
      Consumer<String> tell) {
    this.state = state;
    this.settings = settings;
    this.clipboard = clipboard;
    this.tell = tell;
  }

  /** The citations of the selected event. */
  void citation() {
    ofSelected((c, event) -> () -> footnotes.citations(c, event), "copied.citation");
  }

  /** The selected event's date, words, speakers, carriers and citations. */
  void attribution() {
    ofSelected((c, event) -> () -> footnotes.withAttribution(c, event), "copied.attribution");
  }

  /** The citation of one source. */
  void source(Source s) {
    write(() -> cite(s), Messages.text("copied.citation"));
  }

  /**
   * Words of a source with its citation.
   *
   * @param where the place in its text, in words
   */
  void passage(String words, Source s, String where) {
    write(() -> footnotes.passage(words, s, where), Messages.text("copied.passage"));
  }

  /** The sources of the selected event. */
  void ofEvent(Form form) {
    Chronology c = state.chronology();
    if (c != null && state.selected() >= 0) {
      sources(Citations.of(c, state.selected()), form);
    }
  }

  /** All sources of the file. */
  void ofFile(Form form) {
    Chronology c = state.chronology();
    if (c != null) {
      sources(c.timeline().sources(), form);
    }
  }

  private void sources(List<Source> sources, Form form) {
    Supplier<Formatted> work =
        switch (form) {
          case TEXT -> () -> citations.format(sources, settings.get().citationStyle());
          case CSL -> () -> raw(CslJson.write(sources));
          case BIBTEX -> () -> raw(BibTex.write(sources, locale));
        };
    write(
        sources.isEmpty() ? () -> Formatted.EMPTY : work,
        Messages.text("copied.sources", sources.size()));
  }

  /** What another program reads is never pasted as rich text. */
  private static Formatted raw(String text) {
    return new Formatted(text, "");
  }

  private Formatted cite(Source s) {
    return citations.format(s, settings.get().citationStyle());
  }

  /** What is to be written of an event. */
  private interface OfEvent {
    Supplier<Formatted> of(Chronology c, int event);
  }

  private void ofSelected(OfEvent work, String copied) {
    Chronology c = state.chronology();
    if (c != null && state.selected() >= 0) {
      write(work.of(c, state.selected()), Messages.text(copied));
    }
  }

  private void write(Supplier<Formatted> work, String copied) {
    int mine = ++latest;
    Thread.ofVirtual()
        .name("citations")
        .start(
            () -> {
              Formatted written = work.get();
              Platform.runLater(
                  () -> {
                    if (mine != latest) {
                      return;
                    }
                    if (written.text().isEmpty()) {
                      tell.accept(Messages.text("copied.nothing"));
                    } else {
                      clipboard.accept(written);
                      tell.accept(copied);
                    }
                  });
            });
  }
}
