package org.dateline.shell.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.dateline.shell.text.Messages;

/** Chords as people write them on this platform. */
public final class KeyNames {

  private final boolean mac;

  public KeyNames(boolean mac) {
    this.mac = mac;
  }

  /** The names of the platform the program runs on. */
  public static KeyNames here() {
    return new KeyNames(
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac"));
  }

  /** One text per key cap, modifiers first: {@code Ctrl}, {@code Shift}, {@code P}. */
  public List<String> caps(Chord c) {
    List<String> caps = new ArrayList<>();
    if (mac) {
      add(caps, c.alt(), "⌥");
      add(caps, c.shift(), "⇧");
      add(caps, c.shortcut(), "⌘");
    } else {
      add(caps, c.shortcut(), Messages.text("key.ctrl"));
      add(caps, c.alt(), Messages.text("key.alt"));
      add(caps, c.shift(), Messages.text("key.shift"));
    }
    caps.add(c.key() instanceof KeyCode code ? name(code) : sign(c.sign()));
    return caps;
  }

  /** In one line: {@code Ctrl+Shift+P}, on macOS {@code ⇧⌘P}. */
  public String line(Chord c) {
    return String.join(mac ? "" : "+", caps(c));
  }

  private static void add(List<String> caps, boolean there, String cap) {
    if (there) {
      caps.add(cap);
    }
  }

  private static String sign(String sign) {
    return sign.equals("-") ? "−" : sign;
  }

  private static String name(KeyCode code) {
    return switch (code) {
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case PAGE_UP -> Messages.text("key.page-up");
      case PAGE_DOWN -> Messages.text("key.page-down");
      case HOME -> Messages.text("key.home");
      case END -> Messages.text("key.end");
      case ENTER -> Messages.text("key.enter");
      case SPACE -> Messages.text("key.space");
      case ESCAPE -> Messages.text("key.escape");
      case EQUALS -> "=";
      case MINUS -> "−";
      case COMMA -> ",";
      default -> code.getName();
    };
  }
}
