import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks that the Java sources in a directory are formatted by google-java-format, or formats them.
class Format {
  public static void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    List<Path> wrong = new ArrayList<>();
    try (var files = Files.walk(Path.of(args[1]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String text = Files.readString(file);
        String formatted = new Formatter().formatSourceAndFixImports(text);
        if (!formatted.equals(text)) {
          wrong.add(file);
          if (apply) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    wrong.forEach(file -> System.out.println((apply ? "formatted " : "not formatted: ") + file));
    if (!apply && !wrong.isEmpty()) {
      System.out.println("mvn -q process-sources -Pformat formats them");
      System.exit(1);
    }
  }
}
