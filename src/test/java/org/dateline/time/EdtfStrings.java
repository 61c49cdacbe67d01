package org.dateline.time;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Strings that the grammar has (GRAMMAR section 1), written apart from the parser. */
public final class EdtfStrings {

  private EdtfStrings() {}

  public static Arbitrary<String> edtf() {
    Arbitrary<String> end =
        Arbitraries.oneOf(date(), date(), date(), datetime(), Arbitraries.of("", ".."));
    Arbitrary<String> interval =
        Combinators.combine(end, end)
            .as((a, b) -> a + "/" + b)
            .filter(s -> !s.matches("(\\.\\.)?/(\\.\\.)?"));
    return Arbitraries.oneOf(date(), datetime(), interval, set());
  }

  static Arbitrary<String> date() {
    Arbitrary<String> year = Combinators.combine(sign(), masked(4)).as((s, y) -> s + y);
    Arbitrary<String> plain =
        Combinators.combine(q(), year.filter(y -> !y.equals("-0000")), q()).as(EdtfStrings::join);
    Arbitrary<String> month =
        Arbitraries.oneOf(two(1, 12), Arbitraries.of("0X", "1X", "XX", "X1", "X5", "X0"));
    Arbitrary<String> day =
        Arbitraries.oneOf(two(1, 28), Arbitraries.of("0X", "1X", "2X", "XX", "X1", "X8", "X0"));
    Arbitrary<String> sub = two(21, 41);
    return Arbitraries.oneOf(
        plain,
        Combinators.combine(plain, q(), month, q()).as((y, a, m, b) -> y + "-" + a + m + b),
        Combinators.combine(plain, q(), sub, q()).as((y, a, m, b) -> y + "-" + a + m + b),
        Combinators.combine(plain, q(), month, q(), q(), day, q())
            .as((y, a, m, b, c, d, e) -> y + "-" + a + m + b + "-" + c + d + e),
        longYear(),
        significant());
  }

  private static Arbitrary<String> longYear() {
    Arbitrary<String> plain = digits(5, 14);
    Arbitrary<String> scaled =
        Combinators.combine(digits(1, 6), Arbitraries.integers().between(4, 20))
            .as((m, e) -> m + "E" + e);
    Arbitrary<String> s = Arbitraries.integers().between(1, 5).map(n -> "S" + n);
    return Combinators.combine(
            sign(),
            Arbitraries.oneOf(plain, scaled),
            Arbitraries.oneOf(s, Arbitraries.just("")),
            q())
        .as((sign, y, sig, q) -> "Y" + sign + y + sig + q);
  }

  private static Arbitrary<String> significant() {
    return Combinators.combine(
            sign(), number(1, 9999, 4), Arbitraries.integers().between(1, 4), q())
        .as((sign, y, s, q) -> sign + y + "S" + s + q);
  }

  private static Arbitrary<String> datetime() {
    Arbitrary<String> day =
        Combinators.combine(sign(), number(1, 9999, 4), two(1, 12), two(1, 28))
            .as((s, y, m, d) -> s + y + "-" + m + "-" + d);
    Arbitrary<String> seconds =
        Arbitraries.oneOf(
            Arbitraries.just(""),
            two(0, 59).map(s -> ":" + s),
            Combinators.combine(
                    two(0, 59), Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(9))
                .as((s, f) -> ":" + s + "." + f));
    Arbitrary<String> shift =
        Arbitraries.oneOf(
            Arbitraries.of("", "Z", "+00", "+00:00", "+14:00", "-14:00", "-00:15"),
            Combinators.combine(Arbitraries.of("+", "-"), two(1, 13), two(0, 59))
                .as((s, h, m) -> s + h + ":" + m));
    Arbitrary<String> zone = Arbitraries.of("", "", "", "[Europe/Minsk]", "[+03:00]");
    return Combinators.combine(day, two(0, 23), two(0, 59), seconds, shift, zone)
        .as((d, h, m, s, x, z) -> d + "T" + h + ":" + m + s + x + z);
  }

  private static Arbitrary<String> set() {
    Arbitrary<String> run =
        Combinators.combine(number(1, 9999, 4), q(), number(1, 9999, 4), q())
            .as((a, p, b, q) -> a + p + ".." + b + q);
    Arbitrary<String> items =
        Arbitraries.oneOf(date(), run)
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(l -> String.join(",", l));
    Arbitrary<String> open =
        Combinators.combine(Arbitraries.of("", ".."), items, date(), Arbitraries.of("", ".."))
            .as((a, list, last, b) -> (a.isEmpty() ? "" : "..1066,") + list + "," + last + b);
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.oneOf(items, open))
        .as((all, list) -> all ? "{" + list + "}" : "[" + list + "]");
  }

  private static String join(String a, String b, String c) {
    return a + b + c;
  }

  private static Arbitrary<String> sign() {
    return Arbitraries.of("", "", "-");
  }

  private static Arbitrary<String> q() {
    return Arbitraries.of("", "", "", "?", "~", "%");
  }

  private static Arbitrary<String> masked(int length) {
    return Arbitraries.strings().withChars("0123456789X").ofLength(length);
  }

  private static Arbitrary<String> digits(int min, int max) {
    return Combinators.combine(
            Arbitraries.of("1", "2", "5", "9"),
            Arbitraries.strings().numeric().ofMinLength(min - 1).ofMaxLength(max - 1))
        .as((a, b) -> a + b);
  }

  private static Arbitrary<String> two(int min, int max) {
    return number(min, max, 2);
  }

  private static Arbitrary<String> number(int min, int max, int width) {
    return Arbitraries.integers().between(min, max).map(n -> ("%0" + width + "d").formatted(n));
  }
}
