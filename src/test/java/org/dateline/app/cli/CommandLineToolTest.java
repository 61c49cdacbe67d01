package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.app.Main;
import org.dateline.app.StartupLog;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a user sees them: what they print, where, and the exit code. */
class CommandLineToolTest {

  private static final String EXAMPLE = "src/test/resources/format/example.timeline.json";
  private static final String UNVERIFIED =
      "0 quotes verified, 0 after folding, 0 not found, 3 without a text\n";
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private Path folder;
  private Locale before = Locale.getDefault();

  private record Run(int code, String out, String err) {}

  private static Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        CommandLineTool.run(args, new StartupLog(), new PrintWriter(out), new PrintWriter(err));
    return new Run(
        code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String broken() throws IOException {
    return file(
        "broken.timeline.json",
        "{\"version\": \"1.0\", \"title\": \"T\", \"x-lint-off\": [\"no-source\"], \"events\": [\n"
            + "{\"id\": \"a\", \"title\": \"A\", \"date\": \"2020\"},\n"
            + "{\"id\": \"b\"}]}");
  }

  @BeforeEach
  void inEnglish() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.UK);
  }

  @AfterEach
  void asBefore() {
    Locale.setDefault(before);
  }

  @Test
  void checkOfACleanFile() {
    assertThat(run("check", EXAMPLE)).isEqualTo(new Run(0, "", "no problems\n" + UNVERIFIED));
  }

  @Test
  void checkOfAFileWithProblems() throws IOException {
    String file = broken();
    assertThat(run("check", file))
        .isEqualTo(
            new Run(
                1,
                file
                    + ":3:1: error: required property 'title' not found; the event “b” is left out"
                    + " [/events/1]\n",
                "1 error, 0 warnings\n"));
  }

  @Test
  void aWarningIsAProblemToo() throws IOException {
    Run r =
        run(
            "check",
            "--no-lint",
            file(
                "w.timeline.json",
                "{\"version\": \"1.0\", \"title\": \"T\", \"events\": [{\"id\": \"a\", \"title\":"
                    + " \"A\"}]}"));
    assertThat(r.code()).isEqualTo(1);
    assertThat(r.out()).contains(":1:45: warning: ").endsWith(" [/events/0]\n");
    assertThat(r.err()).isEqualTo("0 errors, 1 warning\n");
  }

  @Test
  void checkOfSeveralFilesHasTheHighestCode() throws IOException {
    String missing = folder.resolve("missing.timeline.json").toString();
    Run r = run("check", EXAMPLE, missing, broken());
    assertThat(r.code()).isEqualTo(2);
    assertThat(r.out().lines()).hasSize(2);
    assertThat(r.out()).startsWith(missing + ": error: ");
    assertThat(r.err()).isEqualTo("2 errors, 0 warnings in 3 files\n" + UNVERIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2",
    "'<html>', 2",
    "'[]', 2",
    "'{\"version\": \"2.0\", \"title\": \"T\", \"events\": []}', 2"
  })
  void checkOfWhatCannotBeRead(String text, int code) throws IOException {
    assertThat(run("check", file("x.timeline.json", text)).code()).isEqualTo(code);
    assertThat(run("list", file("x.timeline.json", text)).code()).isEqualTo(code);
    assertThat(run("check", folder.toString()).code()).isEqualTo(2);
  }

  @Test
  void checkAsJson() throws IOException {
    Run r = run("check", "--json", broken(), EXAMPLE);
    JsonNode json = JSON.readTree(r.out());
    assertThat(r.code()).isEqualTo(1);
    assertThat(json.propertyNames()).containsExactly("files", "quotes", "errors", "warnings");
    assertThat(json.get("errors").asInt()).isEqualTo(1);
    assertThat(json.get("files").get(0).propertyNames())
        .containsExactly("file", "readable", "events", "quotes", "passages", "problems");
    assertThat(json.get("files").get(0).get("events").asInt()).isEqualTo(1);
    assertThat(json.get("files").get(0).get("problems").get(0))
        .isEqualTo(
            JSON.readTree(
                "{\"line\": 3, \"column\": 1, \"severity\": \"error\", \"code\":"
                    + " \"schema-required\", \"message\": \"required property 'title' not found;"
                    + " the event “b” is left out\", \"pointer\": \"/events/1\"}"));
    assertThat(json.get("files").get(1).get("problems")).isEmpty();
  }

  @Test
  void listInOrderWithDatesInWordsAndQuotesWithTheirSpeakers() {
    Run r = run("list", EXAMPLE);
    assertThat(r.code()).isZero();
    assertThat(r.err()).isEmpty();
    assertThat(r.out())
        .startsWith(
            "Russia-Belarus joint air exercises, January 2023 (format example)\n"
                + "3 events, 3 quotes\n");
    assertThat(r.out())
        .containsSubsequence(
            "December 2022",
            "(“last month”)",
            "Leaders' meeting in Minsk [happened]",
            "Joint air force exercises [ongoing, certain]",
            "“The exercises are purely defensive in nature […] and are [meant] to train",
            "joint crews”",
            "— a defense ministry official; Sunday 15 January 2023; in");
    assertThat(r.out().lines()).allMatch(l -> l.codePointCount(0, l.length()) <= 78);
  }

  @Test
  void listAsJson() {
    Run r = run("list", "--json", EXAMPLE);
    JsonNode json = JSON.readTree(r.out());
    assertThat(r.code()).isZero();
    assertThat(json).hasSize(3);
    JsonNode e = json.get(0);
    assertThat(e.propertyNames())
        .containsExactly(
            "id",
            "title",
            "date",
            "dateText",
            "startEarliest",
            "startLatest",
            "endEarliest",
            "endLatest",
            "kind",
            "status",
            "certainty",
            "group",
            "quotes",
            "sources");
    assertThat(e.get("id").asString()).isEqualTo("visit");
    assertThat(e.get("date").asString()).isEqualTo("2022-12");
    assertThat(e.get("dateText").asString()).isEqualTo("last month");
    assertThat(e.get("startEarliest").asString()).startsWith("2022-12-01");
    assertThat(e.get("certainty").isNull()).isTrue();
    assertThat(e.get("quotes").asInt()).isZero();
    assertThat(e.get("sources").asInt()).isEqualTo(1);
  }

  @Test
  void openAndUnknownEndsAreNullInJsonAndUndatedEventsLast() throws IOException {
    String file =
        file(
            "o.timeline.json",
            "{\"version\": \"1.0\", \"title\": \"T\", \"events\": [{\"id\": \"u\", \"title\":"
                + " \"U\"}, {\"id\": \"o\", \"title\": \"O\", \"date\": \"2020/..\"}]}");
    Run r = run("list", "--json", file);
    JsonNode json = JSON.readTree(r.out());
    assertThat(json.get(0).get("id").asString()).isEqualTo("o");
    assertThat(json.get(0).get("endLatest").isNull()).isTrue();
    assertThat(json.get(1).get("id").asString()).isEqualTo("u");
    assertThat(json.get(1).get("date").isNull()).isTrue();
    assertThat(json.get(1).get("startEarliest").isNull()).isTrue();
    assertThat(r.err()).isEqualTo("1 problem (0 errors); see dateline check " + file + "\n");
    assertThat(r.code()).isZero();
  }

  @Test
  void listOfWhatIsNotThere() {
    Run r = run("list", "nowhere.timeline.json");
    assertThat(r)
        .isEqualTo(
            new Run(
                2,
                "",
                "nowhere.timeline.json: error: there is no such file; check its name and"
                    + " folder\n"));
  }

  @Test
  void textThatWouldSteerTheTerminalIsShownAsItsCode() throws IOException {
    String file =
        file(
            "t.timeline.json",
            "{\"version\": \"1.0\", \"title\": \"T\\u001b[31m\", \"events\": [{\"id\":"
                + " \"a\\u0007\", \"title\": \"A\\u202e\"}]}");
    assertThat(run("list", file).out())
        .contains("T\\u001b[31m", "A\\u202e")
        .doesNotContain("\u001b", "\u202e");
    assertThat(run("check", file).out()).doesNotContain("\u001b", "\u0007");
  }

  @ParameterizedTest
  @CsvSource({
    "--nonsense, dateline --help",
    "check --nonsense, dateline check --help",
    "check, dateline check --help",
    "list, dateline list --help",
    "list a b, dateline list --help",
    "render a, dateline render --help",
    "render a b.png --size 10, dateline render --help",
    "render a b.png --size 0x900, dateline render --help",
    "render a b.png --size 99999x900, dateline render --help",
    "render a b.png --theme pink, dateline render --help",
    "render a b.png --from soon, dateline render --help",
    "render a b.png --to 2020-13, dateline render --help",
    "render a b.jpg, dateline render --help",
    "render a b.png --scale 9, dateline render --help",
    "render a b.pdf --page a9, dateline render --help",
    "render a b.svg --window, dateline render --help",
    "render a b.png --window --tiles, dateline render --help",
    "convert a b.svg, dateline convert --help",
    "chekc a, dateline --help"
  })
  void wrongUsageIsOneLineAndCode2(String args, String hint) {
    Run r = run(args.split(" ", -1));
    assertThat(r.code()).isEqualTo(2);
    assertThat(r.out()).isEmpty();
    assertThat(r.err()).startsWith("dateline: ").endsWith("(see " + hint + ")\n");
    assertThat(r.err().lines()).hasSize(1);
  }

  @Test
  void help() {
    Run r = run("--help");
    assertThat(r.code()).isZero();
    assertThat(r.err()).isEmpty();
    assertThat(r.out())
        .contains("Usage: dateline", "check", "list", "render", "--version", "dateline ./check");
    assertThat(run("check", "--help").out())
        .contains("file:line:column: error|warning: message [pointer]", "--json");
    assertThat(run("list", "--help").out()).contains("startEarliest");
    assertThat(run("render", "--help").out())
        .contains("--size", "--from", "--to", "--lanes", "--theme", "--select")
        .contains("--tiles", "--page", "--across", "--scale");
  }

  @Test
  void version() {
    Run r = run("--version");
    assertThat(r.code()).isZero();
    assertThat(r.out().lines().map(l -> l.replaceAll(" .*", "")))
        .containsExactly("Dateline", "Java", "JavaFX");
    assertThat(r.out()).contains("Java " + Runtime.version()).containsPattern("JavaFX \\d+");
  }

  @Test
  void withoutJavaFxAndInAnyLocaleTheToolPrintsUtf8() throws IOException, InterruptedException {
    // A process of its own, its class path without JavaFX.
    String classPath =
        Stream.of(
                Main.class,
                picocli.CommandLine.class,
                JsonFactory.class,
                JsonMapper.class,
                NullMarked.class,
                com.networknt.schema.Schema.class,
                com.fasterxml.jackson.annotation.JsonProperty.class,
                org.slf4j.Logger.class)
            .map(
                c ->
                    Path.of(
                            java.net.URI.create(
                                c.getProtectionDomain().getCodeSource().getLocation().toString()))
                        .toString())
            .distinct()
            .collect(Collectors.joining(java.io.File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath, Main.class.getName(), "list", EXAMPLE));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out).contains("“last month”", "[…]");
  }

  @Test
  void theLanguageOfTheCommandLineIsTheProgramsOwn() {
    assertThat(run("--lang", "de-AT", "check", EXAMPLE).code()).isZero();
    assertThat(Locale.getDefault()).isEqualTo(Locale.of("de", "AT"));
    Run wrong = run("--lang", "ger_man", "check", EXAMPLE);
    assertThat(wrong.code()).isEqualTo(2);
    // Told in the language chosen before.
    assertThat(wrong.err()).contains("--lang nimmt ein Kürzel", "„ger_man“").hasLineCount(1);
  }

  @Test
  void whatCannotBeLoggedIsSaid() {
    Run wrong = run("--log", "everything", EXAMPLE);
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("--log").hasLineCount(1);
  }
}
