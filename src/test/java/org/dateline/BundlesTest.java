package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the program. */
class BundlesTest {

  /** A key that stands twice has two meanings, and the later one wins unseen. */
  @Test
  void noKeyStandsTwiceInABundle() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
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
}
