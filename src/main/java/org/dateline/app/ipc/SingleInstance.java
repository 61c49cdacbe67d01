package org.dateline.app.ipc;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether this start is the running program or only hands its files to it. Of those that start at
 * the same moment exactly one becomes the program: a file lock, which the system lifts when its
 * holder dies, lets one at a time look for the socket and make it. A socket nobody answers at is
 * left from a crash and replaced.
 */
public final class SingleInstance implements AutoCloseable {

  /** How long the other side of a connection, or of the lock, may keep one waiting. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What became of a start. */
  public sealed interface Role {
    /** A running program took the files: nothing is left to do. */
    record Handed() implements Role {}

    /** This is the running program; it listens until closed. */
    record Serving(SingleInstance instance) implements Role {}

    /** Neither was possible: the program runs by itself. */
    record Apart(String why) implements Role {}
  }

  private final Path socket;
  private final ServerSocketChannel server;
  private final Consumer<OpenRequest> onOpen;

  private SingleInstance(Path socket, ServerSocketChannel server, Consumer<OpenRequest> onOpen) {
    this.socket = socket;
    this.server = server;
    this.onOpen = onOpen;
  }

  /**
   * Hands the files over or begins to listen.
   *
   * @param folder made if it is not there; only its owner may reach into it
   * @param name tells apart programs of one user that have nothing to do with each other
   * @param request what to open
   * @param onOpen takes the files of later starts, on some thread
   */
  public static Role take(
      Path folder, String name, OpenRequest request, Consumer<OpenRequest> onOpen) {
    try {
      RuntimeFolder.secure(folder);
      Path socket = folder.resolve(name + ".sock");
      // Before anything else: a message that cannot be sent says nothing of the other side.
      ByteBuffer message = new OpenMessage(request).bytes();
      Answer first = ask(socket, message);
      if (first == Answer.TAKEN) {
        return new Role.Handed();
      }
      if (first == Answer.NONE) {
        // It lives: a socket of its own would take its place for all later starts.
        return new Role.Apart("the running program does not take them");
      }
      try (FileChannel file =
              FileChannel.open(
                  folder.resolve(name + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = lock(file)) {
        // Another start may have become the program while this one waited.
        Answer second = lock == null ? Answer.NONE : ask(socket, message);
        if (second != Answer.NOBODY) {
          return second == Answer.TAKEN
              ? new Role.Handed()
              : new Role.Apart("another start holds " + folder);
        }
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
          server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException e) {
          server.close();
          throw e;
        }
        SingleInstance instance = new SingleInstance(socket, server, onOpen);
        Thread.ofPlatform().daemon().name("open requests").start(instance::listen);
        return new Role.Serving(instance);
      }
    } catch (IOException | RuntimeException e) {
      // A home on an odd file system, a path too long for a socket: no reason not to start.
      return new Role.Apart(String.valueOf(e.getMessage()));
    }
  }

  /** Stops listening; the next start becomes the program. */
  @Override
  public void close() {
    try {
      // In this order: once it is closed, another start may put its own in that place.
      Files.deleteIfExists(socket);
      server.close();
    } catch (IOException e) {
      // The next start replaces a socket nobody answers at.
    }
  }

  private static @Nullable FileLock lock(FileChannel file) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      try {
        FileLock lock = file.tryLock();
        if (lock != null) {
          return lock;
        }
      } catch (OverlappingFileLockException e) {
        // Held by another thread of this process, as in tests: the same as by another process.
      }
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    } while (System.nanoTime() < end);
    return null;
  }

  /** What becomes of a message. */
  private enum Answer {
    TAKEN,
    /** Nobody listens: there is no socket, or it is left from a crash. */
    NOBODY,
    /** Somebody listens and does not take it. */
    NONE
  }

  /** Twice, for the first may have ended meanwhile. */
  private static Answer ask(Path socket, ByteBuffer message) {
    Answer answer = askOnce(socket, message);
    return answer == Answer.NONE ? askOnce(socket, message) : answer;
  }

  private static Answer askOnce(Path socket, ByteBuffer message) {
    if (!Files.exists(socket)) {
      return Answer.NOBODY;
    }
    boolean connected = false;
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      Thread guard = hangUpLater(channel);
      try {
        channel.connect(UnixDomainSocketAddress.of(socket));
        connected = true;
        OpenMessage.drain(channel, message.duplicate());
        return OpenMessage.acknowledged(channel) ? Answer.TAKEN : Answer.NONE;
      } finally {
        guard.interrupt();
      }
    } catch (AsynchronousCloseException e) {
      return Answer.NONE;
    } catch (IOException e) {
      return connected ? Answer.NONE : Answer.NOBODY;
    }
  }

  private void listen() {
    while (server.isOpen()) {
      try {
        SocketChannel channel = server.accept();
        Thread.ofVirtual().name("open request").start(() -> answer(channel));
      } catch (IOException e) {
        // Closed, or one caller too many: without a pause the latter would spin.
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
  }

  private void answer(SocketChannel channel) {
    Thread guard = hangUpLater(channel);
    try (channel) {
      OpenMessage message = OpenMessage.read(channel);
      OpenMessage.acknowledge(channel);
      onOpen.accept(message.request());
    } catch (IOException e) {
      // Whoever that was, it was no start of this program; nothing is owed to it.
    } finally {
      guard.interrupt();
    }
  }

  /** Domain sockets have no time-out of their own. */
  private static Thread hangUpLater(Channel channel) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                Thread.sleep(PATIENCE);
                channel.close();
              } catch (InterruptedException | IOException e) {
                // It was over in time, or is over by itself.
              }
            });
  }
}
