import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs the packaged program once, on JavaFX's Headless platform, for Java to write an AOT cache,
/// and tells the launcher to use it: `Train.java TARGET TIMELINE TIME`.
///
/// Java takes a cache only while the jars have the time of change they had when it was made, so
/// they all get one that every archive can hold; org.dateline.app.JarTimes puts it back after a
/// copy. A cache that does not fit is passed over without a word.
class Train {
  private static final int SECONDS = 180;

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
    Path cache = app.resolve("dateline.aot");
    Path log = target.resolve("train.log");
    Files.deleteIfExists(cache);
    long start = System.nanoTime();
    int code = run(launcher, cache, Path.of(args[1]), log);
    if (code == 0 && Files.exists(cache)) {
      Files.write(
          app.resolve("dateline.cfg"),
          List.of(
              "java-options=-XX:AOTCache=$APPDIR/dateline.aot",
              "java-options=-Xlog:aot*=off",
              "java-options=-Xlog:cds*=off",
              "java-options=-Ddateline.jars.time=" + time.getEpochSecond()),
          StandardOpenOption.APPEND);
      System.out.printf(
          "AOT cache trained in %.1f s, %d MB%n",
          (System.nanoTime() - start) / 1e9, Files.size(cache) >> 20);
    } else {
      Files.deleteIfExists(cache);
      Files.deleteIfExists(app.resolve("dateline.aot.config"));
      System.out.println(
          "[WARNING] No AOT cache: the training run ended with "
              + code
              + ". The program works and starts more slowly. See "
              + log);
    }
  }

  private static int run(Path launcher, Path cache, Path file, Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "rehearse", file.toString());
    builder.environment().put("JAVA_TOOL_OPTIONS", "\"-XX:AOTCacheOutput=" + cache + "\"");
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
