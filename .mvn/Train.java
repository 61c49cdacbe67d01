import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs the packaged program once, on JavaFX's Headless platform, for Java to write an AOT cache,
/// and tells the launcher to use it: `Train.java TARGET TIMELINE TIME`.
///
/// Java takes a cache only while the jars have the time of change they had when it was made, so
/// they all get one that every archive can hold; org.dateline.app.JarTimes puts it back after a
/// copy. A cache that does not fit is passed over without a word.
///
/// On Linux jpackage's launcher asks rpm and dpkg at every start which package it belongs to, which
/// takes longer than all of Java's own start. There a short script takes its place.
class Train {
  private static final int SECONDS = 180;

  private static final List<String> WITH_CACHE =
      List.of(
          // Mapped where it was made instead of at random: nothing in it has to be adjusted.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          // On two cores Java's compilers take the start half of its time: what they compile must
          // be run four times as often as usual.
          "-XX:CompileThresholdScaling=4",
          // A method is never compiled without counting what it does because they are behind:
          // whether frames of a large file were drawn in time depended on it.
          "-XX:Tier3DelayOn=1000",
          "-Xlog:aot*=off",
          "-Xlog:cds*=off");

  private static final String TOUCHED = "-XX:+AlwaysPreTouch -Xms48m -XX:NewSize=40m";

  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]).toAbsolutePath();
    Path app = first(target, "dateline/lib/app", "dateline/app", "dateline.app/Contents/app");
    Path launcher =
        first(
            target,
            "dateline/bin/dateline",
            "dateline/dateline.exe",
            "dateline.app/Contents/MacOS/dateline");
    Instant time = Instant.parse(args[2]);
    try (Stream<Path> files = Files.list(app)) {
      for (Path jar : files.filter(f -> f.toString().endsWith(".jar")).toList()) {
        Files.setLastModifiedTime(jar, FileTime.from(time));
      }
    }
    Path config = app.resolve("dateline.cfg");
    boolean linux = app.endsWith("lib/app");
    String commit = commit();
    if (!commit.isEmpty()) {
      Files.write(
          config, List.of("java-options=-Ddateline.build=" + commit), StandardOpenOption.APPEND);
    }
    if (linux) {
      writeScript(launcher, config);
    }
    Path cache = app.resolve("dateline.aot");
    Path log = target.resolve("train.log");
    Files.deleteIfExists(cache);
    long start = System.nanoTime();
    int code = run(launcher, cache, Path.of(args[1]), log);
    if (code == 0 && Files.exists(cache)) {
      List<String> options = new ArrayList<>(List.of("-XX:AOTCache=$APPDIR/dateline.aot"));
      options.addAll(WITH_CACHE);
      options.add("-Ddateline.jars.time=" + time.getEpochSecond());
      options.replaceAll(o -> "java-options=" + o);
      Files.write(config, options, StandardOpenOption.APPEND);
      System.out.printf(
          Locale.ROOT,
          "AOT cache trained in %.1f s, %d MB%n",
          (System.nanoTime() - start) / 1e9,
          Files.size(cache) >> 20);
    } else {
      Files.deleteIfExists(cache);
      Files.deleteIfExists(app.resolve("dateline.aot.config"));
      System.out.println(
          "[WARNING] No AOT cache: the training run ended with "
              + code
              + ". The program works and starts more slowly. See "
              + log);
    }
    if (linux) {
      writeScript(launcher, config);
      Files.delete(config);
      Files.deleteIfExists(app.resolveSibling("libapplauncher.so"));
    }
  }

  /// Writes the launcher from what jpackage wrote for its own. It runs the java of the runtime
  /// under the program's name, which is what a list of processes shows. Without a locale Java would
  /// take names of files for ASCII and find no others. Memory comes in huge pages where Java may ask
  /// for them; where it may not it would print a warning. There the memory, with the cache, is also
  /// touched in one go instead of in a fault for each page, and the heap begins with what the first
  /// frame needs: no more, because all of it is touched, and no less, or it would be collected.
  /// Without a graphics processor neither GTK nor JavaFX is to load Mesa in search of one.
  private static void writeScript(Path launcher, Path config) throws IOException {
    List<String> jars = new ArrayList<>();
    List<String> words = new ArrayList<>();
    String main = "";
    for (String line : Files.readAllLines(config)) {
      String value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", "$lib/app");
      if (line.startsWith("app.classpath=")) {
        jars.add(value);
      } else if (line.startsWith("app.mainclass=")) {
        main = value;
      } else if (line.startsWith("java-options=") && !value.startsWith("-Djpackage.")) {
        words.add("\"" + value + "\"");
      }
    }
    words.add("-cp \"" + String.join(":", jars) + "\"");
    Path bin = launcher.resolveSibling("../lib/runtime/bin");
    Files.copy(
        bin.resolve("java"),
        bin.resolve("dateline"),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.delete(launcher);
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        bin=$0
        case $bin in /*) [ ! -h "$bin" ] ;; *) false ;; esac || bin=$(readlink -f -- "$bin")
        lib=${bin%%/bin/dateline}/lib
        case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in C|POSIX) export LC_ALL=C.UTF-8 ;; esac
        read -r pages 2>/dev/null < /sys/kernel/mm/transparent_hugepage/enabled
        case $pages in
          *'[madvise]'*) memory='-XX:+UseTransparentHugePages %1$s' ;;
          *'[always]'*) memory='%1$s' ;;
          *) memory= ;;
        esac
        gpu=; for device in dri nvidiactl dxg mali0 kgsl-3d0 pvrsrvkm; do
          [ ! -e /dev/$device ] || gpu=/dev/$device
        done
        [ "$gpu" ] || export GDK_GL="${GDK_GL-disable}"
        exec "$lib/runtime/bin/dateline" $memory -Ddateline.gpu=$gpu %2$s %3$s "$@"
        """
            .formatted(TOUCHED, String.join(" ", words), main));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static int run(Path launcher, Path cache, Path file, Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "rehearse", file.toString());
    builder
        .environment()
        .put(
            "JAVA_TOOL_OPTIONS",
            "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \"-XX:AOTCacheOutput=" + cache + "\"");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
    Process process = builder.start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      return -1;
    }
    return process.exitValue();
  }

  /// The commit that is built, for --version: the same for everyone who builds it. A plus says that
  /// files differ from it; empty where there is no git.
  private static String commit() throws InterruptedException {
    try {
      String head = git("rev-parse", "--short=10", "HEAD");
      return head.isEmpty() || git("status", "--porcelain").isEmpty() ? head : head + "+";
    } catch (IOException e) {
      return "";
    }
  }

  private static String git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.to(nothing()))
            .redirectInput(ProcessBuilder.Redirect.from(nothing()))
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? out.strip() : "";
  }

  private static File nothing() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }

  private static Path first(Path in, String... names) {
    for (String name : names) {
      if (Files.exists(in.resolve(name))) {
        return in.resolve(name);
      }
    }
    throw new IllegalStateException("no packaged program in " + in);
  }
}
