package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.dateline.model.Span;
import org.dateline.model.When;

/** What holds of every string, and of every string the grammar has. */
class EdtfPropertyTest {

  private static final DateWords WORDS = new DateWords(Locale.UK);
  private static final ZoneId ZONE = ZoneId.of("Europe/Minsk");

  @Provide
  Arbitrary<String> edtf() {
    return EdtfStrings.edtf();
  }

  /** EDTF with a few characters changed, taken out, or doubled: nearly a date. */
  @Provide
  Arbitrary<String> nearly() {
    Arbitrary<String> piece =
        Arbitraries.strings().withChars("0123456789XYESTZ?~%-+/.,:[]{} tz\u2212\0").ofMaxLength(3);
    return Combinators.combine(edtf(), Arbitraries.integers().between(0, 60), piece)
        .as(
            (s, i, p) -> {
              int at = Math.min(i, s.length());
              return s.substring(0, at)
                  + p
                  + s.substring(Math.min(s.length(), at + p.length() / 2));
            });
  }

  @Provide
  Arbitrary<String> lengthy() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "1985",
            "X",
            "XXXX-02-29",
            "X900-02-28,",
            "[",
            "{",
            ",",
            "..",
            "/",
            "-",
            "9",
            "E9",
            "S",
            "Y",
            "1985-04-12T23:20:30",
            "[Europe/Minsk]",
            "?",
            "~",
            " ",
            "1XXX-XX-XX,",
            "0");
    return Combinators.combine(
            Arbitraries.of("", "[1985,", "{", "Y", "1985/", "../"),
            pieces,
            Arbitraries.integers().between(1, 5000),
            Arbitraries.of("", "]", "}", "1985]"))
        .as((a, p, n, z) -> a + p.repeat(n) + z)
        .filter(s -> s.length() <= 10_000);
  }

  @Property(tries = 2000)
  void printGivesBackWhatWasRead(@ForAll("edtf") String s) {
    assertThat(Cases.ok(s).print()).isEqualTo(s);
    assertThat(Cases.ok(s)).isEqualTo(Cases.ok(s));
  }

  @Property(tries = 2000)
  void boundsAreInOrderAndWordsAreFound(@ForAll("edtf") String s) {
    Edtf value = Cases.ok(s);
    assertThat(WORDS.phrase(value)).isNotBlank();
    assertThat(WORDS.shortPhrase(value)).isNotBlank();
    assertThat(WORDS.phraseWithZone(value, ZONE, ZoneId.of("Asia/Tokyo"))).isNotBlank();
    if (Placing.problem(value, ZONE) != null) {
      return;
    }
    When w = Placing.place(value, ZONE);
    assertThat(w.earliest()).isLessThanOrEqualTo(w.start().to());
    assertThat(w.earliest()).isLessThanOrEqualTo(w.latest());
    assertThat(w.end().from()).isLessThanOrEqualTo(w.latest());
    assertThat(w.startFade()).isGreaterThanOrEqualTo(0).isFinite();
    assertThat(w.endFade()).isGreaterThanOrEqualTo(0).isFinite();
    for (Span m : w.members()) {
      assertThat(m.from()).isGreaterThanOrEqualTo(w.earliest());
      assertThat(m.to()).isLessThanOrEqualTo(w.latest());
    }
    IsoText.startEarliest(w, ZONE);
    IsoText.endLatest(w, ZONE);
  }

  @Property(tries = 1000)
  void theCompilersBoundsHoldWhateverTheyAre(
      @ForAll("edtf") String s, @ForAll("edtf") String earliest, @ForAll("edtf") String latest) {
    Edtf value = Cases.ok(s);
    Placing.problem(value, ZONE, Cases.ok(earliest), Cases.ok(latest));
    if (Placing.problem(value, ZONE) == null) {
      When w = Placing.place(value, ZONE, Cases.ok(earliest), Cases.ok(latest));
      assertThat(w.earliest()).isEqualTo(Placed.extent(Cases.ok(earliest), ZONE).from());
    }
  }

  @Property(tries = 100)
  void noStringThrows(@ForAll @StringLength(max = 10_000) String s) {
    judge(s);
  }

  @Property(tries = 3000)
  void nothingNearlyADateThrows(@ForAll("nearly") String s) {
    judge(s);
  }

  @Property(tries = 100)
  void timeGrowsWithTheLengthAndNoFaster(@ForAll("lengthy") String s) {
    Cursor in = new Cursor(s);
    EdtfParser.parse(in);
    assertThat(in.looks()).isLessThanOrEqualTo(40L + 12L * s.length());
    judge(s);
  }

  @Property(tries = 1000)
  void whateverIsTypedIsADateOrNothing(@ForAll("nearly") String s) {
    GoTo.read(s, LocalDate.of(2026, 11, 23), Locale.UK)
        .ifPresent(value -> assertThat(Placing.problem(value)).isNull());
  }

  private static void judge(String s) {
    switch (EdtfParser.parse(s)) {
      case ParseResult.Ok(Edtf value) -> {
        assertThat(value.print()).isEqualTo(s);
        assertThat(value.level()).isBetween(0, 2);
        assertThat(WORDS.shortPhrase(value)).isNotBlank();
        Placing.warning(value);
        if (Placing.problem(value) == null) {
          assertThat(Placing.place(value, java.time.ZoneOffset.UTC)).isNotNull();
        }
      }
      case ParseResult.Failed(int index, Message said) -> {
        assertThat(index).isBetween(0, s.length());
        assertThat(said.text(java.util.Locale.GERMAN)).isNotBlank();
      }
    }
  }
}
