package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether each language is complete. Run by itself it lists what is to be translated: {@code file:
 * key=English text}.
 */
class TranslationsTest {

  @ParameterizedTest
  @MethodSource("org.dateline.Texts#languages")
  void everyTextIsTranslated(String language) throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path english : Texts.translated()) {
      Path file = Texts.in(language, english);
      Map<String, String> there = Texts.read(file);
      Texts.read(english)
          .forEach(
              (key, text) -> {
                // Words in dates may be shorter in one language only.
                if (!there.containsKey(key) && !key.startsWith("short.")) {
                  missing.add(Texts.RESOURCES.relativize(file) + ": " + key + "=" + text);
                }
              });
    }
    assertThat(missing).as("texts to translate, %s", language).isEmpty();
  }
}
