package org.dateline.format.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.text.Normalizer;

/**
 * ANSEL (ANSI/NISO Z39.47) with the letters that GEDCOM 5.5.1 adds: what genealogy programs wrote
 * before Unicode. An accent stands before its letter there and behind it in Unicode; both are put
 * together where Unicode has one character for them. Decoding only.
 */
final class Ansel extends Charset {

  /** From 0xA1 to 0xCF; U+FFFD where the table has nothing. */
  private static final String LETTERS =
      "\u0141\u00D8\u0110\u00DE\u00C6\u0152\u02B9\u00B7\u266D\u00AE\u00B1\u01A0\u01AF\u02BC\uFFFD"
          + "\u02BB\u0142\u00F8\u0111\u00FE\u00E6\u0153\u02BA\u0131\u00A3\u00F0\uFFFD\u01A1\u01B0"
          + "\u25A1\u25A0"
          + "\u00B0\u2113\u2117\u00A9\u266F\u00BF\u00A1\u00DF\u20AC\uFFFD\uFFFD\uFFFD\uFFFD\u1D49"
          + "\u1D52\u00DF";

  /** From 0xE0 to 0xFE: marks that are put on the letter behind them. */
  private static final String MARKS =
      "\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030C\u030A\uFE20\uFE21\u0315\u030B"
          + "\u0310\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031C\u032E\uFE22\uFE23\u0338"
          + "\uFFFD\u0313";

  private static final int MOST_MARKS = 6;

  Ansel() {
    super("x-ansel", new String[0]);
  }

  @Override
  public boolean contains(Charset other) {
    return other instanceof Ansel;
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new Decoder(this);
  }

  @Override
  public boolean canEncode() {
    return false;
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new UnsupportedOperationException("ANSEL is only read");
  }

  private static boolean isMark(int b) {
    return b >= 0xE0 && b <= 0xFE;
  }

  private static char letter(int b) {
    return b < 0x80 ? (char) b : b >= 0xA1 && b <= 0xCF ? LETTERS.charAt(b - 0xA1) : '\uFFFD';
  }

  private static final class Decoder extends CharsetDecoder {

    private final StringBuilder marks = new StringBuilder();

    Decoder(Charset charset) {
      super(charset, 1, MOST_MARKS + 1);
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (in.hasRemaining()) {
        int b = in.get() & 0xFF;
        if (isMark(b) && marks.length() < MOST_MARKS) {
          marks.append(MARKS.charAt(b - 0xE0));
          continue;
        }
        String text = text(b);
        if (out.remaining() < text.length()) {
          in.position(in.position() - 1);
          return CoderResult.OVERFLOW;
        }
        out.put(text);
        marks.setLength(0);
      }
      return CoderResult.UNDERFLOW;
    }

    private String text(int b) {
      String plain = String.valueOf(letter(b));
      return marks.isEmpty() ? plain : Normalizer.normalize(plain + marks, Normalizer.Form.NFC);
    }

    @Override
    protected CoderResult implFlush(CharBuffer out) {
      if (out.remaining() < marks.length()) {
        return CoderResult.OVERFLOW;
      }
      out.put(marks.toString());
      marks.setLength(0);
      return CoderResult.UNDERFLOW;
    }

    @Override
    protected void implReset() {
      marks.setLength(0);
    }
  }
}
