package org.dateline.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** STUB. */
public final class GoTo {
  private GoTo() {}

  public static Optional<Edtf> read(String plainOrEdtf, LocalDate today, Locale locale) {
    return EdtfParser.parse(plainOrEdtf.strip()) instanceof ParseResult.Ok(Edtf value)
        ? Optional.of(value)
        : Optional.empty();
  }
}
