package org.dateline.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * Turns CSL dates into EDTF: {@code date-parts} of one or two dates, {@code season}, {@code circa},
 * {@code raw}. A negative year counts as CSL processors print it: -44 is 44 BC, EDTF {@code -0043}.
 */
final class CslDates {

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private CslDates() {}

  /**
   * Turns one date into EDTF.
   *
   * @param value what stands under {@code issued} or {@code accessed}
   * @return null when it has no date that can be put into EDTF, such as a literal
   */
  static @Nullable String edtf(@Nullable Object value) {
    if (value instanceof String s) {
      return valid(s.strip());
    }
    if (!(value instanceof Map<?, ?> date)) {
      return null;
    }
    String found = fromParts(date);
    if (found == null && date.get("raw") instanceof String raw) {
      found = raw.strip();
    }
    return found == null ? null : valid(found);
  }

  private static @Nullable String fromParts(Map<?, ?> date) {
    if (!(date.get("date-parts") instanceof List<?> dates) || dates.isEmpty()) {
      return null;
    }
    boolean circa = isTrue(date.get("circa"));
    List<String> ends = new ArrayList<>();
    for (Object part : dates.subList(0, Math.min(2, dates.size()))) {
      String one = part instanceof List<?> numbers ? one(numbers, date.get("season")) : null;
      if (one == null && ends.isEmpty()) {
        return null;
      }
      ends.add(one == null ? ".." : circa ? one + "~" : one);
    }
    return String.join("/", ends);
  }

  /** One date of year, month and day; as much of it as makes sense. */
  private static @Nullable String one(List<?> numbers, @Nullable Object season) {
    Integer year = numbers.isEmpty() ? null : number(numbers.get(0));
    if (year == null) {
      return null;
    }
    int astronomical = year < 0 ? year + 1 : year;
    String y =
        Math.abs(astronomical) > 9999
            ? "Y" + astronomical
            : (astronomical < 0 ? "-" : "") + padded(Math.abs(astronomical), 4);
    Integer month = numbers.size() > 1 ? number(numbers.get(1)) : null;
    if (y.startsWith("Y")) {
      return y;
    }
    if (month == null || month == 0) {
      int code = season(season);
      return code == 0 ? y : y + "-" + code;
    }
    if ((month >= 13 && month <= 16) || (month >= 21 && month <= 24)) {
      // Seasons as pseudo-months, as citeproc-js and Zotero write them.
      return y + "-" + (month < 20 ? month + 8 : month);
    }
    if (month < 1 || month > 12) {
      return y;
    }
    String ym = y + "-" + padded(month, 2);
    Integer day = numbers.size() > 2 ? number(numbers.get(2)) : null;
    String ymd = day == null || day < 1 || day > 31 ? null : valid(ym + "-" + padded(day, 2));
    return ymd == null ? ym : ymd;
  }

  /** With zeros in front, in the digits of the notation whatever the user's are. */
  private static String padded(int number, int digits) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }

  private static int season(@Nullable Object season) {
    Integer n = number(season);
    if (n != null) {
      return n >= 1 && n <= 4 ? n + 20 : n >= 21 && n <= 24 ? n : 0;
    }
    if (!(season instanceof String s)) {
      return 0;
    }
    String word = s.strip().toLowerCase(java.util.Locale.ROOT);
    int at = SEASONS.indexOf(word.equals("fall") ? "autumn" : word);
    return at < 0 ? 0 : at + 21;
  }

  private static @Nullable Integer number(@Nullable Object value) {
    try {
      if (value instanceof String s) {
        return Integer.valueOf(s.strip());
      }
      return value instanceof Integer n ? n : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static boolean isTrue(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case Boolean b -> b;
      case Number n -> n.doubleValue() != 0;
      case String s -> !s.isBlank() && !s.equals("0") && !s.equalsIgnoreCase("false");
      default -> false;
    };
  }

  private static @Nullable String valid(String edtf) {
    return EdtfParser.parse(edtf) instanceof ParseResult.Ok ? edtf : null;
  }
}
