package org.dateline.format.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a file are text: by its byte order mark, else by where its zero bytes stand,
 * else UTF-8 when all of it is UTF-8, else what the file says of itself, else Windows-1252, which
 * any bytes can be.
 *
 * @param charset the encoding
 * @param mark how many bytes the byte order mark has, 0 for none
 * @param guessed whether nothing in the file says so: Windows-1252, which a reader should be told
 */
public record TextDecoding(Charset charset, int mark, boolean guessed) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 4096;

  private static final Pattern GEDCOM =
      Pattern.compile(
          "\\A\\s*0\\s+HEAD\\b.*?[\\r\\n]\\s*1\\s+CHAR\\s+([^\\r\\n]+)", Pattern.DOTALL);
  private static final Pattern XML =
      Pattern.compile("\\A\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,30})[\"']");

  /** Opens the bytes again, from their beginning. */
  public interface Bytes {
    /** A new stream, which the caller closes. */
    InputStream open() throws IOException;
  }

  /** The encoding of bytes, which are read to their end unless a mark tells before. */
  public static TextDecoding of(Bytes bytes) throws IOException {
    byte[] head;
    try (InputStream in = bytes.open()) {
      head = in.readNBytes(LOOKED_AT);
    }
    TextDecoding marked = marked(head);
    if (marked != null) {
      return marked;
    }
    Charset wide = wide(head);
    if (wide != null) {
      return new TextDecoding(wide, 0, false);
    }
    try (InputStream in = bytes.open()) {
      if (isUtf8(in)) {
        return new TextDecoding(StandardCharsets.UTF_8, 0, false);
      }
    }
    Charset named = named(head);
    return named == null ? new TextDecoding(WINDOWS, 0, true) : new TextDecoding(named, 0, false);
  }

  /**
   * What the head of a family tree or of an XML document says of its encoding; null when it says
   * nothing that is known. It is asked only where the bytes are not UTF-8, for many that say
   * otherwise are.
   */
  private static @Nullable Charset named(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    Matcher gedcom = GEDCOM.matcher(text);
    if (gedcom.find()) {
      return switch (gedcom.group(1).strip().toUpperCase(Locale.ROOT)) {
        case "ANSEL" -> new Ansel();
        case "ANSI", "WINDOWS", "CP1252", "WINDOWS-1252" -> WINDOWS;
        case "IBMPC", "IBM-PC", "IBM DOS", "MSDOS", "OEM" -> charset("IBM437");
        case "IBM WINDOWS" -> WINDOWS;
        case "MACINTOSH", "MACROMAN" -> charset("x-MacRoman");
        case "UTF-8", "UNICODE", "ASCII" -> null;
        default -> charset(gedcom.group(1).strip());
      };
    }
    Matcher xml = XML.matcher(text);
    Charset own = xml.find() ? charset(xml.group(1)) : null;
    return own == null || own.equals(StandardCharsets.UTF_8) ? null : own;
  }

  private static @Nullable Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** A reader of the text behind the mark; what is not of the encoding becomes U+FFFD. */
  public Reader reader(InputStream in) throws IOException {
    in.skipNBytes(mark);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  /** Whether a line's end may be something else in its bytes: letters have two or four of them. */
  boolean isWide() {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static @Nullable TextDecoding marked(byte[] b) {
    if (begins(b, 0xEF, 0xBB, 0xBF)) {
      return new TextDecoding(StandardCharsets.UTF_8, 3, false);
    }
    if (begins(b, 0xFF, 0xFE, 0, 0)) {
      return new TextDecoding(StandardCharsets.UTF_32LE, 4, false);
    }
    if (begins(b, 0, 0, 0xFE, 0xFF)) {
      return new TextDecoding(StandardCharsets.UTF_32BE, 4, false);
    }
    if (begins(b, 0xFF, 0xFE)) {
      return new TextDecoding(StandardCharsets.UTF_16LE, 2, false);
    }
    return begins(b, 0xFE, 0xFF) ? new TextDecoding(StandardCharsets.UTF_16BE, 2, false) : null;
  }

  /**
   * Without a mark: the files meant here begin with ASCII, which leaves zeros in wide encodings.
   */
  private static @Nullable Charset wide(byte[] b) {
    if (b.length < 4) {
      return null;
    }
    if (b[0] == 0 && b[1] == 0 && b[2] == 0 && b[3] != 0) {
      return StandardCharsets.UTF_32BE;
    }
    if (b[0] != 0 && b[1] == 0 && b[2] == 0 && b[3] == 0) {
      return StandardCharsets.UTF_32LE;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < b.length; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    int pairs = b.length / 2;
    if (odd * 10 > pairs * 4 && even * 20 < pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 10 > pairs * 4 && odd * 20 < pairs ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean begins(byte[] b, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= b.length || (b[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(InputStream in) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer sink = CharBuffer.allocate(1 << 16);
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    while (true) {
      int n = in.read(buffer.array(), buffer.position(), buffer.remaining());
      buffer.position(buffer.position() + Math.max(0, n)).flip();
      CoderResult result = decoder.decode(buffer, sink.clear(), n < 0);
      if (result.isError()) {
        return false;
      }
      if (n < 0) {
        return true;
      }
      buffer.compact();
    }
  }
}
