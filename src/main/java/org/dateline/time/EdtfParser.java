package org.dateline.time;

/**
 * Reads EDTF, levels 0 to 2 (GRAMMAR section 1), in one pass from left to right: time in proportion
 * to the length.
 *
 * <p>A string is accepted when the grammar has it. Whether an interval or a run in a set ends
 * before it starts is another question, which {@link Placing#problem} answers with both dates
 * named. Years of any size are read; one too far for the axis is placed at its end, and {@link
 * Placing#warning} says so.
 */
public final class EdtfParser {

  private EdtfParser() {}

  /** Reads {@code s}, whole and exactly as it stands. Never throws. */
  public static ParseResult parse(String s) {
    return parse(new Cursor(s));
  }

  static ParseResult parse(Cursor in) {
    try {
      char first = in.peek();
      Edtf value = first == '[' || first == '{' ? SetReader.read(in) : IntervalReader.read(in);
      return new ParseResult.Ok(value);
    } catch (Cursor.Refusal refusal) {
      return new ParseResult.Failed(refusal.index(), refusal.said());
    }
  }
}
