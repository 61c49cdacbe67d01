package org.dateline.shell.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ShellWordsTest {

  @Test
  void plainWordsStayAsTheyAre() {
    assertThat(ShellWords.line(List.of("dateline", "/a/b.json", "--from", "2023-01-06"), false))
        .isEqualTo("dateline /a/b.json --from 2023-01-06");
  }

  @Test
  void whatAShellWouldReadIsQuoted() {
    assertThat(ShellWords.line(List.of("it's", "a b", "$HOME", ""), false))
        .isEqualTo("'it'\\''s' 'a b' '$HOME' ''");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aShellTakesTheLineApartIntoTheSameWords() throws Exception {
    List<String> words =
        List.of(
            "it's", "\"two words\"", "a\\b", "$(date) `x`", "*", "~", "#", "ä ы 史", "-a:b", "!");
    Process shell =
        new ProcessBuilder("sh", "-c", "printf '%s\\0' " + ShellWords.line(words, false)).start();
    String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(Arrays.asList(out.split("\0"))).isEqualTo(words);
  }

  @Property
  void windowsTakesTheLineApartIntoTheSameWords(
      @ForAll @Size(min = 1, max = 4)
          List<@StringLength(max = 6) @CharRange(from = ' ', to = '~') String> words) {
    assertThat(taken(ShellWords.line(words, true))).isEqualTo(words);
  }

  /** As CommandLineToArgvW does it. */
  private static List<String> taken(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < line.length(); i++) {
      int slashes = 0;
      while (i < line.length() && line.charAt(i) == '\\') {
        slashes++;
        i++;
      }
      boolean quote = i < line.length() && line.charAt(i) == '"';
      word.repeat('\\', quote ? slashes / 2 : slashes);
      any |= slashes > 0;
      if (quote && slashes % 2 == 1) {
        word.append('"');
      } else if (quote) {
        quoted = !quoted;
        any = true;
      } else if (i < line.length() && line.charAt(i) == ' ' && !quoted) {
        if (any) {
          words.add(word.toString());
        }
        word.setLength(0);
        any = false;
      } else if (i < line.length()) {
        word.append(line.charAt(i));
        any = true;
      }
    }
    if (any) {
      words.add(word.toString());
    }
    return words;
  }
}
