package org.dateline.format.cite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Opening a file must not wait for the citation processor. */
class LazyCitationsTest {

  @Test
  void theProcessorIsLoadedWithTheFirstCitation() throws Exception {
    String file =
        "{\"version\": \"1.0\", \"title\": \"T\", \"sources\": [{\"id\": \"s\", \"type\":"
            + " \"book\"}], \"events\": [{\"id\": \"a\", \"title\": \"A\", \"date\": \"2023\"}]}";
    try (Fresh loader = new Fresh()) {
      Class<?> reader = loader.loadClass("org.dateline.format.TimelineReader");
      Object read =
          reader
              .getMethod("read", byte[].class, Path.class)
              .invoke(null, file.getBytes(StandardCharsets.UTF_8), Path.of("t.json"));
      Class<?> citations = loader.loadClass("org.dateline.format.cite.Citations");
      Object writer = citations.getConstructor(Locale.class).newInstance(Locale.US);
      assertThat(loader.processor()).as("after opening a file").isEmpty();

      Object chronology = read.getClass().getMethod("chronology").invoke(read);
      Object timeline = chronology.getClass().getMethod("timeline").invoke(chronology);
      List<?> sources = (List<?>) timeline.getClass().getMethod("sources").invoke(timeline);
      Class<?> style = loader.loadClass("org.dateline.format.cite.CitationStyle");
      citations
          .getMethod("format", List.class, style)
          .invoke(writer, sources, style.getEnumConstants()[0]);
      assertThat(loader.processor()).as("after a citation").contains("de.undercouch.citeproc.CSL");
    }
  }

  @Test
  void onlyOneClassKnowsTheProcessor() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(StyleProcessor.class.getName())
        .and()
        .resideOutsideOfPackage("de.undercouch..")
        .and()
        .doNotHaveFullyQualifiedName(StyleProcessor.class.getName() + "$Item")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.undercouch..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.dateline"));
  }

  /** Loads everything anew, and remembers what. */
  private static final class Fresh extends URLClassLoader {

    private final Set<String> loaded = ConcurrentHashMap.newKeySet();

    Fresh() {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      Class<?> found = super.findClass(name);
      loaded.add(name);
      return found;
    }

    List<String> processor() {
      return loaded.stream()
          .filter(n -> n.startsWith("de.undercouch.") || n.startsWith("org.antlr."))
          .toList();
    }

    private static URL[] classPath() {
      String path =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      return Arrays.stream(path.split(File.pathSeparator, -1))
          .map(
              p -> {
                try {
                  return Path.of(p).toUri().toURL();
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              })
          .toArray(URL[]::new);
    }
  }
}
