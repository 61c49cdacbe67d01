package org.dateline.format.exports;

import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The time zones that a calendar uses, and their rules for the years in which it uses them. */
final class CalendarZones {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final int MOST_CHANGES = 2000;

  /** First and last year. */
  private record Years(int first, int last) {}

  private final Map<String, Years> used = new TreeMap<>();

  /** Notes that a wall-clock time of a zone was written. */
  void use(ZoneId zone, int year) {
    used.merge(
        zone.getId(),
        new Years(year, year),
        (a, b) -> new Years(Math.min(a.first(), b.first()), Math.max(a.last(), b.last())));
  }

  /** Writes a component for each zone. */
  void write(VObjectWriter out) throws IOException {
    for (Map.Entry<String, Years> e : used.entrySet()) {
      ZoneRules rules = ZoneId.of(e.getKey()).getRules();
      LocalDateTime first = LocalDateTime.of(Math.max(1, e.getValue().first() - 1), 1, 1, 0, 0);
      Instant from = first.toInstant(ZoneOffset.UTC);
      Instant to = from.plusSeconds((e.getValue().last() - e.getValue().first() + 3) * 31_622_400L);
      out.writeBeginComponent("VTIMEZONE");
      out.writeProperty("TZID", e.getKey());
      ZoneOffset at = rules.getOffset(from);
      change(out, rules.isDaylightSavings(from), first, at, at);
      ZoneOffsetTransition next = rules.nextTransition(from);
      for (int n = 0; n < MOST_CHANGES && next != null && next.getInstant().isBefore(to); n++) {
        change(
            out,
            rules.isDaylightSavings(next.getInstant()),
            next.getDateTimeBefore(),
            next.getOffsetBefore(),
            next.getOffsetAfter());
        next = rules.nextTransition(next.getInstant());
      }
      out.writeEndComponent("VTIMEZONE");
    }
  }

  private static void change(
      VObjectWriter out, boolean summer, LocalDateTime at, ZoneOffset before, ZoneOffset after)
      throws IOException {
    String name = summer ? "DAYLIGHT" : "STANDARD";
    out.writeBeginComponent(name);
    out.writeProperty("DTSTART", LOCAL.format(at));
    out.writeProperty("TZOFFSETFROM", offset(before));
    out.writeProperty("TZOFFSETTO", offset(after));
    out.writeEndComponent(name);
  }

  private static String offset(ZoneOffset o) {
    int s = Math.abs(o.getTotalSeconds());
    String hm =
        String.format(
            Locale.ROOT, "%s%02d%02d", o.getTotalSeconds() < 0 ? "-" : "+", s / 3600, s / 60 % 60);
    return s % 60 == 0 ? hm : hm + String.format(Locale.ROOT, "%02d", s % 60);
  }
}
