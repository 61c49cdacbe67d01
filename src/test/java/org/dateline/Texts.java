package org.dateline;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.time.Languages;

/** The bundles as files: one in English, and beside it one for each language. */
final class Texts {

  static final Path RESOURCES = Path.of("src/main/resources");

  /** Read from other programs’ files in all languages, or become what such a file says. */
  private static final List<String> DATA =
      List.of("columns.properties", "gdelt.properties", "gedcom.properties");

  private Texts() {}

  /** The English files. */
  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(f -> f.toString().endsWith(".properties"))
          .filter(f -> !DATA.contains(f.getFileName().toString()))
          .filter(f -> !f.getFileName().toString().contains("_"))
          .sorted()
          .toList();
    }
  }

  /**
   * The English files that every language must have: keys of family trees and of kinds of news
   * stand in no source.
   */
  static List<Path> translated() throws IOException {
    return Stream.concat(
            bundles().stream(),
            Stream.of("gedcom", "gdelt")
                .map(n -> RESOURCES.resolve("org/dateline/format/imports/" + n + ".properties")))
        .toList();
  }

  /** Tags of the languages beside English. */
  static List<String> languages() {
    return Languages.SPOKEN.stream().filter(l -> !l.equals("en")).toList();
  }

  /** The file of a language beside an English one; it need not be there. */
  static Path in(String language, Path english) {
    String name = english.getFileName().toString();
    return english.resolveSibling(name.replace(".properties", "_" + language + ".properties"));
  }

  /** Keys and texts of a file; empty when there is none. */
  static Map<String, String> read(Path file) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.exists(file)) {
      Properties read = new Properties();
      try (Reader in = Files.newBufferedReader(file)) {
        read.load(in);
      }
      read.forEach((k, v) -> texts.put((String) k, (String) v));
    }
    return texts;
  }
}
