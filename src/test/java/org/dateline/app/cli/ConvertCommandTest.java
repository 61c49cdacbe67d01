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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code convert} as a user sees it. */
class ConvertCommandTest {

  private static final String ARTICLE = "data/russia-belarus-air-exercises-2023.timeline.json";

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  private static Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        CommandLineTool.run(args, new StartupLog(), new PrintWriter(out), new PrintWriter(err));
    return new Run(code, out.toString(), err.toString());
  }

  private String to(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void theEndOfTheNameSaysWhatToWrite() throws IOException {
    assertThat(run("convert", ARTICLE, to("a.timeline.jsonl")).code()).isZero();
    try (Stream<String> lines = Files.lines(folder.resolve("a.timeline.jsonl"))) {
      assertThat(lines).hasSize(21);
    }
    assertThat(run("convert", ARTICLE, to("a.md")).code()).isZero();
    assertThat(folder.resolve("a.md")).content().startsWith("# Russia–Belarus");
    assertThat(run("convert", ARTICLE, to("a.bin"), "--to", "html").code()).isZero();
    assertThat(folder.resolve("a.bin")).content().startsWith("<!DOCTYPE html>");
  }

  @Test
  void whatIsThereStaysWithoutForce() throws IOException {
    Path there = Files.writeString(folder.resolve("a.md"), "mine");
    Run refused = run("convert", ARTICLE, there.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--force");
    assertThat(there).hasContent("mine");
    assertThat(run("convert", ARTICLE, there.toString(), "--force").code()).isZero();
    assertThat(there).content().startsWith("# ");
    Path own = Files.copy(Path.of(ARTICLE), folder.resolve("b.timeline.json"));
    assertThat(run("convert", own.toString(), own.toString()).err()).contains("the file to read");
  }

  @Test
  void lossesAreToldWhereTheyAre() {
    Run table = run("convert", ARTICLE, to("a.csv"));
    assertThat(table.code()).isEqualTo(1);
    assertThat(table.err())
        .containsPattern(
            "\\.timeline\\.json:\\d+:\\d+: warning: CSV table does not hold the positions of 12");
  }

  @Test
  void aFilterAndADateChoose() throws IOException {
    Run run = run("convert", ARTICLE, to("a.md"), "--filter", "is:contested", "--as-of", "2023-01");
    assertThat(run.err()).contains(" of 20 written");
    assertThat(folder.resolve("a.md")).content().contains("is:contested").contains("January 2023");
    assertThat(run("convert", ARTICLE, to("b.md"), "--filter", "is:nonsense").code()).isEqualTo(2);
    assertThat(run("convert", ARTICLE, to("b.md"), "--as-of", "soon").code()).isEqualTo(2);
    assertThat(folder.resolve("b.md")).doesNotExist();
  }

  @Test
  void whatCannotBeDoneLeavesNothingBehind() throws IOException {
    assertThat(run("convert", to("none.json"), to("a.md")).code()).isEqualTo(2);
    assertThat(run("convert", ARTICLE, to("no/such/folder/a.md")).code()).isEqualTo(2);
    assertThat(run("convert", ARTICLE, to("a.zip")).err()).contains(".timeline.json");
    assertThat(run("convert", ARTICLE, "-").err()).contains("--to");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.toList()).isEqualTo(List.of());
    }
  }
}
