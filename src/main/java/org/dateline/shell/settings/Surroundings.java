package org.dateline.shell.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What system the program runs on and where that keeps things.
 *
 * @param property system properties by name, null for one that is not set
 * @param variable variables of the environment by name, null for one that is not set
 */
public record Surroundings(UnaryOperator<String> property, UnaryOperator<String> variable) {

  /** The families of systems that keep things in places of their own. */
  public enum Os {
    WINDOWS,
    MAC,
    OTHER
  }

  /** Those the program really runs in. */
  @SuppressWarnings("NullAway") // both answer null for what is not set
  public static Surroundings here() {
    return new Surroundings(System::getProperty, System::getenv);
  }

  public Os os() {
    String name = property("os.name").orElse("").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? Os.WINDOWS : name.startsWith("mac") ? Os.MAC : Os.OTHER;
  }

  /**
   * The user's own folder. Where there is a HOME it counts before what the list of users says, as
   * the XDG Base Directory specification has it.
   */
  public Path home() {
    Path listed = Path.of(property("user.home").orElse("."));
    return os() == Os.WINDOWS ? listed : folder("HOME").orElse(listed);
  }

  /** A system property; empty when it is not set or blank. */
  public Optional<String> property(String name) {
    return some(property.apply(name));
  }

  /** A variable of the environment; empty when it is not set or blank. */
  public Optional<String> variable(String name) {
    return some(variable.apply(name));
  }

  /**
   * The folder a variable of the environment names; empty for a relative path, which the XDG
   * specification tells programs to ignore.
   */
  public Optional<Path> folder(String name) {
    return variable(name).map(Path::of).filter(Path::isAbsolute);
  }

  private static Optional<String> some(@Nullable String value) {
    return Optional.ofNullable(value).filter(v -> !v.isBlank());
  }
}
