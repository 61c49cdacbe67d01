import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Makes what is handed out from the trained program in TARGET, on the system it runs on:
/// `Dist.java TARGET VERSION TIME`. Linux: two archives, a .deb, an .rpm; macOS: a .zip, a .dmg;
/// Windows: a .zip and an .msi.
class Dist {
  private static final String ID = "org.dateline.Dateline";
  private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);

  private final Path target;
  private final Path out;
  private final String version;
  private final String date;
  private final Path base = Path.of("").toAbsolutePath();
  private final String arch = System.getProperty("os.arch");

  Dist(String[] args) throws IOException {
    target = Path.of(args[0]).toAbsolutePath();
    version = args[1];
    date = args[2].substring(0, 10);
    out = Files.createDirectories(target.resolve("dist"));
  }

  public static void main(String[] args) throws Exception {
    Dist dist = new Dist(args);
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      dist.archive("dateline", "windows", "zip");
      dist.jpackage(
          "msi",
          "dateline",
          "--file-associations",
          dist.base.resolve("src/packaging/windows/timeline.properties").toString(),
          "--win-menu",
          "--win-per-user-install",
          "--win-upgrade-uuid",
          "2a0e4a0c-6f0d-4b59-9d8e-5b1f6a7d3c21");
    } else if (os.startsWith("mac")) {
      // The training has changed what jpackage had sealed; a broken seal counts as damage.
      String app = dist.target.resolve("dateline.app").toString();
      run("codesign", "--force", "--deep", "--sign", "-", app);
      // Keeps links and seal, which other packers lose.
      run("ditto", "-c", "-k", "--keepParent", app, dist.file("macos", "zip").toString());
      dist.jpackage("dmg", "dateline.app");
    } else {
      dist.archive("dateline", "linux", "tar.gz");
      dist.zip("dateline", "linux");
      dist.linux();
    }
    try (Stream<Path> files = Files.list(dist.out)) {
      for (Path f : files.filter(Files::isRegularFile).sorted().toList()) {
        System.out.printf("%s  %d MB%n", f, Files.size(f) >> 20);
      }
    }
  }

  private Path file(String os, String kind) {
    return out.resolve("dateline-" + version + "-" + os + "-" + arch + "." + kind);
  }

  /// A folder that runs from anywhere. Keeps the times of the jars, which the AOT cache asks for.
  private void archive(String folder, String os, String kind) throws Exception {
    Path file = file(os, kind);
    run("tar", "-a", "-cf", file.toString(), "-C", target.toString(), folder);
  }

  /// The same as a zip, for which Linux brings no program: with the right to run what runs.
  private void zip(String folder, String os) throws IOException {
    Path file = file(os, "zip");
    Files.deleteIfExists(file);
    Map<String, String> how = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), how);
        Stream<Path> files = Files.walk(target.resolve(folder))) {
      for (Path from : files.toList()) {
        Path to = zip.getPath(target.relativize(from).toString());
        // Follows links: a zip's unpackers make of them what they like.
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
      }
    }
  }

  private void jpackage(String type, String image, String... more) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jpackage").toString());
    command.addAll(List.of("--type", type, "--name", "Dateline", "--app-version", version));
    command.addAll(List.of("--app-image", target.resolve(image).toString()));
    command.addAll(List.of("--license-file", base.resolve("LICENSE").toString()));
    command.addAll(List.of("--dest", out.toString()));
    command.addAll(List.of(more));
    run(command.toArray(String[]::new));
  }

  private void linux() throws Exception {
    Path root = target.resolve("root");
    delete(root);
    Path share = root.resolve("usr/share");
    Path program = root.resolve("usr/lib/dateline");
    Files.createDirectories(program.getParent());
    run("cp", "-a", target.resolve("dateline").toString(), program.toString());
    Path bin = Files.createDirectories(root.resolve("usr/bin")).resolve("dateline");
    Files.createSymbolicLink(bin, Path.of("../lib/dateline/bin/dateline"));
    fill(ID + ".desktop", share.resolve("applications"), ID + ".desktop");
    fill(ID + ".metainfo.xml", share.resolve("metainfo"), ID + ".metainfo.xml");
    fill(ID + ".mime.xml", share.resolve("mime/packages"), ID + ".xml");
    copy(base.resolve("LICENSE"), share.resolve("doc/dateline"), "copyright");
    Path icons = share.resolve("icons/hicolor");
    String type = "application-vnd.dateline+json";
    for (int size : SIZES) {
      Path in = icons.resolve(size + "x" + size);
      copy(base.resolve("icons/dateline-" + size + ".png"), in.resolve("apps"), ID + ".png");
      copy(base.resolve("icons/document-" + size + ".png"), in.resolve("mimetypes"), type + ".png");
    }
    copy(base.resolve("icons/dateline.svg"), icons.resolve("scalable/apps"), ID + ".svg");
    copy(base.resolve("icons/document.svg"), icons.resolve("scalable/mimetypes"), type + ".svg");
    readable(root);
    deb(root);
    rpm(root);
  }

  private void deb(Path root) throws Exception {
    if (missing("dpkg-deb")) {
      System.out.println("[WARNING] No .deb: dpkg-deb is not installed.");
      return;
    }
    fill("control", root.resolve("DEBIAN"), "control");
    String deb = arch.equals("aarch64") ? "arm64" : arch;
    Path file = out.resolve("dateline_" + version + "_" + deb + ".deb");
    run("dpkg-deb", "--root-owner-group", "-Zgzip", "--build", "" + root, "" + file);
  }

  private void rpm(Path root) throws Exception {
    if (missing("rpmbuild")) {
      System.out.println("[WARNING] No .rpm: rpmbuild is not installed (Debian: package rpm).");
      return;
    }
    Path work = Files.createDirectories(target.resolve("rpm"));
    fill("dateline.spec", work, "dateline.spec");
    String machine = arch.equals("amd64") ? "x86_64" : arch;
    run(
        "rpmbuild", "-bb", "--quiet", "--target", machine,
        "--define", "_topdir " + work,
        "--define", "_rpmdir " + out,
        "--define", "_rpmfilename %%{NAME}-%%{VERSION}.%%{ARCH}.rpm",
        "--define", "_binary_payload w6.gzdio",
        work.resolve("dateline.spec").toString());
  }

  /// Copies a file of src/packaging/linux with what is only known now written in.
  private void fill(String name, Path folder, String as) throws IOException {
    String text = Files.readString(base.resolve("src/packaging/linux").resolve(name));
    Map<String, String> words =
        Map.of(
            "@VERSION@", version,
            "@DATE@", date,
            "@ARCH@", arch.equals("aarch64") ? "arm64" : arch,
            "@ROOT@", target.resolve("root").toString(),
            "@SIZE@", text.contains("@SIZE@") ? "" + (size(target.resolve("root")) >> 10) : "");
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(as), text);
  }

  private static void copy(Path from, Path folder, String as) throws IOException {
    Files.createDirectories(folder);
    Files.copy(from, folder.resolve(as), StandardCopyOption.REPLACE_EXISTING);
  }

  /// Whatever the umask of the one who builds: everybody may read what is installed.
  private static void readable(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path p : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
        boolean run = Files.isDirectory(p) || Files.isExecutable(p);
        Files.setPosixFilePermissions(
            p, PosixFilePermissions.fromString(run ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  private static long size(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
          .mapToLong(f -> f.toFile().length())
          .sum();
    }
  }

  private static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path p : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(p);
      }
    }
  }

  private static boolean missing(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .noneMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  private static void run(String... command) throws IOException, InterruptedException {
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + code);
    }
  }
}
