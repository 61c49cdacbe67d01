package org.dateline.shell.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.format.cite.CitationStyle;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is remembered. Immutable.
 *
 * @param window null until a window was closed once
 * @param recent absolute paths of files, the last opened first
 * @param files how each of them was left, by absolute path
 * @param citationStyle how citations are written on the clipboard
 * @param exports how one exported the last time
 * @param comfort contrast, size of text and the like
 */
public record Settings(
    ThemeChoice theme,
    @Nullable WindowPlace window,
    PanePlaces panes,
    List<String> recent,
    Map<String, FileMemory> files,
    CitationStyle citationStyle,
    ExportMemory exports,
    Comfort comfort) {

  /** More than fit on the start page, so that a removed one is replaced. */
  private static final int MOST_RECENT = 20;

  public static final Settings DEFAULT =
      new Settings(
          ThemeChoice.SYSTEM,
          null,
          PanePlaces.DEFAULT,
          List.of(),
          Map.of(),
          CitationStyle.PLAIN,
          ExportMemory.DEFAULT,
          Comfort.DEFAULT);

  @SuppressWarnings("NullAway") // JSON may lack any of them
  public Settings {
    theme = theme == null ? ThemeChoice.SYSTEM : theme;
    panes = panes == null ? PanePlaces.DEFAULT : panes;
    recent = recent == null ? List.of() : List.copyOf(recent);
    files = files == null ? Map.of() : Map.copyOf(files);
    citationStyle = citationStyle == null ? CitationStyle.PLAIN : citationStyle;
    exports = exports == null ? ExportMemory.DEFAULT : exports;
    comfort = comfort == null ? Comfort.DEFAULT : comfort;
  }

  public Settings withTheme(ThemeChoice next) {
    return new Settings(next, window, panes, recent, files, citationStyle, exports, comfort);
  }

  public Settings withWindow(WindowPlace next) {
    return new Settings(theme, next, panes, recent, files, citationStyle, exports, comfort);
  }

  public Settings withPanes(PanePlaces next) {
    return new Settings(theme, window, next, recent, files, citationStyle, exports, comfort);
  }

  public Settings withCitationStyle(CitationStyle next) {
    return new Settings(theme, window, panes, recent, files, next, exports, comfort);
  }

  public Settings withExports(ExportMemory next) {
    return new Settings(theme, window, panes, recent, files, citationStyle, next, comfort);
  }

  public Settings withComfort(Comfort next) {
    return new Settings(theme, window, panes, recent, files, citationStyle, exports, next);
  }

  /** Without any file opened before, and what was remembered of them. */
  public Settings withoutRecent() {
    return new Settings(theme, window, panes, List.of(), Map.of(), citationStyle, exports, comfort);
  }

  /** With a file moved to the front of the recent ones. */
  public Settings withRecent(String path) {
    List<String> next = new ArrayList<>(recent);
    next.remove(path);
    next.addFirst(path);
    List<String> kept = next.subList(0, Math.min(MOST_RECENT, next.size()));
    return new Settings(
        theme, window, panes, kept, only(kept, files), citationStyle, exports, comfort);
  }

  /** Without a file and what was remembered of it. */
  public Settings withoutRecent(String path) {
    List<String> next = new ArrayList<>(recent);
    next.remove(path);
    return new Settings(
        theme, window, panes, next, only(next, files), citationStyle, exports, comfort);
  }

  /** With what is to be remembered of a file; of one that is not among the recent, nothing is. */
  public Settings withFile(String path, FileMemory memory) {
    Map<String, FileMemory> next = new LinkedHashMap<>(files);
    next.put(path, memory);
    return new Settings(
        theme, window, panes, recent, only(recent, next), citationStyle, exports, comfort);
  }

  private static Map<String, FileMemory> only(
      List<String> paths, Map<String, FileMemory> memories) {
    Map<String, FileMemory> kept = new LinkedHashMap<>(memories);
    kept.keySet().retainAll(paths);
    return kept;
  }
}
