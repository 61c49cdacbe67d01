package org.dateline.shell.keys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** All the actions of one window, in the order they are shown. */
public final class Registry {

  private final Map<String, Command> byId = new LinkedHashMap<>();

  /**
   * Adds an action.
   *
   * @throws IllegalArgumentException when its id, or one of its keys where it would be heard, is
   *     taken
   */
  public void add(Command command) {
    List<Chord> heard = command.heard().toList();
    for (Command other : byId.values()) {
      if (command.scope().overlaps(other.scope()) && other.heard().anyMatch(heard::contains)) {
        throw new IllegalArgumentException(command.id() + " and " + other.id() + " share a key");
      }
    }
    if (byId.putIfAbsent(command.id(), command) != null) {
      throw new IllegalArgumentException("two actions are called " + command.id());
    }
  }

  /** All actions in order. */
  public List<Command> all() {
    return Collections.unmodifiableList(new ArrayList<>(byId.values()));
  }

  /** The actions under a heading, in order. */
  public List<Command> of(Category category) {
    return byId.values().stream().filter(c -> c.category() == category).toList();
  }

  /** Whether there is an action with that id. */
  public boolean has(String id) {
    return byId.containsKey(id);
  }

  /**
   * The action with that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Command get(String id) {
    Command c = byId.get(id);
    if (c == null) {
      throw new IllegalArgumentException("no action is called " + id);
    }
    return c;
  }

  /**
   * The action a key event means, or null.
   *
   * @param scopes where the focus is
   * @param inText whether a text field has the focus; then only what means nothing to it is heard,
   *     except the search field's own keys
   */
  public @Nullable Command match(KeyEvent e, Set<Scope> scopes, boolean inText) {
    for (Command c : byId.values()) {
      if (scopes.contains(c.scope())
          && c.heard()
              .anyMatch(
                  k -> (!inText || c.scope() == Scope.SEARCH || k.safeInText()) && k.matches(e))) {
        return c;
      }
    }
    return null;
  }
}
