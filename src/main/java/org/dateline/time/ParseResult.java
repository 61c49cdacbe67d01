package org.dateline.time;

/** What came of reading a string as EDTF. */
public sealed interface ParseResult {

  /**
   * It is a date.
   *
   * @param value the date
   */
  record Ok(Edtf value) implements ParseResult {}

  /**
   * It is not.
   *
   * @param index the character at fault, counted from 0; the string's length where it ends too soon
   * @param said a sentence for a person: what stands there and what was expected
   */
  record Failed(int index, Message said) implements ParseResult {

    /** The sentence in English. */
    public String message() {
      return said.toString();
    }
  }
}
