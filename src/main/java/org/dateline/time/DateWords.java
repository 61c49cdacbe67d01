package org.dateline.time;

import java.time.ZoneId;
import java.util.Locale;

/** STUB. */
public final class DateWords {
  public DateWords(Locale locale) {}

  public String phrase(Edtf e) {
    return e.print();
  }

  public String phraseWithZone(Edtf e, ZoneId zone, ZoneId shown) {
    return e.print();
  }

  public String shortPhrase(Edtf e) {
    return e.print();
  }
}
