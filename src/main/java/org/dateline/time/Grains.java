package org.dateline.time;

import org.dateline.model.When.Grain;

/** How exact a date is. */
final class Grains {

  private Grains() {}

  static Grain of(Edtf value) {
    return switch (value) {
      case EdtfDateTime t when !t.fraction().isEmpty() -> Grain.NANO;
      case EdtfDateTime t -> t.second() < 0 ? Grain.MINUTE : Grain.SECOND;
      case EdtfDate d -> of(d);
      case EdtfInterval i -> coarser(of(i.start()), of(i.end()));
      case EdtfSet s -> {
        Grain grain = Grain.NANO;
        for (EdtfSet.Item item : s.items()) {
          grain = item.from() == null ? grain : coarser(grain, of(item.from()));
          grain = item.to() == null ? grain : coarser(grain, of(item.to()));
        }
        yield grain;
      }
    };
  }

  private static Grain of(EdtfInterval.End end) {
    return end instanceof EdtfInterval.Dated(Edtf value) ? of(value) : Grain.NANO;
  }

  private static Grain of(EdtfDate date) {
    String year = date.year().text();
    int mask = year.indexOf('X');
    if (mask >= 0) {
      return width(year.length() - mask);
    }
    long years = YearRange.unit(date.year());
    if (years > 1) {
      return width(Long.toString(years).length() - 1);
    }
    DatePart month = date.month();
    if (month == null || month.masked()) {
      return Grain.YEAR;
    }
    if (date.subyear() != 0) {
      return Grain.SEASON;
    }
    DatePart day = date.day();
    return day == null || day.masked() ? Grain.MONTH : Grain.DAY;
  }

  private static Grain width(int unknownDigits) {
    return switch (unknownDigits) {
      case 0 -> Grain.YEAR;
      case 1 -> Grain.DECADE;
      case 2 -> Grain.CENTURY;
      default -> Grain.COARSER;
    };
  }

  private static Grain coarser(Grain a, Grain b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
