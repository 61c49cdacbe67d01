package org.dateline.shell.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.shell.views.Kept.Bookmark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStoreTest {

  @TempDir Path folder;
  private Path file;
  private Chronology chronology;
  private KeptStore store;

  @BeforeEach
  void keep() throws IOException {
    file = folder.resolve("a.timeline.json");
    Files.writeString(file, timeline("T"));
    chronology = TimelineReader.read(file).chronology();
    store = new KeptStore(folder.resolve("settings"));
    store.write(marked(file), file.toString(), chronology);
  }

  private static String timeline(String title) {
    return "{\"version\": \"1.0\", \"title\": \""
        + title
        + "\", \"events\": [{\"id\": \"a\", \"title\": \"A\", \"date\": \"2023\"}]}";
  }

  private static Kept marked(Path file) {
    return Kept.none(file.toString()).withBookmarks(List.of(new Bookmark("a", "mine")));
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("settings/kept"))) {
      return all.count();
    }
  }

  @Test
  void whatIsKeptComesBack() {
    assertThat(store.find(file.toString(), chronology)).isEqualTo(marked(file));
  }

  @Test
  void itComesBackWhenTheFileWasChanged() throws IOException {
    Files.writeString(file, timeline("Another title"));
    Chronology next = TimelineReader.read(file).chronology();
    assertThat(store.find(file.toString(), next)).isEqualTo(marked(file));
    store.write(marked(file), file.toString(), next);
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void itComesAlongWhenTheFileIsRenamed() throws IOException {
    Path other = folder.resolve("b.timeline.json");
    Files.move(file, other);
    Kept found = store.find(other.toString(), chronology);
    assertThat(found).isEqualTo(marked(file));
    store.write(found.withKey(other.toString()), found.key(), chronology);
    assertThat(store.find(other.toString(), chronology)).isEqualTo(marked(other));
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void aCopyBesideTheFileHasBookmarksOfItsOwn() throws IOException {
    Path copy = folder.resolve("copy.timeline.json");
    Files.copy(file, copy);
    assertThat(store.find(copy.toString(), chronology)).isEqualTo(Kept.none(copy.toString()));
  }

  @Test
  void whenNothingIsKeptAnyMoreNoFileIsLeft() throws IOException {
    store.write(Kept.none(file.toString()), file.toString(), chronology);
    assertThat(files()).isZero();
  }

  @Test
  void aSpoiltFileIsNeitherReadNorFatal() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("settings/kept"))) {
      Files.writeString(all.findFirst().orElseThrow(), "{");
    }
    assertThat(store.find(file.toString(), chronology)).isEqualTo(Kept.none(file.toString()));
  }
}
