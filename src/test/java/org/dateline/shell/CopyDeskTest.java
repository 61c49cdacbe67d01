package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.format.cite.CitationStyle;
import org.dateline.format.cite.Formatted;
import org.dateline.shell.detail.Fx;
import org.dateline.shell.detail.Samples;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.state.TimelineState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Y, Shift+Y and their kin put on the clipboard. */
class CopyDeskTest {

  private final BlockingQueue<Formatted> clipboard = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  @Test
  void citationsComeInTheStyleOfTheSettings(@TempDir Path folder) throws Exception {
    try (SettingsStore settings = new SettingsStore(folder)) {
      TimelineState state = new TimelineState();
      CopyDesk desk = new CopyDesk(state, settings, clipboard::add, told::add);
      Fx.run(
          () -> {
            state.open(Samples.drills());
            state.select(state.chronology().events().indexOf("full"));
            desk.citation();
          });
      assertThat(next().text()).contains("News article, untitled, 16 January 2023");

      settings.update(s -> s.withCitationStyle(CitationStyle.APA));
      Fx.run(desk::citation);
      Formatted apa = next();
      assertThat(apa.text())
          .contains("News article, untitled. (2023, January 16). https://example.org/news/1")
          .contains("Doe, A. (n.d.). Bad link. Press.");
      assertThat(apa.html())
          .contains("<a href=\"https://example.org/news/1\">")
          .doesNotContain("href=\"file:");

      Fx.run(desk::attribution);
      Formatted attributed = next();
      assertThat(attributed.text())
          .startsWith("Drills begin (about 6 January 2023)\n“purely defensive [in nature]")
          .contains("an official (Ministry)", "(2023, January 16)", "Here: paragraph");
      assertThat(attributed.html()).startsWith("<p>Drills begin");

      Fx.run(() -> desk.ofEvent(CopyDesk.Form.BIBTEX));
      assertThat(next().text()).contains("@article{s1,", "@techreport{s2,");
      Fx.run(() -> desk.ofFile(CopyDesk.Form.CSL));
      Formatted csl = next();
      assertThat(csl.text()).startsWith("[").contains("\"archive-url\"");
      assertThat(csl.html()).isEmpty();
    }
  }

  @Test
  void nothingCitedLeavesTheClipboardAlone(@TempDir Path folder) throws Exception {
    try (SettingsStore settings = new SettingsStore(folder)) {
      TimelineState state = new TimelineState();
      CopyDesk desk = new CopyDesk(state, settings, clipboard::add, told::add);
      Fx.run(
          () -> {
            state.open(Samples.drills());
            state.select(state.chronology().events().indexOf("bare"));
            desk.citation();
          });
      assertThat(told.poll(20, TimeUnit.SECONDS)).contains("Nothing to copy");
      assertThat(clipboard).isEmpty();
    }
  }

  private Formatted next() throws InterruptedException {
    Formatted f = clipboard.poll(20, TimeUnit.SECONDS);
    assertThat(f).isNotNull();
    return f;
  }
}
