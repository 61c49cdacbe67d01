package org.dateline.time;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date of any precision from a day up: {@code 2023-01-16}, {@code 156X-12-25}, {@code 2001-21},
 * {@code Y-17E7}, {@code 1950S2}.
 *
 * @param year the year, in any of its spellings
 * @param month the month, or a sub-year code 21 to 41; null where the date is a year
 * @param day the day of the month; null where the date is coarser
 */
public record EdtfDate(DatePart year, @Nullable DatePart month, @Nullable DatePart day)
    implements Edtf {

  /** What the last part of a date is. */
  public enum Precision {
    YEAR,
    SUBYEAR,
    MONTH,
    DAY
  }

  /** What it is stated to; masked digits do not count against it. */
  public Precision precision() {
    if (day != null) {
      return Precision.DAY;
    }
    if (month == null) {
      return Precision.YEAR;
    }
    return subyear() == 0 ? Precision.MONTH : Precision.SUBYEAR;
  }

  /** The season, quarter or other sub-year code, 21 to 41 (EDTF level 2); 0 where it is none. */
  public int subyear() {
    return month == null || month.masked() || month.number() < 21 ? 0 : month.number();
  }

  /** Whether the year is spelt with a leading {@code Y}. */
  public boolean longYear() {
    return year.text().startsWith("Y");
  }

  /** How surely the year is known, from every qualifier that reaches it. */
  public Qualifier yearQualifier() {
    Qualifier own = year.before().and(year.after());
    return month == null
        ? own
        : own.and(month.after()).and(day == null ? Qualifier.NONE : day.after());
  }

  /** How surely the month or sub-year is known; {@link Qualifier#NONE} where there is none. */
  public Qualifier monthQualifier() {
    if (month == null) {
      return Qualifier.NONE;
    }
    Qualifier own = month.before().and(month.after());
    return day == null ? own : own.and(day.after());
  }

  /** How surely the day is known; {@link Qualifier#NONE} where there is none. */
  public Qualifier dayQualifier() {
    return day == null ? Qualifier.NONE : day.before().and(day.after());
  }

  /** All parts' qualifiers together. */
  public Qualifier qualifier() {
    return yearQualifier().and(monthQualifier()).and(dayQualifier());
  }

  /** Whether any digit is not known. */
  public boolean masked() {
    return year.masked() || (month != null && month.masked()) || (day != null && day.masked());
  }

  @Override
  public String print() {
    String s = year.print();
    if (month != null) {
      s += "-" + month.print();
    }
    return day == null ? s : s + "-" + day.print();
  }

  @Override
  public int level() {
    int masks = masked() ? (simplyMasked() ? 1 : 2) : 0;
    int years = year.text().indexOf('S') >= 0 || year.text().indexOf('E') >= 0 ? 2 : 0;
    int sign = longYear() || year.text().startsWith("-") ? 1 : 0;
    int season = subyear() == 0 ? 0 : subyear() <= 24 ? 1 : 2;
    return Math.max(Math.max(masks, years), Math.max(Math.max(sign, season), qualifierLevel()));
  }

  @Override
  public boolean extension() {
    return false;
  }

  @Override
  public Set<Qualifier> qualifiers() {
    EnumSet<Qualifier> all = EnumSet.noneOf(Qualifier.class);
    for (DatePart part : new @Nullable DatePart[] {year, month, day}) {
      if (part != null) {
        all.add(part.before());
        all.add(part.after());
      }
    }
    all.remove(Qualifier.NONE);
    return all;
  }

  /** A single qualifier at the very end is level 1; any other place is level 2. */
  private int qualifierLevel() {
    int level = 0;
    for (DatePart part : new @Nullable DatePart[] {year, month, day}) {
      if (part == null) {
        break;
      }
      if (level > 0 || part.before() != Qualifier.NONE) {
        return 2;
      }
      level = part.after() == Qualifier.NONE ? 0 : 1;
    }
    return level;
  }

  /** The level 1 patterns: YYYX, YYXX, YYYY-XX, YYYY-MM-XX, YYYY-XX-XX. */
  private boolean simplyMasked() {
    if (year.masked()) {
      return month == null && year.text().matches("-?\\d{2}(\\dX|XX)");
    }
    if (month == null) {
      return true;
    }
    boolean wholeMonth = !month.masked() || month.text().equals("XX");
    return wholeMonth && (day == null || day.text().equals("XX"));
  }
}
