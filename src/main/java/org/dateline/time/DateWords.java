package org.dateline.time;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dateline.time.EdtfDate.Precision;
import org.dateline.time.EdtfInterval.Dated;
import org.dateline.time.EdtfInterval.End;
import org.dateline.time.EdtfInterval.Missing;
import org.dateline.time.EdtfSet.Item;
import org.dateline.time.Texts.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Says a date in words, with the month and day names of a locale and the sentences of {@code
 * words.properties}. Immutable; safe for any thread.
 */
public final class DateWords {

  /** The Gregorian calendar's first whole year; before it a weekday would mislead. */
  private static final int GREGORIAN = 1583;

  private static final int LONG_LIST = 4;

  private final Texts full;
  private final Texts brief;

  public DateWords(Locale locale) {
    full = new Texts(locale, false);
    brief = new Texts(locale, true);
  }

  /** As part of a sentence: {@code about 6 January 2023}, {@code some time in December 2022}. */
  public String phrase(Edtf e) {
    return new Wording(full, null, null).phrase(e);
  }

  /**
   * As {@link #phrase}, and where the clock of {@code shown} says otherwise, that too: {@code 16
   * January 2023, 10:30:00 UTC+3 (07:30:00 in UTC)}.
   *
   * @param zone where a time without shift or zone of its own is read, and where days begin
   * @param shown the zone the reader looks at the timeline in
   */
  public String phraseWithZone(Edtf e, ZoneId zone, ZoneId shown) {
    return new Wording(full, zone, shown).phraseWithZone(e);
  }

  /** For lists and tooltips: {@code ~6 Jan 2023}, {@code 16 Jan – 1 Feb 2023}. */
  public String shortPhrase(Edtf e) {
    return new Wording(brief, null, null).phrase(e);
  }

  /** As {@link #shortPhrase}, with the zone wherever there is a time of day. */
  public String shortPhraseWithZone(Edtf e, ZoneId zone, ZoneId shown) {
    return new Wording(brief, zone, shown).phrase(e);
  }

  /** One way of saying dates: long or short, with or without zones. */
  private static final class Wording {
    private final Texts texts;
    private final DateNames dates;
    private final TimeNames times;
    private final @Nullable ZoneId zone;
    private final @Nullable ZoneId shown;

    Wording(Texts texts, @Nullable ZoneId zone, @Nullable ZoneId shown) {
      this.texts = texts;
      this.dates = new DateNames(texts);
      this.times = new TimeNames(texts, dates);
      this.zone = zone;
      this.shown = shown;
    }

    String phrase(Edtf e) {
      return switch (e) {
        case EdtfDate date -> lone(date);
        case EdtfDateTime time -> time(time);
        case EdtfInterval interval -> interval(interval);
        case EdtfSet set -> set(set);
      };
    }

    String phraseWithZone(Edtf e) {
      String phrase = phrase(e);
      boolean days = zone != null && shown != null && !timed(e) && finest(e) == Precision.DAY;
      if (!days || zone == null || shown == null || zone.getRules().equals(shown.getRules())) {
        return phrase;
      }
      return texts.of("days.in", phrase, times.zone(zone));
    }

    private String lone(EdtfDate date) {
      DatePart day = date.day();
      if (!texts.brief() && day != null && DateNames.plain(date)) {
        CivilDate civil = DayRange.known(date).first();
        if (civil.year() >= GREGORIAN) {
          String weekday =
              DayOfWeek.of(civil.dayOfWeek()).getDisplayName(TextStyle.FULL, texts.locale());
          return texts.of("date.weekday", weekday, dates.day(civil));
        }
      }
      return dates.lone(date);
    }

    private String time(EdtfDateTime time) {
      return zone == null || shown == null ? times.name(time) : times.name(time, zone, shown);
    }

    private String named(Edtf e, boolean governed) {
      return switch (e) {
        case EdtfDate date -> dates.qualified(date, governed);
        case EdtfDateTime time -> time(time);
        case EdtfInterval _, EdtfSet _ -> phrase(e);
      };
    }

    private String interval(EdtfInterval interval) {
      End start = interval.start();
      End end = interval.end();
      if (start instanceof Dated(Edtf from) && end instanceof Dated(Edtf to)) {
        return closed("interval.closed", from, to);
      }
      if (start instanceof Dated(Edtf from)) {
        String key = end == Missing.OPEN ? "interval.openEnd" : "interval.unknownEnd";
        return governed(key, from);
      }
      String key = start == Missing.OPEN ? "interval.openStart" : "interval.unknownStart";
      return end instanceof Dated(Edtf to) ? governed(key, to) : interval.print();
    }

    /** Two dates; a year that both share is said once. */
    private String closed(String key, Edtf from, Edtf to) {
      boolean once =
          from instanceof EdtfDate a
              && to instanceof EdtfDate b
              && DateNames.plain(a)
              && DateNames.plain(b)
              && a.month() != null
              && b.month() != null
              && a.year().equals(b.year())
              && a.subyear() == 0
              && b.subyear() == 0;
      String first = once ? dates.withoutYear((EdtfDate) from) : named(from, true);
      Kind kind = DateNames.kindInDoubt(from);
      boolean alike = kind == DateNames.kindInDoubt(to);
      return texts.of(alike ? kind : Kind.OTHER, key, first, named(to, true));
    }

    /** A sentence whose words govern the date in it. */
    private String governed(String key, Edtf date) {
      return texts.of(DateNames.kindInDoubt(date), key, named(date, true));
    }

    private String set(EdtfSet set) {
      if (set.items().size() == 1) {
        return single(set.items().getFirst(), set.all());
      }
      List<String> names = new ArrayList<>();
      Function<Item, String> name = this::item;
      int shown =
          texts.brief() && set.items().size() > LONG_LIST ? LONG_LIST - 1 : set.items().size();
      set.items().subList(0, shown).forEach(item -> names.add(name.apply(item)));
      String join = texts.brief() && !set.all() ? "list.or" : "list.last";
      String list =
          shown < set.items().size()
              ? texts.of("list.more", texts.list(names, "list.comma"), set.items().size() - shown)
              : texts.list(names, join);
      return texts.of(set.all() ? "set.allOf" : "set.oneOf", list);
    }

    private String single(Item item, boolean all) {
      EdtfDate from = item.from();
      EdtfDate to = item.to();
      if (from == null) {
        return to == null ? "" : governed(all ? "set.everyUpTo" : "set.upTo", to);
      }
      if (to == null) {
        return governed(all ? "set.everyFrom" : "set.from", from);
      }
      return item.run() ? closed(all ? "set.every" : "set.between", from, to) : lone(from);
    }

    private String item(Item item) {
      EdtfDate from = item.from();
      EdtfDate to = item.to();
      if (from == null) {
        return to == null ? "" : governed("set.upTo", to);
      }
      if (to == null) {
        return governed("set.from", from);
      }
      return item.run() ? closed("set.run", from, to) : named(from, false);
    }

    private static boolean timed(Edtf e) {
      return e instanceof EdtfDateTime || (e instanceof EdtfInterval && e.extension());
    }

    private static @Nullable Precision finest(Edtf e) {
      boolean day = Grains.of(e) == org.dateline.model.When.Grain.DAY;
      return day ? Precision.DAY : null;
    }
  }
}
