package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** The case files in {@code src/test/resources/edtf}; SOURCES.md there says whose they are. */
final class Cases {

  private Cases() {}

  /**
   * Every row, its cells unescaped.
   *
   * @param rows how many there must be, so that a file cut short does not pass
   */
  static List<Arguments> read(String file, int columns, int rows) {
    List<String> lines = lines(file);
    assertThat(lines).as("rows of " + file).hasSize(rows + 1);
    return lines.stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(
            cells -> {
              assertThat(cells).hasSize(columns);
              cells[0] = unescaped(cells[0]);
              return Arguments.of((Object[]) cells);
            })
        .toList();
  }

  static Edtf ok(String s) {
    return switch (EdtfParser.parse(s)) {
      case ParseResult.Ok(Edtf value) -> value;
      case ParseResult.Failed f -> throw new AssertionError(s + ": " + f);
    };
  }

  private static String unescaped(String cell) {
    return cell.replace("\\t", "\t").replace("\\\\", "\\");
  }

  private static List<String> lines(String file) {
    try (InputStream in = Cases.class.getResourceAsStream("/edtf/" + file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
