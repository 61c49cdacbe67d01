package org.dateline.shell.imports;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.format.imports.Mapping;
import org.dateline.format.imports.Mapping.Role;
import org.dateline.format.imports.Mappings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the user said of the columns of tables, by their names: a file beside the settings, read
 * when it is first needed. It can be used from any thread. What cannot be read or written is as if
 * nothing had been said.
 */
public final class ColumnMemory implements Mappings {

  private static final String NAME = "columns.json";
  private static final int MOST = 300;

  /**
   * One table's columns.
   *
   * @param roles the words of {@link Role}, as many as there are names
   */
  record Said(List<String> header, List<String> roles, boolean dayFirst) {}

  private record Kept(List<Said> tables) {}

  private final Path folder;

  /** The last said first; null until it is read. */
  private @Nullable List<Said> tables;

  /**
   * @param folder that of the settings; it need not exist yet
   */
  public ColumnMemory(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized @Nullable Mapping of(List<String> header) {
    for (Said said : tables()) {
      if (header.equals(said.header())) {
        return mapping(said);
      }
    }
    return null;
  }

  /** Remembers a mapping in place of what was said of such a table before. */
  public synchronized void put(Mapping mapping) {
    List<Said> next = without(mapping.header());
    List<String> roles = mapping.roles().stream().map(Role::word).toList();
    next.addFirst(new Said(mapping.header(), roles, mapping.dayFirst()));
    write(next.size() > MOST ? next.subList(0, MOST) : next);
  }

  /** Forgets what was said of a table with these columns. */
  public synchronized void forget(List<String> header) {
    List<Said> next = without(header);
    if (next.size() < tables().size()) {
      write(next);
    }
  }

  private List<Said> without(List<String> header) {
    List<Said> next = new ArrayList<>(tables());
    next.removeIf(s -> header.equals(s.header()));
    return next;
  }

  private static @Nullable Mapping mapping(Said said) {
    List<Role> roles = new ArrayList<>();
    for (String word : said.roles()) {
      Role role = Mapping.role(word);
      roles.add(role == null ? Role.KEEP : role);
    }
    return roles.size() == said.header().size()
        ? new Mapping(said.header(), roles, said.dayFirst())
        : null;
  }

  /** Made when there is something to read or write: a start does neither. */
  private static JsonMapper json() {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }

  private List<Said> tables() {
    if (tables == null) {
      tables = read();
    }
    return tables;
  }

  private List<Said> read() {
    try {
      Path file = folder.resolve(NAME);
      Kept kept = Files.exists(file) ? json().readValue(Files.readString(file), Kept.class) : null;
      if (kept == null || kept.tables() == null) {
        return new ArrayList<>();
      }
      List<Said> sound = new ArrayList<>(kept.tables());
      sound.removeIf(
          s ->
              s == null
                  || s.header() == null
                  || s.roles() == null
                  || hasNull(s.header())
                  || hasNull(s.roles()));
      return sound;
    } catch (IOException | JacksonException e) {
      return new ArrayList<>();
    }
  }

  private static boolean hasNull(List<String> list) {
    return list.stream().anyMatch(Objects::isNull);
  }

  /** In one step, so that a crash leaves the old or the new. */
  private void write(List<Said> next) {
    tables = new ArrayList<>(next);
    try {
      Files.createDirectories(folder);
      Path temp = Files.createTempFile(folder, NAME, ".tmp");
      try {
        Files.writeString(temp, json().writeValueAsString(new Kept(next)));
        try {
          Files.move(temp, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
          Files.move(temp, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        }
      } finally {
        Files.deleteIfExists(temp);
      }
    } catch (IOException | JacksonException e) {
      // It holds until the program ends; the settings' own banner tells of a folder that is shut.
    }
  }
}
