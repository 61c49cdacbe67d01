package org.dateline.shell.keys;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.dateline.shell.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * One thing the user can do.
 *
 * @param id stable name; the bundle has its title under {@code action.<id>}
 * @param keys shown with the action; the first one in tooltips
 * @param aliases heard too, but not shown
 * @param icon null for none
 * @param enabled whether it can be done now
 * @param run does it; on the FX thread
 */
public record Command(
    String id,
    Category category,
    Scope scope,
    List<Chord> keys,
    List<Chord> aliases,
    @Nullable Ikon icon,
    ObservableBooleanValue enabled,
    Runnable run) {

  /** An action that can always be done and as yet has no keys. */
  public static Command of(String id, Category category, Scope scope, Runnable run) {
    return new Command(
        id,
        category,
        scope,
        List.of(),
        List.of(),
        null,
        Bindings.createBooleanBinding(() -> true),
        run);
  }

  /** With these keys, as {@link Chord#of} reads them. */
  public Command keys(String... specs) {
    return new Command(id, category, scope, chords(specs), aliases, icon, enabled, run);
  }

  /** With further keys that are heard but not shown. */
  public Command aliases(String... specs) {
    return new Command(id, category, scope, keys, chords(specs), icon, enabled, run);
  }

  public Command icon(Ikon with) {
    return new Command(id, category, scope, keys, aliases, with, enabled, run);
  }

  public Command when(ObservableBooleanValue condition) {
    return new Command(id, category, scope, keys, aliases, icon, condition, run);
  }

  /** The name as shown in menus, palette and key sheet. */
  public String title() {
    return Messages.text("action." + id);
  }

  /** The name with its first key, for tooltips: {@code Zoom in (+)}. */
  public String hint(KeyNames names) {
    return keys.isEmpty()
        ? title()
        : Messages.text("tooltip.keyed", title(), names.line(keys.getFirst()));
  }

  /** Does it if it can be done now. */
  public void fire() {
    if (enabled.get()) {
      run.run();
    }
  }

  Stream<Chord> heard() {
    return Stream.concat(keys.stream(), aliases.stream());
  }

  private static List<Chord> chords(String... specs) {
    return Stream.of(specs).map(Chord::of).toList();
  }
}
