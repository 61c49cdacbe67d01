package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.time.Message;
import org.junit.jupiter.api.Test;

/** What is told when something is wrong: each sentence that the sources name has a text. */
class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/dateline");

  /** A room that tells something, how it says it, and where its words are. */
  private record Room(String folder, Pattern call, String bundle) {}

  private static final List<Room> ROOMS =
      List.of(
          new Room("time", call("(?:Message\\.)?date"), "time/dates"),
          new Room("format", call("Say\\.that"), "format/problems"),
          new Room("format/imports", call("Say\\.that"), "format/imports/imports"),
          new Room("app/cli", call("Texts\\.text"), "app/cli/cli"),
          new Room("app", call("Texts\\.text"), "app/cli/cli"));

  private static Pattern call(String name) {
    return Pattern.compile("\\b" + name + "\\(\\s*\"([^\"]+)\"");
  }

  @Test
  void everySentenceHasAText() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Room room : ROOMS) {
      Set<String> keys =
          Texts.read(Texts.RESOURCES.resolve("org/dateline/" + room.bundle() + ".properties"))
              .keySet();
      int found = 0;
      try (Stream<Path> files = Files.list(SOURCES.resolve(room.folder()))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher m = room.call().matcher(Files.readString(file));
          while (m.find()) {
            String key = m.group(1);
            found++;
            boolean there =
                key.endsWith(".")
                    ? keys.stream().anyMatch(k -> k.startsWith(key))
                    : keys.contains(key);
            if (!there) {
              missing.add(file + ": " + key);
            }
          }
        }
      }
      assertThat(found).as("%s", room.folder()).isPositive();
    }
    assertThat(missing).isEmpty();
  }

  /** Numbers as the reader writes them, and sentences inside sentences in the reader's language. */
  @Test
  void aMessageIsPutIntoWordsForItsReader() {
    Message inner = Message.of("format.problems", "too-deep", 12_345, 64);
    Message whole = inner.then(Message.of("format.problems", "left-out"));
    assertThat(whole).hasToString("nested 12,345 deep, more than 64; it is left out");
    assertThat(whole.text(Locale.GERMAN))
        .isEqualTo("12.345 tief verschachtelt, mehr als 64; der Wert ist weggelassen");
    assertThat(whole.text(Locale.JAPANESE)).isEqualTo(whole.toString());
    assertThat(Message.foreign("{0} stays").text(Locale.FRENCH)).isEqualTo("{0} stays");
    assertThat(Message.list(List.of()).text(Locale.FRENCH)).isEmpty();
    assertThat(Message.list(List.of(Message.foreign("a"), Message.foreign("b"))))
        .hasToString("a, b");
  }

  /** The plural forms of the languages that have more than two. */
  @Test
  void countsChooseTheirForms() {
    Map<Integer, String> forms =
        Map.of(1, "1 рядок", 3, "3 рядки", 5, "5 рядків", 21, "21 рядок", 112, "112 рядків");
    forms.forEach(
        (n, text) ->
            assertThat(Message.of("format.problems", "skipped-rest", n).text(Locale.of("uk")))
                .contains(text));
  }
}
