package org.dateline.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a phrase into EDTF: relative words, before and after, from and to, or a single date. */
final class PlainText {

  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
  private static final Pattern REST =
      Pattern.compile(";.*|,(?! *\\d).*|\\bor\\b.*|\\bprinted\\b.*");
  private static final Pattern DOUBT =
      Pattern.compile("\\?|\\b(uncertain|maybe|possibly|perhaps|probably|guess)\\b:?");
  private static final Pattern ABOUT =
      Pattern.compile(
          "~|(?<![\\p{L}\\d])(approximately|approx|circa|about|around|roughly)\\b\\.?"
              + "|(?<![\\p{L}\\d])ca?(\\.\\s*|\\s*)(?=\\d)"
              + "|(?<![\\p{L}\\d])ca?(\\.\\s*|\\s+)(?=\\p{L})");
  private static final Pattern BEFORE =
      Pattern.compile("^(before|earlier than|prior to|until|till|up to)\\b");
  private static final Pattern AFTER = Pattern.compile("^(after|later than|since)\\b");
  private static final Pattern BETWEEN = Pattern.compile("\\s*-\\s*|\\s+(to|until|till)\\s+");
  private static final Pattern FROM = Pattern.compile("^(from|between)\\b");
  private static final Pattern YEAR_AT_END = Pattern.compile("(\\d\\d)\\d\\d$");
  private static final Pattern NUMBER_AT_END = Pattern.compile("\\d{1,2}(st|nd|rd|th)?$");
  private static final Pattern HAS_YEAR = Pattern.compile("\\d{3,4}");

  private final LocalDate today;
  private final PlainDate dates;

  PlainText(LocalDate today, Locale locale) {
    this.today = today;
    this.dates = new PlainDate(today, locale);
  }

  /** EDTF for {@code text}, to be parsed yet; null where it is no date. */
  @Nullable String edtf(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replace('\u2013', '-')
            .replace('\u2014', '-')
            .replace('\u00a0', ' ')
            .replace("'s", "s")
            .replace("\u2019s", "s")
            .strip();
    String relative = PlainRelative.edtf(plain, today);
    if (relative != null) {
      return relative;
    }
    boolean doubtAside = DOUBT.matcher(plain).find() && !plain.contains("-");
    String core = REST.matcher(dates.withoutWeekday(dates.withEra(plain))).replaceFirst("").strip();
    core = ASIDE.matcher(core).replaceAll(" ").strip() + (doubtAside ? "?" : "");
    Matcher before = BEFORE.matcher(core);
    if (before.find()) {
      String end = side(core.substring(before.end()));
      return end == null ? null : (before.group().startsWith("u") ? "../" : "/") + end;
    }
    Matcher after = AFTER.matcher(core);
    if (after.find()) {
      String start = side(core.substring(after.end()));
      return start == null ? null : start + (after.group().equals("since") ? "/.." : "/");
    }
    String single = dates.numeric(core);
    if (single != null) {
      return single;
    }
    String range = range(FROM.matcher(core).replaceFirst("").replaceFirst("\\band\\b", "to"));
    return range != null ? range : side(core);
  }

  private @Nullable String range(String text) {
    Matcher m = BETWEEN.matcher(text);
    while (m.find()) {
      String left = text.substring(0, m.start()).strip();
      String right = text.substring(m.end()).strip();
      Matcher year = YEAR_AT_END.matcher(left);
      if (right.matches("\\d\\d\\??") && year.find()) {
        right = year.group(1) + right;
      } else if (right.contains("centur") && NUMBER_AT_END.matcher(left).find()) {
        left += " century";
      } else if (!HAS_YEAR.matcher(left).find()) {
        Matcher borrowed = Pattern.compile("\\d{4}$").matcher(right);
        left += borrowed.find() && dates.namesMonth(left) ? " " + borrowed.group() : "";
      }
      String from = side(left);
      String to = side(right);
      if (from != null && to != null) {
        return from + "/" + to;
      }
    }
    return null;
  }

  /** One date with its doubt and its vagueness. */
  private @Nullable String side(String text) {
    boolean doubt = DOUBT.matcher(text).find();
    String sure = DOUBT.matcher(text).replaceAll(" ");
    boolean about = ABOUT.matcher(sure).find();
    String date = dates.edtf(ABOUT.matcher(sure).replaceAll(" ").strip(), about);
    return date == null ? null : date + (doubt && about ? "%" : doubt ? "?" : about ? "~" : "");
  }
}
