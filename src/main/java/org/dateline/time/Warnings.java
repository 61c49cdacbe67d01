package org.dateline.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is odd, though readable, in a date. */
final class Warnings {

  private Warnings() {}

  static @Nullable Message of(Edtf e) {
    return switch (e) {
      case EdtfDate date -> of(date);
      case EdtfDateTime time -> of(time);
      case EdtfInterval i -> {
        Message first = of(i.start());
        yield first != null ? first : of(i.end());
      }
      case EdtfSet set -> of(set);
    };
  }

  private static @Nullable Message of(EdtfInterval.End end) {
    return end instanceof EdtfInterval.Dated(Edtf value) ? of(value) : null;
  }

  private static @Nullable Message of(EdtfSet set) {
    for (EdtfSet.Item item : set.items()) {
      Message first = item.from() == null ? null : of(item.from());
      Message last = item.to() == null ? null : of(item.to());
      if (first != null || last != null) {
        return first != null ? first : last;
      }
    }
    return null;
  }

  private static @Nullable Message of(EdtfDate date) {
    return YearRange.of(date.year()).held() ? Message.date("beyond-axis", date.print()) : null;
  }

  private static @Nullable Message of(EdtfDateTime time) {
    if (time.zone().isEmpty()) {
      return null;
    }
    CivilDate day = time.date();
    LocalDateTime local =
        LocalDateTime.of(
            java.time.LocalDate.of((int) day.year(), day.month(), day.day()),
            LocalTime.ofSecondOfDay(time.secondOfDay()));
    List<ZoneOffset> offsets = ZoneId.of(time.zone()).getRules().getValidOffsets(local);
    if (time.shift().isEmpty()) {
      return offsets.isEmpty() ? Message.date("clock-skipped", time.zone(), time.print()) : null;
    }
    // RFC 9557 section 2: Z says the local offset is not known, so it contradicts no zone.
    ZoneOffset stated = ZoneOffset.ofTotalSeconds(time.shiftSeconds());
    if (time.shift().equals("Z") || offsets.contains(stated)) {
      return null;
    }
    return offsets.isEmpty()
        ? Message.date("shift-odd", time.shift(), time.zone())
        : Message.date("shift-other", time.shift(), time.zone(), offsets.getFirst().getId());
  }
}
