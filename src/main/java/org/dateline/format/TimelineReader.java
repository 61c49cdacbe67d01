package org.dateline.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.dateline.format.Problem.Severity;
import org.dateline.format.imports.Importers;
import org.dateline.format.imports.Input;
import org.dateline.format.imports.Mappings;
import org.dateline.time.Message;
import org.dateline.time.ToldException;
import org.jspecify.annotations.Nullable;

/**
 * Reads timeline files, native ones and those of other programs. Never throws: whatever is wrong
 * with a file is in the result's problems, and whatever can be shown of it is in the chronology.
 */
public final class TimelineReader {

  /** Bytes read at a time. */
  private static final int PIECE = 1 << 22;

  /** Tables from here on are read row by row, and their rows again when they are asked for. */
  private static final long LARGE = 24L << 20;

  private TimelineReader() {}

  /** Reads a file; {@code .jsonl} at the end of its name means one event a line. */
  public static ReadResult read(Path file) {
    return read(file, null, Mappings.NONE, ReadProgress.NONE);
  }

  /**
   * Reads a file as its compiler wants it read: what is missing by {@link LintCode} is listed too.
   *
   * @param off the kinds not to list; the file's own {@code x-lint-off} is heeded besides
   */
  public static ReadResult check(Path file, Set<LintCode> off) {
    return read(file, off, Mappings.NONE, ReadProgress.NONE);
  }

  /**
   * Reads a file, tells how far it is and can be ended.
   *
   * @throws CancellationException when it was cancelled, or its thread interrupted
   */
  public static ReadResult read(Path file, ReadProgress progress) {
    return read(file, null, Mappings.NONE, progress);
  }

  /**
   * Reads a file, knowing what a user has said of tables.
   *
   * @param mappings what the columns of tables mean; what it does not know is guessed
   * @throws CancellationException when it was cancelled, or its thread interrupted
   */
  public static ReadResult read(Path file, Mappings mappings, ReadProgress progress) {
    return read(file, null, mappings, progress);
  }

  private static ReadResult read(
      Path file, @Nullable Set<LintCode> lintOff, Mappings mappings, ReadProgress progress) {
    try {
      if (Files.isDirectory(file)) {
        return unreadable(file, "is-directory", Say.that("is-directory"));
      }
      // A pipe has no size to begin with and may never end.
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return unreadable(file, "not-a-file", Say.that("not-a-file"));
      }
      byte[] beginning;
      try (InputStream in = Files.newInputStream(file)) {
        beginning = in.readNBytes(Importers.NATIVE_WITHIN);
      }
      Input input = null;
      if (!Importers.isNative(beginning)) {
        ReadResult large = large(file, mappings, progress);
        if (large != null) {
          return large;
        }
        input = Input.of(file, mappings, new Watched(file, progress));
        ReadResult imported = imported(input);
        if (imported != null) {
          return imported;
        }
      }
      try (SeekableByteChannel channel = Files.newByteChannel(file)) {
        if (channel.size() > Integer.MAX_VALUE - 64) {
          return unreadable(file, "too-large", Say.that("too-large"));
        }
        ReadResult own = own(bytes(channel, progress), file, lintOff, progress);
        return input == null ? own : ImportReading.withKinds(own, input);
      }
    } catch (AsynchronousCloseException e) {
      throw new CancellationException();
    } catch (NoSuchFileException e) {
      return unreadable(file, "no-such-file", Say.that("no-such-file"));
    } catch (AccessDeniedException e) {
      return unreadable(file, "no-permission", Say.that("no-permission"));
    } catch (UncheckedIOException e) {
      Throwable why = e.getCause();
      if (why instanceof AsynchronousCloseException) {
        throw new CancellationException();
      }
      return unreadable(file, "io", Say.that("io", ToldException.said(why == null ? e : why)));
    } catch (IOException | SecurityException e) {
      return unreadable(file, "io", Say.that("io", ToldException.said(e)));
    } catch (OutOfMemoryError e) {
      return unreadable(file, "too-large", Say.that("memory"));
    }
  }

  /**
   * Reads bytes that are in memory already.
   *
   * @param nameForMessages the file they stand for; text files of sources are looked for beside it
   */
  public static ReadResult read(byte[] bytes, Path nameForMessages) {
    byte[] beginning = Arrays.copyOf(bytes, Math.min(bytes.length, Importers.NATIVE_WITHIN));
    if (Importers.isNative(beginning)) {
      return own(bytes, nameForMessages, null, ReadProgress.NONE);
    }
    try {
      Input input = Input.of(bytes, nameForMessages, Mappings.NONE);
      ReadResult imported = imported(input);
      return imported == null
          ? ImportReading.withKinds(own(bytes, nameForMessages, null, ReadProgress.NONE), input)
          : imported;
    } catch (IOException e) {
      return unreadable(nameForMessages, "io", Say.that("io", ToldException.said(e)));
    }
  }

  /** As {@link #read(byte[], Path)}, taken apart by a plan of the caller's own. */
  static ReadResult read(
      byte[] bytes, Path nameForMessages, @Nullable Set<LintCode> lintOff, Bulk.Plan plan) {
    return new FileReading(bytes, nameForMessages, lintOff, plan, ReadProgress.NONE).result();
  }

  /** Reads a native file. */
  private static ReadResult own(
      byte[] bytes, Path nameForMessages, @Nullable Set<LintCode> lintOff, ReadProgress progress) {
    try {
      return new FileReading(bytes, nameForMessages, lintOff, Bulk.Plan.USUAL, progress).result();
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return internal(nameForMessages, e);
    }
  }

  /** Reads a piece of the file to its place. */
  private static void piece(
      FileChannel file, byte[] bytes, int from, AtomicLong done, ReadProgress progress) {
    ByteBuffer piece = ByteBuffer.wrap(bytes, from, Math.min(PIECE, bytes.length - from));
    try {
      while (piece.hasRemaining() && !progress.cancelled()) {
        int read = file.read(piece, piece.position());
        if (read < 0) {
          return;
        }
        progress.at(done.addAndGet(read), 2L * bytes.length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (progress.cancelled()) {
      throw new CancellationException();
    }
  }

  /** All bytes of a file, which may grow or shrink meanwhile. */
  private static byte[] bytes(SeekableByteChannel channel, ReadProgress progress)
      throws IOException {
    int size = (int) channel.size();
    byte[] bytes = new byte[size];
    if (channel instanceof FileChannel file && size >= 2 * PIECE) {
      AtomicLong done = new AtomicLong();
      IntStream.rangeClosed(0, (size - 1) / PIECE)
          .parallel()
          .forEach(k -> piece(file, bytes, k * PIECE, done, progress));
      channel.position(done.get());
      // Less than there was: the file shrank meanwhile, and no piece can be told from another.
      if (done.get() < size) {
        throw new ToldException(Say.that("changed"));
      }
    }
    InputStream in = Channels.newInputStream(channel);
    int at = (int) channel.position();
    while (at < size) {
      int read = in.read(bytes, at, Math.min(PIECE, size - at));
      if (read < 0) {
        return Arrays.copyOf(bytes, at);
      }
      at += read;
      progress.at(at, 2L * size);
      if (progress.cancelled()) {
        throw new CancellationException();
      }
    }
    byte[] more = in.readAllBytes();
    if (more.length == 0) {
      return bytes;
    }
    byte[] all = Arrays.copyOf(bytes, Math.addExact(size, more.length));
    System.arraycopy(more, 0, all, size, more.length);
    return all;
  }

  /** Reads a large table of another program; null when the file is none. */
  private static @Nullable ReadResult large(Path file, Mappings mappings, ReadProgress progress)
      throws IOException {
    if (Files.size(file) < LARGE || !Input.beginning(file, mappings).isRowByRow()) {
      return null;
    }
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      if (channel.size() > Integer.MAX_VALUE - 64) {
        return unreadable(file, "too-large", Say.that("table-too-large"));
      }
      byte[] bytes = bytes(channel, progress);
      return largeOf(bytes, file, mappings, progress);
    }
  }

  /** Reads a table row by row whatever its size; null when it is none. */
  static @Nullable ReadResult largeOf(
      byte[] bytes, Path file, Mappings mappings, ReadProgress progress) throws IOException {
    try {
      return ImportReading.large(Input.of(bytes, file, mappings), bytes, progress);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return internal(file, e);
    }
  }

  /** Reads another program's file; null when it is of no kind that is known. */
  private static @Nullable ReadResult imported(Input input) throws IOException {
    try {
      return ImportReading.read(input);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return internal(input.file(), e);
    }
  }

  private static ReadResult internal(Path file, Throwable e) {
    return unreadable(file, "internal", Say.that("internal", String.valueOf(e)));
  }

  private static ReadResult unreadable(Path file, String code, Message said) {
    return new ReadResult(null, List.of(new Problem(file, 0, 0, Severity.ERROR, code, said, "")));
  }
}
