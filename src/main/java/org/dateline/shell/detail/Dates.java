package org.dateline.shell.detail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.DateSpec;
import org.dateline.time.DateWords;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;

/** Dates in words. A date that cannot be read stays as the file has it. */
final class Dates {

  private static final Pattern DAY = Pattern.compile("(-?\\d{4}-\\d{2}-\\d{2})([~?%]?)");

  private final DateWords words;

  Dates(Locale locale) {
    this.words = new DateWords(locale);
  }

  /**
   * The date in full, with what the clock of the shown zone says where the date was read by
   * another.
   *
   * @param zone the timeline's own, in which a date without zone was read
   */
  String phrase(DateSpec date, ZoneId zone, ZoneId shown) {
    if (!(EdtfParser.parse(date.edtf()) instanceof ParseResult.Ok ok)) {
      return date.edtf();
    }
    ZoneId own = zone;
    if (date.timeZone() != null) {
      try {
        own = ZoneId.of(date.timeZone());
      } catch (DateTimeException e) {
        own = zone;
      }
    }
    return words.phraseWithZone(ok.value(), own, shown);
  }

  /** The date in full, such as “about 6 January 2023”. */
  String phrase(String edtf) {
    return EdtfParser.parse(edtf) instanceof ParseResult.Ok ok ? words.phrase(ok.value()) : edtf;
  }

  /** The date for a narrow place, such as “about 6 Jan 2023”. */
  String shortPhrase(String edtf) {
    return EdtfParser.parse(edtf) instanceof ParseResult.Ok ok
        ? words.shortPhrase(ok.value())
        : edtf;
  }

  /** Whether the notation names one day that is only approximate or uncertain. */
  static boolean isVagueDay(String edtf) {
    Matcher m = DAY.matcher(edtf);
    return m.matches() && !m.group(2).isEmpty();
  }

  /** Days from one date to another where both name a day; empty for anything coarser. */
  static OptionalLong daysBetween(String from, String to) {
    Matcher a = DAY.matcher(from);
    Matcher b = DAY.matcher(to);
    if (!a.matches() || !b.matches()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(
          ChronoUnit.DAYS.between(LocalDate.parse(a.group(1)), LocalDate.parse(b.group(1))));
    } catch (DateTimeException e) {
      return OptionalLong.empty();
    }
  }
}
