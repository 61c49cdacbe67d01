package org.dateline.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.model.DateSpec;
import org.dateline.model.Vocabulary.Method;
import org.dateline.model.When;
import org.dateline.model.When.Form;
import org.dateline.model.When.Grain;
import org.dateline.time.EdtfParser;
import org.dateline.time.Message;
import org.dateline.time.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * Whether a date is finer than the words it is read from. Says yes only where it must: the words
 * are, from first to last, an English name of a day, week, month, season or year; the date is a
 * plain one without a mark of doubt; and the compiler has not said that it was inferred or
 * calculated, nor explained it.
 */
final class TooExact {

  private static final String LEAD =
      "(?:(?:sometime|some time|at some point|early|late|earlier|later|mid|during|in|over|through"
          + "|throughout|around|about|the (?:beginning|start|end|middle|course) of|the)[ -])*";
  private static final String WHICH =
      "(?:last|this|next|(?:the )?(?:previous|following|same|past|coming))";
  private static final String YEAR = "(?:\\d{4}|" + WHICH + " year)";
  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
  private static final String WEEKDAY =
      "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

  /** What the words name, in words, by pattern; the grain is that of the finest date they allow. */
  private static final Map<Grain, Pattern> COARSE = coarse();

  private static final Pattern WEEK = Pattern.compile(LEAD + WHICH + " week");
  private static final Pattern DAY =
      Pattern.compile("(?:on )?(?:today|yesterday|tomorrow|(?:" + WHICH + " )?" + WEEKDAY + ")");

  private TooExact() {}

  private static Map<Grain, Pattern> coarse() {
    Map<Grain, String> patterns = new LinkedHashMap<>();
    patterns.put(Grain.MONTH, "(?:" + WHICH + " month|" + MONTH + "(?:,? (?:of )?" + YEAR + ")?)");
    patterns.put(
        Grain.SEASON,
        "(?:" + WHICH + " )?(?:spring|summer|autumn|fall|winter)(?: (?:of )?" + YEAR + ")?");
    patterns.put(Grain.YEAR, "(?:year )?" + YEAR);
    patterns.put(Grain.DECADE, "\\d{3}0s");
    Map<Grain, Pattern> compiled = new LinkedHashMap<>();
    patterns.forEach((g, p) -> compiled.put(g, Pattern.compile(LEAD + p)));
    return compiled;
  }

  /** What the words name, such as “a month”, when the date is finer; null when it is not. */
  static @Nullable Message words(DateSpec date, When when) {
    String text = date.text();
    boolean explained =
        date.note() != null
            || date.method() == Method.INFERRED
            || date.method() == Method.CALCULATED;
    if (text == null || explained || !isPlain(date, when)) {
      return null;
    }
    String said =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\u00a0]+", " ")
            .replaceAll("^[ .,;:]+|[ .,;:]+$", "");
    for (Map.Entry<Grain, Pattern> e : COARSE.entrySet()) {
      if (e.getValue().matcher(said).matches()) {
        return when.grain().compareTo(e.getKey()) < 0 ? name(e.getKey()) : null;
      }
    }
    if (WEEK.matcher(said).matches()) {
      return when.grain().compareTo(Grain.DAY) <= 0 ? Say.that("grain-week") : null;
    }
    return DAY.matcher(said).matches() && when.grain().compareTo(Grain.DAY) < 0
        ? Say.that("grain-day")
        : null;
  }

  private static boolean isPlain(DateSpec date, When when) {
    return (when.form() == Form.EXACT || when.form() == Form.WITHIN)
        && EdtfParser.parse(date.edtf()) instanceof ParseResult.Ok ok
        && ok.value().qualifiers().isEmpty();
  }

  private static Message name(Grain grain) {
    return switch (grain) {
      case MONTH -> Say.that("grain-month");
      case SEASON -> Say.that("grain-season");
      case DECADE -> Say.that("grain-decade");
      default -> Say.that("grain-year");
    };
  }
}
