package org.dateline.shell.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The settings and their file. It can be used from any thread. Settings that cannot be read or
 * written never stop anyone: {@link #note()} says what went wrong.
 */
public final class SettingsStore implements AutoCloseable {

  /** Of the settings this program writes; a higher one is of a newer program. */
  private static final int VERSION = 1;

  private static final String NAME = "settings.json";

  /** Long enough to gather the changes of one gesture. */
  private static final Duration QUIET = Duration.ofMillis(800);

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

  private final JsonMapper json =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .build();

  private final Path folder;
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          r -> Thread.ofPlatform().daemon().name("settings").unstarted(r));
  private Settings now;
  private @Nullable Settings saved;
  private @Nullable ScheduledFuture<?> pending;
  private @Nullable String note;

  /** Reads the settings in a folder, or starts from the defaults. */
  public SettingsStore(Path folder) {
    this.folder = folder;
    this.now = read();
  }

  /** Where the settings are, and what else is kept beside them. */
  public Path folder() {
    return folder;
  }

  public synchronized Settings get() {
    return now;
  }

  /** What the user should know about the settings file, or null when all is well. */
  public synchronized @Nullable String note() {
    return note;
  }

  /** Changes the settings; they are written a moment later. */
  public synchronized void update(UnaryOperator<Settings> change) {
    Settings next = change.apply(now);
    if (next.equals(now)) {
      return;
    }
    now = next;
    if (pending != null) {
      pending.cancel(false);
    }
    if (!writer.isShutdown()) {
      pending = writer.schedule(this::flush, QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Writes what is not written yet. */
  public synchronized void flush() {
    if (now.equals(saved)) {
      return;
    }
    try {
      write(now);
      saved = now;
    } catch (IOException | JacksonException e) {
      note = String.valueOf(e.getMessage());
    }
  }

  @Override
  public void close() {
    writer.shutdown();
    flush();
  }

  private Settings read() {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      saved = Settings.DEFAULT;
      return Settings.DEFAULT;
    }
    try {
      String text = Files.readString(file);
      Settings read = json.readValue(text, Settings.class);
      int version = json.readTree(text).path("version").asInt(VERSION);
      if (version > VERSION) {
        // What a newer program wrote there is kept for it.
        Files.copy(
            file, folder.resolve(NAME + ".v" + version), StandardCopyOption.REPLACE_EXISTING);
      }
      if (read != null) {
        saved = read;
        return read;
      }
    } catch (IOException | JacksonException e) {
      setAside(file);
    }
    saved = Settings.DEFAULT;
    return Settings.DEFAULT;
  }

  /** Keeps what cannot be read, so that whoever edited it by hand loses nothing. */
  private void setAside(Path file) {
    String stamp = STAMP.format(LocalDateTime.now());
    Path aside = folder.resolve(NAME + ".broken-" + stamp);
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      note = aside.toString();
    } catch (IOException e) {
      note = file.toString();
    }
  }

  private ObjectNode versioned(Settings settings) {
    ObjectNode whole = json.createObjectNode().put("version", VERSION);
    whole.setAll((ObjectNode) json.valueToTree(settings));
    return whole;
  }

  private void write(Settings settings) throws IOException {
    WholeFile.write(folder.resolve(NAME), json.writeValueAsString(versioned(settings)));
  }
}
