package org.dateline.shell.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dateline.model.Chronology;
import org.junit.jupiter.api.Test;

/** What goes on the clipboard for a footnote. */
class FootnotesTest {

  private final Footnotes notes = new Footnotes(Locale.UK);
  private final Chronology c = Samples.drills();

  @Test
  void wordsGoWithWhoSaidThemAndWhere() {
    assertThat(notes.withAttribution(c, c.events().indexOf("full")).text())
        .startsWith(
            "Drills begin (about 6 January 2023)\n“purely defensive [in nature] … and so on”")
        .contains(" — an official (Ministry), ", "15 January 2023", "https://example.org/news/1")
        .endsWith("Here: paragraph\u00a05.");
  }

  @Test
  void anEventThatCitesNothingIsItsTitleAndDate() {
    assertThat(notes.withAttribution(c, c.events().indexOf("when")).text())
        .isEqualTo("Nobody knows when (undated)");
    assertThat(notes.citations(c, c.events().indexOf("when")).text()).isEmpty();
  }
}
