package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is EDTF and what is not, at which level, by other implementations' tests. */
class ValidityTest {

  static List<Arguments> validity() {
    return Cases.read("validity.tsv", 4, 868);
  }

  static Stream<Arguments> disputed() {
    return Cases.read("disputed.tsv", 5, 164).stream()
        .filter(row -> !row.get()[0].equals("bounds"));
  }

  @ParameterizedTest(name = "[{0}] {1}")
  @MethodSource
  void validity(String string, String verdict, String level, String sources) {
    ParseResult result = EdtfParser.parse(string);
    assertThat(verdict(result).equals("valid")).as("%s", result).isEqualTo(verdict.equals("valid"));
    if (result instanceof ParseResult.Ok(Edtf value)) {
      assertThat(value.print()).isEqualTo(string);
      if (!level.isEmpty()) {
        assertThat(value.level()).isEqualTo(Integer.parseInt(level));
      }
    }
  }

  @ParameterizedTest(name = "{0} [{1}] {3}")
  @MethodSource
  void disputed(String kind, String string, String claims, String recommended, String reason) {
    ParseResult result = EdtfParser.parse(string);
    if (kind.equals("level")) {
      assertThat(Cases.ok(string).level()).as(reason).isEqualTo(Integer.parseInt(recommended));
    } else if (!recommended.equals("either")) {
      assertThat(verdict(result)).as(reason).isEqualTo(recommended);
    }
  }

  /** As the case files say it: an extension is invalid where EDTF is taken strictly. */
  private static String verdict(ParseResult result) {
    return result instanceof ParseResult.Ok(Edtf value) && Placing.problem(value) == null
        ? value.extension() ? "invalid-strict" : "valid"
        : "invalid";
  }
}
