package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.app.StartupLog;
import org.dateline.format.LintCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dateline check} on quotes and their texts, and what it tells a compiler. */
class CheckPassagesTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String TEXT =
      "It began early.\n\n“We are ready,” she said. He said: “We are not.” She said: “We are.”\n";

  @TempDir private Path folder;

  private record Run(int code, List<String> out, String err) {

    /** The codes of the problems, by running again for JSON. */
    static Run of(String... args) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      int code =
          CommandLineTool.run(args, new StartupLog(), new PrintWriter(out), new PrintWriter(err));
      return new Run(code, out.toString().lines().toList(), err.toString().replace("\r\n", "\n"));
    }
  }

  /** A timeline of one source with a text and these events; {@code '} stands for a double quote. */
  private Path timeline(String header, String... events) throws IOException {
    Files.writeString(folder.resolve("s.txt"), TEXT);
    String json =
        "{'version': '1.0', 'title': 'T', "
            + header
            + " 'sources': [{'id': 's', 'type': 'book', 'issued': {'date-parts': [[2023, 1, 16]]},"
            + " 'custom': {'text-file': 's.txt'}}, {'id': 'u', 'type': 'book'}],\n'agents': [{'id':"
            + " 'p', 'name': 'P'}],\n'events': [\n"
            + String.join(",\n", events)
            + "]}";
    return Files.writeString(folder.resolve("t.timeline.json"), json.replace('\'', '"'));
  }

  private static String event(String rest) {
    return event("e", "'2023-01-16'", rest);
  }

  private static String event(String id, String date, String rest) {
    return "{'id': '" + id + "', 'title': 'E', 'date': " + date + ", " + rest + "}";
  }

  private static String cited(String more) {
    return "'citations': [{'source': 's', 'locator': '1'" + more + "}]";
  }

  private static String quote(String text, String more) {
    return event("'quotes': [{'text': '" + text + "', 'speaker': 'p', " + more + "}]");
  }

  private List<String> codes(Path file, String... options) throws IOException {
    String[] args =
        Stream.concat(Stream.of("check", "--json", file.toString()), Stream.of(options))
            .toArray(String[]::new);
    StringBuilder all = new StringBuilder();
    Run.of(args).out().forEach(l -> all.append(l).append('\n'));
    JsonNode problems = JSON.readTree(all.toString()).get("files").get(0).get("problems");
    return problems.valueStream().map(p -> p.get("code").asString()).toList();
  }

  private static String selector(String more) {
    return ", 'selector': {'type': 'TextQuoteSelector', " + more + "}";
  }

  @Test
  void aVerifiedQuoteIsCountedAndSaysNothing() throws IOException {
    Path file = timeline("", quote("We are ready,", cited("")));
    assertThat(Run.of("check", file.toString()))
        .isEqualTo(
            new Run(
                0,
                List.of(),
                "no problems\n1 quote verified, 0 after folding, 0 not found, 0 without a text\n"));
  }

  @Test
  void aFoldedOneIsCountedApartAndIsNoProblem() throws IOException {
    Path file = timeline("", quote("x", cited(selector("'exact': '\\'We are  ready,\\' she'"))));
    Run r = Run.of("check", file.toString());
    assertThat(r.code()).isZero();
    assertThat(r.err()).contains("0 quotes verified, 1 after folding, 0 not found");
  }

  @Test
  void aMisquoteIsAWarningWithTheNearestAndItsPlace() throws IOException {
    Path file = timeline("", quote("We were ready,", cited("")));
    Run r = Run.of("check", file.toString());
    assertThat(r.code()).isEqualTo(1);
    assertThat(r.out()).hasSize(1);
    assertThat(r.out().getFirst())
        .contains("warning: the passage “We were ready,” is not in the text of source “s”")
        .contains("the nearest is “We are ready,”, line 3, column 2 (paragraph 2)")
        .endsWith("[/events/0/quotes/0/text]");
    assertThat(codes(file)).containsExactly("quote-not-found");
  }

  @Test
  void withoutATextNothingIsSaid() throws IOException {
    String inU = "'citations': [{'source': 'u', 'locator': '1'}]";
    Path file = timeline("", quote("Never said.", inU));
    assertThat(Run.of("check", file.toString()).code()).isZero();
    // Two sources, one of them not at hand: it may be there.
    Path two =
        timeline(
            "",
            quote(
                "Never said.", "'citations': [{'source': 's', 'locator': '1'}, {'source': 'u'}]"));
    Run r = Run.of("check", two.toString());
    assertThat(r.code()).isZero();
    assertThat(r.err()).contains("0 not found, 1 without a text");
  }

  @Test
  void translationsAndOriginals() throws IOException {
    assertThat(codes(timeline("", quote("Wir sind bereit", "'translatedBy': 'me', " + cited("")))))
        .isEmpty();
    Path original =
        timeline(
            "", quote("Wir sind bereit", "'original': {'text': 'We are ready,'}, " + cited("")));
    assertThat(Run.of("check", original.toString()).err()).contains("1 quote verified");
  }

  @Test
  void theCompilersOwnGapsAreKnown() throws IOException {
    String words = "We are ready […] We are not.";
    assertThat(codes(timeline("", quote(words, "'abridged': true, " + cited(""))))).isEmpty();
    assertThat(codes(timeline("", quote(words, cited(""))))).containsExactly("quote-not-found");
  }

  @Test
  void aPrefixThatIsNowhereIsAWarning() throws IOException {
    String right = "'exact': 'We are', 'prefix': 'He said: “'";
    String wrong = "'exact': 'We are', 'prefix': 'They said: “'";
    assertThat(codes(timeline("", event(cited(selector(right)))))).isEmpty();
    assertThat(codes(timeline("", event(cited(selector(wrong)))))).containsExactly("quote-context");
  }

  @Test
  void aChangedTextIsAWarning() throws IOException {
    Path file = timeline("", event(cited("")));
    String json = Files.readString(file);
    String sum = "\"sha256\": \"" + "0".repeat(64) + "\", \"text-file\"";
    Files.writeString(file, json.replace("\"text-file\"", sum));
    assertThat(codes(file)).containsExactly("text-changed");
  }

  @Test
  void countsAsJson() throws IOException {
    Path file =
        timeline(
            "",
            quote("We were ready,", cited("")),
            event(cited(selector("'exact': 'early'"))).replace("'e'", "'f'"));
    StringBuilder all = new StringBuilder();
    Run.of("check", "--json", file.toString()).out().forEach(all::append);
    JsonNode json = JSON.readTree(all.toString());
    assertThat(json.get("quotes"))
        .isEqualTo(
            JSON.readTree("{\"verified\": 0, \"folded\": 0, \"notFound\": 1, \"withoutText\": 0}"));
    assertThat(json.get("files").get(0).get("passages").get("verified").asInt()).isEqualTo(1);
  }

  static Stream<List<String>> lint() {
    String last = "'text': 'last month', 'anchor': 's', 'method': 'relative'";
    String claims = "'claims': [{'id': 'c', 'text': 'C', ";
    return Stream.of(
        List.of("no-source", event("'tags': []")),
        List.of("no-speaker", event("'quotes': [{'text': 'We are ready,', " + cited("") + "}]")),
        List.of(
            "no-passage",
            event("'quotes': [{'text': 'Q', 'speaker': 'p', 'citations': [{'source': 'u'}]}]")),
        List.of("uncited-claim", event(claims + "'by': ['p']}], " + cited(""))),
        List.of("date-too-exact", event("e", "{'edtf': '2022-12-06', " + last + "}", cited(""))),
        List.of(
            "one-sided-dispute",
            event(
                claims + "'relations': [{'claim': 'd', 'role': 'disputes'}], " + cited("") + "}]"),
            event("f", "'2023'", "'claims': [{'id': 'd', 'text': 'D', " + cited("") + "}]")),
        List.of("undated-anchor", event("e", "{'edtf': '2022-12', 'anchor': 'u'}", cited(""))));
  }

  @ParameterizedTest
  @MethodSource
  void lint(List<String> sample) throws IOException {
    String code = sample.getFirst();
    String[] events = sample.subList(1, sample.size()).toArray(String[]::new);
    Path file = timeline("", events);
    assertThat(codes(file)).containsExactly(code);
    assertThat(codes(file, "--no-lint=" + code)).isEmpty();
    assertThat(codes(file, "--no-lint=no-speaker,one-sided-dispute," + code)).isEmpty();
    assertThat(codes(file, "--no-lint")).isEmpty();
    String other = code.equals("no-source") ? "no-speaker" : "no-source";
    assertThat(codes(file, "--no-lint=" + other)).containsExactly(code);
    assertThat(codes(timeline("'x-lint-off': ['" + code + "'],", events))).isEmpty();
  }

  @Test
  void everyCodeHasASample() {
    assertThat(lint().map(List::getFirst))
        .containsExactlyInAnyOrder(
            Stream.of(LintCode.values()).map(LintCode::word).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-06, last month, true",
    "2022-12-06, in early December, true",
    "2022-12-06, 'Sometime in December, 2022', true",
    "2022-12, last month, false",
    "2022-12, last year, true",
    "2022-12-06, in 2022, true",
    "2022-12-06, last week, true",
    "2022-12-06T10:30:00Z, yesterday, true",
    "2022-12-06, on Tuesday, false",
    "2022-12-06, 6 December, false",
    "2022-12-06, Christmas last year, false",
    "2022-12-06~, last month, false",
    "2022-12-06, three weeks ago, false",
    "2022-12-01/2022-12-31, last month, false",
    "[2022-12-01..2022-12-09], last month, false",
    "2022-12-06, the first Tuesday of last month, false",
    "2022-12-06, la semaine dernière, false"
  })
  void whatIsTooExact(String edtf, String words, boolean tooExact) throws IOException {
    String date = "{'edtf': '" + edtf + "', 'text': '" + words + "'}";
    assertThat(codes(timeline("", event("e", date, cited("")))).contains("date-too-exact"))
        .isEqualTo(tooExact);
    String explained = date.replace("}", ", 'note': 'The other source has the day.'}");
    assertThat(codes(timeline("", event("e", explained, cited(""))))).isEmpty();
    assertThat(codes(timeline("'language': 'fr',", event("e", date, cited(""))))).isEmpty();
  }

  @Test
  void anAnsweredDisputeIsNotOneSided() throws IOException {
    String one =
        event(
            "'claims': [{'id': 'c', 'text': 'C', 'relations': [{'claim': 'd', 'role':"
                + " 'refutes'}], "
                + cited("")
                + "}]");
    String two = "'claims': [{'id': 'd', 'text': 'D', " + cited("");
    assertThat(codes(timeline("", one, event("f", "'2023'", two + "}], 'certainty': 'contested'"))))
        .isEmpty();
    String back = ", 'relations': [{'claim': 'c', 'role': 'qualifies'}]}]";
    assertThat(codes(timeline("", one, event("f", "'2023'", two + back)))).isEmpty();
  }

  @Test
  void unknownCodesAreSaid() throws IOException {
    Path file = timeline("'x-lint-off': ['no-sorce'],", event(cited("")));
    assertThat(Run.of("check", file.toString()).out().getFirst())
        .contains("did you mean “no-source”?");
    assertThat(codes(timeline("'x-lint-off': 3,", event(cited("")))))
        .containsExactly("unknown-lint-code");
    Run r = Run.of("check", "--no-lint=nonsense", file.toString());
    assertThat(r.code()).isEqualTo(2);
    assertThat(r.err()).contains("'nonsense'");
  }

  @Test
  void theSamplesOfTheProgramAreClean() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data"))) {
      for (Path f : files.filter(p -> p.toString().endsWith(".json")).toList()) {
        assertThat(Run.of("check", f.toString()).out()).as("%s", f).isEmpty();
      }
    }
    assertThat(Run.of("check", "data/village-footbridge.timeline.json").err())
        .isEqualTo(
            "no problems\n4 quotes verified, 1 after folding, 0 not found, 0 without a text\n"
                + "7 other passages verified, 1 after folding, 0 not found, 0 without a text\n");
  }
}
