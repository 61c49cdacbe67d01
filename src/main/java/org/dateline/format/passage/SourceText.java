package org.dateline.format.passage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** The plain-text copy of a source ({@code custom.text-file}), read from beside the timeline. */
public sealed interface SourceText {

  /** A file larger than this is not a source's copy. */
  long LONGEST = 50_000_000;

  /**
   * It is at hand.
   *
   * @param file where it was read
   * @param changed whether its SHA-256 is not the one the source gives ({@code custom.sha256})
   */
  record AtHand(PassageText text, Path file, boolean changed) implements SourceText {}

  /** The source names no text. */
  record NotNamed() implements SourceText {}

  /**
   * The source names a text that cannot be read.
   *
   * @param name the name as the source has it
   */
  record Missing(String name, Why why) implements SourceText {}

  /** Why a text cannot be read. */
  enum Why {
    /** The name is not a path relative to the timeline. */
    NOT_RELATIVE,
    NOT_THERE,
    TOO_LARGE,
    UNREADABLE
  }

  /**
   * Reads the text of a source. Slow for large ones; never throws.
   *
   * @param timelineFile the file the name is relative to
   */
  static SourceText of(Path timelineFile, Source source) {
    String name = source.textFile();
    if (name == null) {
      return new NotNamed();
    }
    try {
      Path file = file(timelineFile, source);
      if (file == null) {
        return new Missing(name, Why.NOT_RELATIVE);
      }
      if (!Files.isRegularFile(file)) {
        return new Missing(name, Why.NOT_THERE);
      }
      if (Files.size(file) > LONGEST) {
        return new Missing(name, Why.TOO_LARGE);
      }
      byte[] bytes = Files.readAllBytes(file);
      String sha256 = source.sha256();
      boolean changed = sha256 != null && !sha256(bytes).equals(sha256.toLowerCase(Locale.ROOT));
      String text = new String(bytes, StandardCharsets.UTF_8);
      // A byte order mark is no part of the text: positions count from the first character.
      return new AtHand(
          new PassageText(text.startsWith("\ufeff") ? text.substring(1) : text), file, changed);
    } catch (IOException | SecurityException | OutOfMemoryError e) {
      return new Missing(name, Why.UNREADABLE);
    }
  }

  /**
   * Where the text of a source would lie; null when it names none, or not one beside the timeline.
   */
  static @Nullable Path file(Path timelineFile, Source source) {
    String name = source.textFile();
    // Only beside the timeline: another machine's share must not be asked because a file says so.
    if (name == null || name.startsWith("/") || name.startsWith("\\")) {
      return null;
    }
    try {
      return Path.of(name).isAbsolute()
          ? null
          : timelineFile.toAbsolutePath().resolveSibling(name).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
