package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.app.StartupLog;
import org.dateline.time.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Help, wrong usage and problems in the language that was asked for, and what is never put so. */
class CommandLanguageTest {

  /** The same in all languages: names of formats. */
  private static final String FORMATS = "json, jsonl";

  @TempDir private Path folder;
  private final Locale before = Locale.getDefault();

  private record Run(int code, String out, String err) {}

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private static Run run(String... args) {
    Locale.setDefault(Locale.ENGLISH);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        CommandLineTool.run(args, new StartupLog(), new PrintWriter(out), new PrintWriter(err));
    return new Run(
        code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
  }

  private static CommandLine in(Locale locale) {
    Locale.setDefault(locale);
    return Texts.on(new CommandLine(new CommandLineTool(new StartupLog())));
  }

  private static Stream<CommandSpec> commands(CommandLine line) {
    return Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
        .map(CommandLine::getCommandSpec)
        .filter(c -> !c.usageMessage().hidden());
  }

  /** What its help says, apart from names. */
  private static List<String> words(CommandSpec c) {
    Stream<ArgSpec> arguments = c.args().stream();
    return Stream.of(
            Stream.of(c.usageMessage().description()),
            Stream.of(c.usageMessage().footer()).filter(f -> !f.isEmpty()),
            arguments.flatMap(a -> Arrays.stream(a.description())))
        .flatMap(w -> w)
        .toList();
  }

  private static List<Arguments> languages() {
    return Languages.SPOKEN.stream().filter(l -> !l.equals("en")).map(Arguments::of).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyCommandAndOptionIsExplainedInTheLanguage(String language) {
    List<List<String>> english = commands(in(Locale.ENGLISH)).map(c -> words(c)).toList();
    CommandLine line = in(Locale.of(language));
    List<CommandSpec> commands = commands(line).toList();
    assertThat(commands).hasSize(english.size());
    for (int i = 0; i < commands.size(); i++) {
      CommandSpec c = commands.get(i);
      assertThat(c.args())
          .as("%s", c.name())
          .allSatisfy(a -> assertThat(a.description()).as("%s", a).isNotEmpty());
      List<String> here = words(c);
      assertThat(here).as("%s", c.name()).hasSameSizeAs(english.get(i));
      for (int k = 0; k < here.size(); k++) {
        String said = english.get(i).get(k);
        if (!said.startsWith(FORMATS)) {
          assertThat(here.get(k)).as("%s in %s", c.name(), language).isNotEqualTo(said);
        }
      }
    }
  }

  @Test
  void helpAndWrongUsageHearTheLanguageWhereverItStands() {
    assertThat(run("--lang", "de", "check", "--help").out()).startsWith("Aufruf: dateline check");
    assertThat(run("check", "--help", "--lang=uk").out()).startsWith("Виклик: dateline check");
    Run unknown = run("check", "--jsn", "x", "--lang", "fr");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("il n’y a pas d’option", "--json").hasLineCount(1);
    assertThat(run("list", "--lang", "es").err()).contains("falta: FILE");
    assertThat(run("bench", "a", "b", "--lang", "ru").err()).contains("ничего не ожидалось");
    assertThat(run("render", "--scale", "x", "a", "b.png", "--lang", "be").err())
        .contains("--scale не прымае «x»");
    assertThat(run("--log", "all", "--lang", "de").err()).contains("--log nimmt eines von startup");
  }

  @Test
  void problemsAreToldInTheLanguageAndJsonIsNot() throws IOException {
    Path file = folder.resolve("broken.timeline.json");
    Files.writeString(
        file,
        """
        {"version": "1.0", "title": "T", "events": [
        {"id": "a", "title": "A", "date": "2023-02-30"},
        {"id": "b"}]}
        """);
    Run german = run("check", "--lang", "de", file.toString());
    assertThat(german.code()).isEqualTo(1);
    assertThat(german.out())
        .contains(":2:35: error: das Datum „2023-02-30“ ist kein EDTF: bei Zeichen 9, der Monat")
        .contains(":3:1: error: die verlangte Eigenschaft „title“ fehlt; das Ereignis „b“ ist")
        .contains("[/events/0/date]");
    assertThat(german.err()).startsWith("2 Fehler, 1 Warnung");
    String json = run("check", "--json", file.toString()).out();
    assertThat(run("check", "--json", "--lang", "de", file.toString()).out()).isEqualTo(json);
    assertThat(json).contains("is not EDTF");
    assertThat(run("list", "--lang", "uk", file.toString()).err())
        .contains("2 проблеми (2 помилки)");
  }
}
