package org.dateline.shell.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.dateline.format.Problem;
import org.dateline.format.ReadProgress;
import org.dateline.format.ReadResult;
import org.dateline.model.Chronology;
import org.dateline.query.merge.Part;
import org.dateline.query.merge.Together;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file, or several as one timeline. Of several only those that changed are read again.
 * Called off the FX thread, one reading at a time.
 */
public final class TogetherReader {

  /** What says of a file only that it is one of this program's. */
  private static final Pattern ENDING =
      Pattern.compile("(\\.timeline)?\\.(json|jsonl|dateline|csv|tsv|ics|xml|ged)$");

  private final BiFunction<Path, ReadProgress, ReadResult> reader;
  private final Map<Path, ReadResult> good = new LinkedHashMap<>();

  /**
   * What came of it.
   *
   * @param together null for one file, or when none could be read
   * @param broken whether a file that was open can no longer be read as a whole
   */
  public record Read(ReadResult result, @Nullable Together together, boolean broken) {}

  /**
   * @param reader reads one file
   */
  public TogetherReader(BiFunction<Path, ReadProgress, ReadResult> reader) {
    this.reader = reader;
  }

  /**
   * Reads files.
   *
   * @param paths at least one
   * @param changed the only one to be read again; null to read all
   * @param again whether they are what is open
   */
  public synchronized Read read(
      List<Path> paths, @Nullable Path changed, boolean again, ReadProgress progress) {
    if (paths.size() == 1) {
      ReadResult only = reader.apply(paths.getFirst(), progress);
      good.clear();
      // To be found again when another file is added to it.
      good.put(paths.getFirst(), only);
      return new Read(only, null, again && (only.unreadable() || only.damaged()));
    }
    List<Problem> problems = new ArrayList<>();
    Map<Path, ReadResult> next = new LinkedHashMap<>();
    boolean broken = false;
    for (Path path : paths) {
      ReadResult before = good.get(path);
      boolean stays = before != null && changed != null && !path.equals(changed);
      ReadResult read = stays && before != null ? before : reader.apply(path, progress);
      broken |= again && !stays && (read.unreadable() || read.damaged());
      next.put(path, read);
      problems.addAll(read.problems());
    }
    if (broken) {
      List<Problem> why = new ArrayList<>();
      next.forEach((path, read) -> why.addAll(read == good.get(path) ? List.of() : read.problems()));
      return new Read(new ReadResult(null, why), null, true);
    }
    good.clear();
    good.putAll(next);
    List<Part> parts = parts(next);
    if (parts.isEmpty()) {
      return new Read(new ReadResult(null, problems), null, false);
    }
    Together together = Together.of(parts);
    return new Read(new ReadResult(together.chronology(), problems), together, false);
  }

  private static List<Part> parts(Map<Path, ReadResult> read) {
    List<Part> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Path first = read.keySet().iterator().next();
    read.forEach(
        (path, result) -> {
          Chronology c = result.chronology();
          if (c != null) {
            parts.add(new Part(name(path, names), c, text -> beside(first, path, text)));
          }
        });
    return parts;
  }

  private static String name(Path path, Set<String> taken) {
    String name = ENDING.matcher(String.valueOf(path.getFileName())).replaceFirst("");
    String other = name;
    Path folder = path.getParent();
    if (taken.contains(other) && folder != null && folder.getFileName() != null) {
      other = folder.getFileName() + "/" + name;
    }
    for (int n = 2; !taken.add(other); n++) {
      other = name + " " + n;
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
