package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.time.Plurals;
import org.junit.jupiter.api.Test;

/** The texts of the program, in every language. */
class BundlesTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+),(plural|choice|number)");

  /** First words of keys that the sources put together from the name of a field or of a table. */
  private static final Set<String> NAMED =
      Set.of(
          "certainty", "confidence", "likelihood", "sources", "speakers", "fade", "hide", "order");

  private static final Set<String> SLAVIC = Set.of("be", "ru", "uk");

  /** A key that stands twice has two meanings, and the later one wins unseen. */
  @Test
  void noKeyStandsTwiceInABundle() throws IOException {
    try (Stream<Path> files = Files.walk(Texts.RESOURCES)) {
      List<Path> bundles = files.filter(f -> f.toString().endsWith(".properties")).toList();
      assertThat(bundles).isNotEmpty();
      for (Path bundle : bundles) {
        assertThat(Files.readAllLines(bundle))
            .filteredOn(l -> !l.startsWith("#") && l.indexOf('=') > 0)
            .extracting(l -> l.substring(0, l.indexOf('=')))
            .as("%s", bundle)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void noLanguageHasAKeyThatEnglishLacks() throws IOException {
    for (Path english : Texts.bundles()) {
      if (english.endsWith("words.properties")) {
        continue; // other languages have cases
      }
      for (String language : Texts.languages()) {
        Set<String> more = new TreeSet<>(Texts.read(Texts.in(language, english)).keySet());
        more.removeAll(Texts.read(english).keySet());
        assertThat(more).as("%s in %s", english, language).isEmpty();
      }
    }
  }

  /** A text that leaves out a number, or waits for one that is never given, says too little. */
  @Test
  void everyLanguageFillsInTheSamePlaces() throws IOException {
    List<String> odd = new ArrayList<>();
    for (Path english : Texts.bundles()) {
      if (english.endsWith("words.properties")) {
        continue; // its forms of months and seasons may take more or fewer
      }
      Map<String, String> texts = Texts.read(english);
      for (String language : Texts.languages()) {
        Texts.read(Texts.in(language, english))
            .forEach(
                (key, text) -> {
                  String original = texts.getOrDefault(key, text);
                  if (!places(original).equals(places(text))) {
                    odd.add(language + " " + key + "=" + text + " for " + original);
                  }
                });
      }
    }
    assertThat(odd).isEmpty();
  }

  /** Every pattern can be filled in for any number, with a form for each that the language has. */
  @Test
  void everyTextCanBeFilledIn() throws IOException {
    for (Path english : Texts.bundles()) {
      List<String> all = new ArrayList<>(Texts.languages());
      all.add("");
      if (english.endsWith("words.properties")) {
        continue; // held by the tests of dates in words
      }
      for (String language : all) {
        Path file = language.isEmpty() ? english : Texts.in(language, english);
        Texts.read(file)
            .forEach(
                (key, text) -> {
                  if (!text.contains("{")) {
                    return;
                  }
                  Locale locale = Locale.of(language.isEmpty() ? "en" : language);
                  for (int n : new int[] {0, 1, 2, 5, 11, 21, 1000}) {
                    assertThat(Plurals.fill(text, locale, arguments(text, n)))
                        .as("%s %s", file, key)
                        .isNotBlank()
                        .doesNotContain("{")
                        .doesNotContain("#");
                  }
                  assertThat(text).as("%s %s", file, key).doesNotContain(",choice,");
                  if (SLAVIC.contains(language) && text.contains("#")) {
                    assertThat(text).as("%s %s", file, key).contains("few{", "many{", "other{");
                  }
                });
      }
    }
  }

  /** A text that nobody asks for is translated for nothing. */
  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> literals = literals();
    List<String> unused = new ArrayList<>();
    for (Path english : Texts.bundles()) {
      for (String key : Texts.read(english).keySet()) {
        if (!used(key, literals)) {
          unused.add(english.getFileName() + ": " + key);
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  /** Whether the sources have a key, or its parts: some are put together of two or three. */
  private static boolean used(String key, Set<String> literals) {
    if (literals.contains(key) || (key.startsWith("short.") && used(key.substring(6), literals))) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      if (literals.contains(key.substring(0, dot + 1)) || NAMED.contains(key.substring(0, dot))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> literals() throws IOException {
    Set<String> found = new HashSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher m = LITERAL.matcher(Files.readString(file));
        while (m.find()) {
          found.add(m.group(1));
        }
      }
    }
    return found;
  }

  private static Set<Integer> places(String text) {
    Set<Integer> places = new TreeSet<>();
    Matcher m = PLACE.matcher(text);
    while (m.find()) {
      places.add(Integer.valueOf(m.group(1)));
    }
    return places;
  }

  private static Object[] arguments(String text, int number) {
    Object[] arguments = new Object[10];
    Arrays.fill(arguments, "x");
    Matcher m = NUMBERED.matcher(text);
    while (m.find()) {
      arguments[Integer.parseInt(m.group(1))] = number;
    }
    return arguments;
  }
}
