package org.dateline.app.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dateline.app.ipc.SingleInstance.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Two starts of the program in one process: the second hands its files to the first. */
class SingleInstanceTest {

  private static final List<Path> FILES =
      List.of(
          Path.of("/a b/c%20d#e.dateline").toAbsolutePath(),
          Path.of("/Хронологія/日本.timeline.json").toAbsolutePath());

  /** A short path: a socket's may have hardly more than a hundred bytes. */
  private Path folder;

  private final BlockingQueue<OpenRequest> asked = new LinkedBlockingQueue<>();
  private final List<SingleInstance> open = new ArrayList<>();

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("dl").resolve("run");
  }

  @AfterEach
  void close() throws IOException {
    open.forEach(SingleInstance::close);
    Files.deleteIfExists(folder.resolve("x.sock"));
    Files.deleteIfExists(folder.resolve("x.lock"));
    Files.deleteIfExists(folder);
    Files.deleteIfExists(folder.getParent());
  }

  private Role start(Path... files) {
    return ask(OpenRequest.of(List.of(files)));
  }

  private Role ask(OpenRequest request) {
    Role role = SingleInstance.take(folder, "x", request, asked::add);
    if (role instanceof Role.Serving s) {
      open.add(s.instance());
    }
    return role;
  }

  private List<Path> next() throws InterruptedException {
    OpenRequest got = asked.poll(10, TimeUnit.SECONDS);
    assertThat(got).isNotNull();
    return got.files();
  }

  @Test
  void theSecondStartHandsItsFilesOver() throws InterruptedException {
    assertThat(start()).isInstanceOf(Role.Serving.class);
    assertThat(start(FILES.toArray(Path[]::new))).isInstanceOf(Role.Handed.class);
    assertThat(next()).isEqualTo(FILES);
    assertThat(start()).isInstanceOf(Role.Handed.class);
    assertThat(next()).isEmpty();
  }

  @Test
  void theViewThatIsAskedForIsHandedOverWithTheFiles() throws InterruptedException {
    start();
    OpenRequest request =
        new OpenRequest(FILES, List.of("--filter=speaker:\"Ann Ö.\" or -is:undated", "--clocks"));
    assertThat(ask(request)).isInstanceOf(Role.Handed.class);
    assertThat(asked.poll(10, TimeUnit.SECONDS)).isEqualTo(request);
  }

  @Test
  void ofManyStartsAtOnceExactlyOneBecomesTheProgram() throws Exception {
    List<CompletableFuture<Role>> starts =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> start(Path.of("/" + i)), Thread::startVirtualThread))
            .toList();
    int serving = 0;
    for (CompletableFuture<Role> s : starts) {
      Role role = s.get(30, TimeUnit.SECONDS);
      assertThat(role).isNotInstanceOf(Role.Apart.class);
      serving += role instanceof Role.Serving ? 1 : 0;
    }
    assertThat(serving).isEqualTo(1);
    for (int i = 0; i < 7; i++) {
      assertThat(next()).hasSize(1);
    }
  }

  @Test
  void aSocketLeftFromACrashIsReplaced() throws Exception {
    RuntimeFolder.secure(folder);
    ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    dead.bind(UnixDomainSocketAddress.of(folder.resolve("x.sock")));
    dead.close();
    assertThat(folder.resolve("x.sock")).exists();
    assertThat(start()).isInstanceOf(Role.Serving.class);
    assertThat(start(FILES.getFirst())).isInstanceOf(Role.Handed.class);
    assertThat(next()).containsExactly(FILES.getFirst());
  }

  /**
   * As one whose file system knows no such names: later starts find it where it is all the same.
   */
  @Test
  void aProgramThatLivesAndDoesNotTakeTheFilesKeepsItsSocket() throws Exception {
    RuntimeFolder.secure(folder);
    try (ServerSocketChannel deaf = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      deaf.bind(UnixDomainSocketAddress.of(folder.resolve("x.sock")));
      Thread.ofVirtual()
          .start(
              () -> {
                for (int i = 0; i < 2; i++) {
                  try (SocketChannel caller = deaf.accept()) {
                    caller.read(ByteBuffer.allocate(8));
                  } catch (IOException e) {
                    return;
                  }
                }
              });
      assertThat(start(FILES.getFirst())).isInstanceOf(Role.Apart.class);
      assertThat(folder.resolve("x.sock")).exists();
    }
  }

  @Test
  void afterTheProgramHasEndedTheNextStartIsIt() {
    start();
    open.removeLast().close();
    assertThat(start()).isInstanceOf(Role.Serving.class);
  }

  @Test
  void whatIsNoMessageIsHungUpOnAndTheProgramGoesOnListening() throws Exception {
    start();
    ByteBuffer tooLong =
        ByteBuffer.allocate(8).put("DLN1".getBytes(StandardCharsets.US_ASCII)).putInt(1 << 30);
    ByteBuffer relative = ByteBuffer.allocate(10).put("DLN1".getBytes(StandardCharsets.US_ASCII));
    relative.putInt(2).put((byte) 'a').put((byte) 0);
    for (ByteBuffer bytes :
        List.of(
            ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
            tooLong.flip(),
            relative.flip())) {
      assertThat(answerTo(bytes)).isEqualTo(-1);
    }
    assertThat(start(FILES.getFirst())).isInstanceOf(Role.Handed.class);
    assertThat(next()).containsExactly(FILES.getFirst());
  }

  /** Whoever connects and says nothing is let go, and keeps nobody else waiting. */
  @Test
  void oneWhoSaysNothingIsLetGo() throws Exception {
    start();
    try (SocketChannel silent = connect()) {
      assertThat(start(FILES.getFirst())).isInstanceOf(Role.Handed.class);
      assertThat(next()).containsExactly(FILES.getFirst());
      assertThat(read(silent)).isEqualTo(-1);
    }
  }

  @Test
  void moreThanAMessageHoldsRunsApart() {
    start();
    Path[] many =
        IntStream.range(0, 5000)
            .mapToObj(i -> Path.of("/" + "x".repeat(60) + i))
            .toArray(Path[]::new);
    assertThat(OpenMessage.MOST_BYTES).isLessThan(5000 * 61);
    assertThat(start(many)).isInstanceOf(Role.Apart.class);
    assertThat(start(FILES.getFirst())).isInstanceOf(Role.Handed.class);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheUserMayReachIn() throws IOException {
    Files.createDirectory(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    start();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkInPlaceOfTheFolderIsNotFollowed() throws IOException {
    Path elsewhere = Files.createTempDirectory("dl-elsewhere");
    Files.createSymbolicLink(folder, elsewhere);
    assertThat(start()).isInstanceOf(Role.Apart.class);
    assertThat(elsewhere).isEmptyDirectory();
    Files.delete(elsewhere);
  }

  private SocketChannel connect() throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    channel.connect(UnixDomainSocketAddress.of(folder.resolve("x.sock")));
    return channel;
  }

  private int answerTo(ByteBuffer bytes) throws IOException {
    try (SocketChannel channel = connect()) {
      channel.write(bytes);
      return read(channel);
    }
  }

  /** What comes back; -1 when the other side hangs up, with or without reading all. */
  private static int read(SocketChannel channel) {
    try {
      return channel.read(ByteBuffer.allocate(1));
    } catch (IOException e) {
      return -1;
    }
  }
}
