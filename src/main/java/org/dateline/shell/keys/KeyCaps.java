package org.dateline.shell.keys;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Chords drawn as little key caps. */
public final class KeyCaps {

  private KeyCaps() {}

  /** A cap with that text. */
  public static Label cap(String text) {
    Label cap = new Label(text);
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(Label.USE_PREF_SIZE);
    return cap;
  }

  /** The caps of one chord side by side. */
  public static HBox chord(Chord chord, KeyNames names) {
    HBox row = new HBox(3);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(HBox.USE_PREF_SIZE);
    names.caps(chord).forEach(c -> row.getChildren().add(cap(c)));
    return row;
  }

  /** The caps of several chords that do the same, with a little more room between them. */
  public static HBox chords(List<Chord> chords, KeyNames names) {
    HBox row = new HBox(8);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.setMinWidth(HBox.USE_PREF_SIZE);
    chords.forEach(c -> row.getChildren().add(chord(c, names)));
    return row;
  }
}
