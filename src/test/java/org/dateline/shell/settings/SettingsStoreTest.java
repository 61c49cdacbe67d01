package org.dateline.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {

  private static final FileMemory MEMORY =
      new FileMemory(
          "A title",
          1_673_827_200L,
          5,
          86_400,
          "party",
          Map.of("party", List.of("hand", "b", "a")),
          "minsk -kind:statement",
          true,
          "e7",
          "speakers",
          new ClockMemory(1_673_481_600L, true, true, false));

  @TempDir Path folder;

  @Test
  void whatIsWrittenComesBack() {
    Settings given =
        Settings.DEFAULT
            .withTheme(ThemeChoice.DARK)
            .withWindow(new WindowPlace(10, 20, 1200, 800, true))
            .withPanes(new PanePlaces(false, true, false, 333, 0.4))
            .withRecent("/a")
            .withRecent("/b")
            .withFile("/b", MEMORY);
    try (SettingsStore store = new SettingsStore(folder)) {
      store.update(s -> given);
    }
    try (SettingsStore again = new SettingsStore(folder)) {
      assertThat(again.get()).isEqualTo(given);
      assertThat(again.get().recent()).containsExactly("/b", "/a");
      assertThat(again.note()).isNull();
    }
  }

  @Test
  void nothingButTheFileIsLeftBehind() throws IOException {
    try (SettingsStore store = new SettingsStore(folder)) {
      store.update(s -> s.withTheme(ThemeChoice.LIGHT));
      store.flush();
      store.update(s -> s.withTheme(ThemeChoice.DARK));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).containsExactly("settings.json");
    }
  }

  @Test
  void aStartWritesNothing() throws IOException {
    new SettingsStore(folder).close();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void brokenSettingsAreSetAsideAndNoted() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"DARK\", ");
    try (SettingsStore store = new SettingsStore(folder)) {
      assertThat(store.get()).isEqualTo(Settings.DEFAULT);
      assertThat(store.note()).contains("settings.json.broken-");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .singleElement()
          .satisfies(f -> assertThat(f).content().isEqualTo("{\"theme\": \"DARK\", "));
    }
  }

  @Test
  void settingsOfAnotherVersionAreTakenAsFarAsTheyGo() throws IOException {
    Files.writeString(
        folder.resolve("settings.json"),
        """
        {"theme": "SEPIA", "colour": 3, "recent": ["/a"],
         "panes": {"detail": true, "detailWidth": -5},
         "files": {"/a": {"title": null, "seconds": 7}}}
        """);
    try (SettingsStore store = new SettingsStore(folder)) {
      assertThat(store.note()).isNull();
      assertThat(store.get().theme()).isEqualTo(ThemeChoice.SYSTEM);
      assertThat(store.get().recent()).containsExactly("/a");
      assertThat(store.get().panes().detailWidth()).isEqualTo(400);
      assertThat(store.get().files().get("/a").query()).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoFault() throws IOException {
    Path file = Files.writeString(folder.resolve("in-the-way"), "");
    try (SettingsStore store = new SettingsStore(file)) {
      store.update(s -> s.withTheme(ThemeChoice.DARK));
      store.flush();
      assertThat(store.get().theme()).isEqualTo(ThemeChoice.DARK);
      assertThat(store.note()).isNotNull();
    }
  }

  @Test
  void onlyTwentyFilesAreRemembered() {
    Settings s = Settings.DEFAULT;
    for (int i = 0; i < 25; i++) {
      s = s.withRecent("/" + i).withFile("/" + i, MEMORY);
    }
    assertThat(s.recent()).hasSize(20).startsWith("/24").doesNotContain("/4");
    assertThat(s.files()).hasSize(20).doesNotContainKey("/4");
    assertThat(s.withoutRecent("/24").files()).doesNotContainKey("/24");
  }

  @Test
  void whatANewerProgramWroteIsKeptForIt() throws IOException {
    String newer = "{\"version\": 7, \"theme\": \"DARK\", \"orbit\": 3}";
    Files.writeString(folder.resolve("settings.json"), newer);
    try (SettingsStore store = new SettingsStore(folder)) {
      assertThat(store.get().theme()).isEqualTo(ThemeChoice.DARK);
      store.update(s -> s.withTheme(ThemeChoice.LIGHT));
    }
    assertThat(folder.resolve("settings.json.v7")).hasContent(newer);
    assertThat(Files.readString(folder.resolve("settings.json"))).contains("\"version\" : 1");
  }

  @Test
  void aLanguageNobodySpeaksAndASizeNobodyReadsAreTheUsualOnes() throws IOException {
    Files.writeString(
        folder.resolve("settings.json"),
        "{\"comfort\": {\"language\": \"x_!\", \"textSize\": 5000}}");
    try (SettingsStore store = new SettingsStore(folder)) {
      assertThat(store.get().comfort().language()).isEmpty();
      assertThat(store.get().comfort().textSize()).isEqualTo(200);
    }
  }
}
