package org.dateline.app.ipc;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The one message of the socket: four letters, the length of what follows, absolute paths in UTF-8
 * with a zero byte after each, for no system allows one within a path; then options, which begin
 * with two hyphens, as no absolute path does. No paths ask the program only to come to the front.
 *
 * @param request at most {@value #MOST_BYTES} bytes together
 */
record OpenMessage(OpenRequest request) {

  /** More files than anyone opens by one double click. */
  static final int MOST_BYTES = 256 * 1024;

  private static final int MAGIC = 'D' << 24 | 'L' << 16 | 'N' << 8 | '1';
  private static final byte TAKEN = 'K';

  /**
   * The message as it is sent.
   *
   * @throws ProtocolException when it is too long
   */
  ByteBuffer bytes() throws ProtocolException {
    StringBuilder text = new StringBuilder();
    request.files().forEach(f -> text.append(f).append('\0'));
    request.options().forEach(o -> text.append(o.replace("\0", "")).append('\0'));
    byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
    if (body.length > MOST_BYTES) {
      throw new ProtocolException(body.length + " bytes are too many");
    }
    return ByteBuffer.allocate(8 + body.length).putInt(MAGIC).putInt(body.length).put(body).flip();
  }

  /**
   * Reads a message.
   *
   * @throws ProtocolException when it is something else, too long, or names a relative path
   */
  static OpenMessage read(ReadableByteChannel from) throws IOException {
    ByteBuffer head = fill(from, 8);
    int magic = head.getInt();
    int length = head.getInt();
    if (magic != MAGIC || length < 0 || length > MOST_BYTES) {
      throw new ProtocolException("not a message of this program");
    }
    List<Path> files = new ArrayList<>();
    List<String> options = new ArrayList<>();
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(fill(from, length)).toString();
      for (int at = 0, end; at < text.length(); at = end + 1) {
        end = text.indexOf('\0', at);
        String word = end < 0 ? "" : text.substring(at, end);
        if (word.startsWith("--")) {
          options.add(word);
          continue;
        }
        Path file = Path.of(word);
        if (!file.isAbsolute()) {
          throw new ProtocolException("not an absolute path");
        }
        files.add(file);
      }
    } catch (CharacterCodingException | InvalidPathException e) {
      throw new ProtocolException("not a path: " + e.getMessage());
    }
    return new OpenMessage(new OpenRequest(files, options));
  }

  /** Says that a message was understood and will be acted on. */
  static void acknowledge(WritableByteChannel to) throws IOException {
    drain(to, ByteBuffer.wrap(new byte[] {TAKEN}));
  }

  /** Waits for the other's word that it took the message. */
  static boolean acknowledged(ReadableByteChannel from) throws IOException {
    return fill(from, 1).get() == TAKEN;
  }

  private static ByteBuffer fill(ReadableByteChannel from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (from.read(bytes) < 0) {
        throw new EOFException("the other side hung up");
      }
    }
    return bytes.flip();
  }

  static void drain(WritableByteChannel to, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
  }
}
