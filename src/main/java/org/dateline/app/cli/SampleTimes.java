package org.dateline.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Random;

/** The dates of a made-up timeline: bursts with silences between them. */
final class SampleTimes {

  private static final int BURSTS = 60;
  private static final long FIRST_DAY = LocalDate.of(2004, 1, 1).toEpochDay();
  private static final int DAYS = 8000;
  private static final long DAY = 86_400;

  private final Random random;
  private final SampleShape shape;
  private final int events;

  /** Where the bursts begin, in days, and how long they are. */
  private final double[] begin = new double[BURSTS];

  private final double[] length = new double[BURSTS];

  SampleTimes(Random random, SampleShape shape, int events) {
    this.random = random;
    this.shape = shape;
    this.events = events;
    for (int i = 0; i < BURSTS; i++) {
      begin[i] = random.nextDouble() * DAYS;
      length[i] = 1 + 120 * Math.pow(random.nextDouble(), 3);
    }
    Arrays.sort(begin);
  }

  /** The date of the {@code i}-th event, as EDTF. */
  String date(int i) {
    return switch (shape) {
      case INSTANT -> "2020-02-02T10:00:00Z";
      case COVER -> i == 0 ? "2003-01-01/2027-12-31" : instant(second(i));
      case ONION -> onion(i);
      case MIXED, LANES, LONG_TITLES, SCRIPTS -> mixed(second(i));
    };
  }

  private String onion(int i) {
    long middle = (FIRST_DAY + DAYS / 2) * DAY;
    long half = (events - i) * 60L;
    return instant(middle - half) + "/" + instant(middle + half);
  }

  /** Roughly in order, as such files are: from burst to burst, in each at random. */
  private long second(int i) {
    int burst = (int) ((long) i * BURSTS / Math.max(1, events));
    double day = begin[burst] + length[burst] * random.nextDouble() * random.nextDouble();
    return (long) ((FIRST_DAY + day) * DAY);
  }

  private String mixed(long second) {
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
    int kind = random.nextInt(1000);
    if (kind < 300) {
      return instant(second);
    }
    if (kind < 450) {
      return day + "/" + day.plusDays(1 + random.nextInt(60));
    }
    if (kind < 460) {
      return day + "/" + day.plusYears(1 + random.nextInt(3));
    }
    if (kind < 500) {
      return day.toString().substring(0, 7);
    }
    if (kind < 510) {
      return day.toString().substring(0, 4);
    }
    return switch (kind) {
      case 510, 511, 512, 513, 514, 515 -> day + "~";
      case 516, 517, 518 -> day + "?";
      case 519 -> day + "/..";
      case 520 -> "../" + day;
      case 521 -> day.getYear() + "-21";
      case 522 -> day.toString().substring(0, 3) + "X";
      case 523 -> "{" + day + "," + day.plusDays(9) + "}";
      case 524 -> "[" + day + "," + day.plusDays(5) + "]";
      default -> day.toString();
    };
  }

  private static String instant(long second) {
    return Instant.ofEpochSecond(second)
            .atOffset(ZoneOffset.UTC)
            .truncatedTo(ChronoUnit.SECONDS)
            .toLocalDateTime()
            .format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss"))
        + "Z";
  }
}
