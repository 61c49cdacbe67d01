package org.dateline.shell.keys;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keys pressed together. Letters and named keys are matched by key code; signs such as {@code ?} or
 * {@code +} by the character typed, because they sit on another key of every keyboard.
 *
 * @param shortcut Ctrl, or Cmd on macOS
 * @param code the key, null for a sign
 * @param sign the character typed, empty for a key
 */
public record Chord(
    boolean shortcut, boolean alt, boolean shift, @Nullable KeyCode code, String sign) {

  /**
   * Reads {@code Ctrl+Shift+P}, {@code Alt+Left}, {@code ?} or {@code +}.
   *
   * @throws IllegalArgumentException when it names no key
   */
  public static Chord of(String spec) {
    boolean shortcut = false;
    boolean alt = false;
    boolean shift = false;
    String rest = spec;
    for (int plus = rest.indexOf('+');
        plus > 0 && plus < rest.length() - 1;
        plus = rest.indexOf('+')) {
      switch (rest.substring(0, plus)) {
        case "Ctrl" -> shortcut = true;
        case "Alt" -> alt = true;
        case "Shift" -> shift = true;
        default -> throw new IllegalArgumentException("no such modifier: " + spec);
      }
      rest = rest.substring(plus + 1);
    }
    boolean key = rest.length() > 1 || Character.isLetter(rest.charAt(0));
    if (!key && (shortcut || alt || shift)) {
      throw new IllegalArgumentException("a sign stands alone: " + spec);
    }
    return key
        ? new Chord(shortcut, alt, shift, code(rest), "")
        : new Chord(false, false, false, null, rest);
  }

  private static KeyCode code(String name) {
    return switch (name) {
      case "PgUp" -> KeyCode.PAGE_UP;
      case "PgDn" -> KeyCode.PAGE_DOWN;
      case "Esc" -> KeyCode.ESCAPE;
      default -> KeyCode.valueOf(name.toUpperCase(Locale.ROOT));
    };
  }

  /** Whether a pressed or typed event is this chord. */
  public boolean matches(KeyEvent e) {
    if (e.getEventType() == KeyEvent.KEY_TYPED) {
      return !sign.isEmpty() && sign.equals(e.getCharacter()) && !commands(e);
    }
    return e.getEventType() == KeyEvent.KEY_PRESSED
        && code != null
        && code == plain(e.getCode())
        && shortcut == e.isShortcutDown()
        && alt == e.isAltDown()
        && shift == e.isShiftDown()
        && (shortcut || !(e.isControlDown() || e.isMetaDown()));
  }

  /** Ctrl or Alt alone is a command; both together are how Windows tells AltGr. */
  private static boolean commands(KeyEvent e) {
    return e.isMetaDown() || e.isControlDown() != e.isAltDown();
  }

  /** The arrows of the number pad are arrows. */
  private static KeyCode plain(KeyCode code) {
    return switch (code) {
      case KP_LEFT -> KeyCode.LEFT;
      case KP_RIGHT -> KeyCode.RIGHT;
      case KP_UP -> KeyCode.UP;
      case KP_DOWN -> KeyCode.DOWN;
      default -> code;
    };
  }

  /** Whether it can mean nothing to a text field: it may act while one has the focus. */
  public boolean safeInText() {
    return code != null && (shortcut || alt || code.isFunctionKey() || code == KeyCode.ESCAPE);
  }

  /** The key without its modifiers, for showing. */
  Object key() {
    return code == null ? sign : Objects.requireNonNull(code);
  }
}
