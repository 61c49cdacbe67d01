package org.dateline.time;

/**
 * A year, month, sub-year code or day as written.
 *
 * @param before qualifier to its left: of this part alone
 * @param text the digits, {@code X} for one not known; for a year also its sign, {@code Y}, {@code
 *     E}, {@code S}
 * @param after qualifier to its right: of this part and all to its left
 */
public record DatePart(Qualifier before, String text, Qualifier after) {

  /** As EDTF writes it. */
  public String print() {
    return before.sign() + text + after.sign();
  }

  /** Whether a digit is not known. */
  public boolean masked() {
    return text.indexOf('X') >= 0;
  }

  /** Its value. Throws {@link NumberFormatException} where it is masked or a year with letters. */
  int number() {
    return Integer.parseInt(text);
  }

  boolean fits(int value) {
    return Masks.fits(text, value);
  }
}
