package org.dateline.shell.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.format.Problem;
import org.dateline.format.ReadResult;
import org.dateline.model.Chronology;
import org.dateline.query.merge.Part;
import org.dateline.query.merge.Together;
import org.jspecify.annotations.Nullable;

/** Reads one file, or several as one timeline. Without state; called off the FX thread. */
public final class TogetherReader {

  /** What says of a file only that it is one of this program's. */
  private static final Pattern ENDING =
      Pattern.compile("(\\.timeline)?\\.(json|jsonl|dateline|csv|tsv|ics|xml|ged)$");

  private TogetherReader() {}

  /**
   * What came of it.
   *
   * @param together null for one file, or when none could be read
   * @param broken the files of which nothing or only a part could be read
   * @param unread those of them of which nothing could be read
   */
  public record Read(
      ReadResult result, @Nullable Together together, List<Path> broken, List<Path> unread) {}

  /**
   * Reads files. Of several, those that can be read are one timeline; the problems of all are
   * listed.
   *
   * @param paths at least one
   * @param reader reads one file
   * @throws java.util.concurrent.CancellationException when the reading was cancelled
   */
  public static Read read(List<Path> paths, Function<Path, ReadResult> reader) {
    Map<Path, ReadResult> all = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    List<Path> broken = new ArrayList<>();
    List<Path> unread = new ArrayList<>();
    ReadResult read = null;
    for (Path path : paths) {
      read = reader.apply(path);
      all.put(path, read);
      problems.addAll(read.problems());
      if (read.chronology() == null) {
        unread.add(path);
      }
      if (read.chronology() == null || read.damaged()) {
        broken.add(path);
      }
    }
    if (read != null && all.size() == 1) {
      return new Read(read, null, broken, unread);
    }
    List<Part> parts = parts(all);
    if (parts.isEmpty()) {
      return new Read(new ReadResult(null, problems), null, broken, unread);
    }
    Together together = Together.of(parts);
    return new Read(new ReadResult(together.chronology(), problems), together, broken, unread);
  }

  private static List<Part> parts(Map<Path, ReadResult> read) {
    List<Part> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Path first = read.keySet().iterator().next();
    read.forEach(
        (path, result) -> {
          // Also of what could not be read: the others are called the same when it can be again.
          String name = name(path, names);
          Chronology c = result.chronology();
          if (c != null) {
            parts.add(new Part(name, c, text -> beside(first, path, text)));
          }
        });
    return parts;
  }

  private static String name(Path path, Set<String> taken) {
    String name = ENDING.matcher(String.valueOf(path.getFileName())).replaceFirst("");
    String base = name;
    Path folder = path.getParent();
    if (taken.contains(name) && folder != null && folder.getFileName() != null) {
      base = folder.getFileName() + "/" + name;
    }
    String other = base;
    for (int n = 2; !taken.add(other); n++) {
      other = base + " " + n;
    }
    return other;
  }

  /** The path of a text beside one file as seen from another. */
  private static String beside(Path first, Path path, String text) {
    Path folder = first.getParent();
    try {
      return folder == null || folder.equals(path.getParent())
          ? text
          : folder.relativize(path.resolveSibling(text)).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      // On another drive there is no way there from here.
      return text;
    }
  }
}
