package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Edge;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first and last day of a date, and python-edtf's padding, by other implementations' tests. */
class BoundsTest {

  private static final ZoneOffset UTC = ZoneOffset.UTC;

  static List<Arguments> bounds() {
    return Cases.read("bounds.tsv", 7, 251);
  }

  static Stream<Arguments> padding() {
    return bounds().stream().filter(row -> !row.get()[4].toString().isEmpty());
  }

  static Stream<Arguments> disputed() {
    return Cases.read("disputed.tsv", 5, 164).stream().filter(row -> row.get()[0].equals("bounds"));
  }

  @ParameterizedTest(name = "[{0}] {2} {3}")
  @MethodSource
  void bounds(
      String string,
      String kind,
      String earliest,
      String latest,
      String fuzzyEarliest,
      String fuzzyLatest,
      String sources) {
    When w = Placing.place(Cases.ok(string), UTC);
    assertThat(text(IsoText.startEarliest(w, UTC), w.startEdge(), "-inf")).isEqualTo(earliest);
    assertThat(text(IsoText.endLatest(w, UTC), w.endEdge(), "+inf")).isEqualTo(latest);
    if (kind.equals("datetime")) {
      assertThat(w.earliest()).isEqualTo(w.latest());
      assertThat(w.earliest().seconds()).isEqualTo(Instant.parse(earliest).getEpochSecond());
    }
  }

  @ParameterizedTest(name = "[{0}] {4} {5}")
  @MethodSource
  void padding(
      String string,
      String kind,
      String earliest,
      String latest,
      String fuzzyEarliest,
      String fuzzyLatest,
      String sources) {
    Span padded = Placing.padded(Cases.ok(string), UTC);
    TimePoint first = padded.from();
    TimePoint last = padded.to().plusSeconds(-CivilDate.DAY_SECONDS);
    assertThat(CivilDate.at(first, UTC)).hasToString(fuzzyEarliest);
    assertThat(CivilDate.at(last, UTC)).hasToString(fuzzyLatest);
  }

  /** Drawn is one unit of the finest qualified part: a day near a day, a month near a month. */
  @ParameterizedTest(name = "{0} fades over {1} days")
  @CsvSource({
    "2023-01-06~, 1",
    "2023-01-06%, 2",
    "2022-12~, 30",
    "2023?, 365",
    "2004?-06-11, 366",
    "2004-06-~11, 1",
    "2004-06~-11, 31",
    "2023-01-06, 0"
  })
  void drawnFade(String string, int days) {
    assertThat(Placing.place(Cases.ok(string), UTC).startFade()).isEqualTo(days * 86_400.0);
  }

  @Test
  void thirtyTwoRowsHavePadding() {
    assertThat(padding()).hasSize(32);
  }

  @ParameterizedTest(name = "[{1}] {3}")
  @MethodSource
  void disputed(String kind, String string, String claims, String recommended, String reason) {
    When w = Placing.place(Cases.ok(string), UTC);
    assertThat(IsoText.startEarliest(w, UTC) + " .. " + IsoText.endLatest(w, UTC))
        .as(reason)
        .isEqualTo(recommended);
  }

  /** A bound as the case files write it. */
  private static String text(String iso, Edge edge, String open) {
    if (iso == null) {
      return edge == Edge.UNKNOWN ? "unknown" : open;
    }
    return iso;
  }
}
