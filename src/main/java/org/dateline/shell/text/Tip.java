package org.dateline.shell.text;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * The hint of a control. A tooltip is a window of its own with a scene, and two dozen of them are a
 * good part of a start in which nobody points at anything: it is made when the pointer comes.
 */
public final class Tip {

  private Tip() {}

  /** Gives a control a hint in place of the one it has; screen readers tell it as its help. */
  public static void on(Control control, String words) {
    control.setAccessibleHelp(words);
    Tooltip there = control.getTooltip();
    if (there != null) {
      there.setText(words);
    } else if (control.getProperties().put(Tip.class, words) == null) {
      control.addEventHandler(MouseEvent.MOUSE_ENTERED, new First(control));
    }
  }

  private record First(Control control) implements EventHandler<MouseEvent> {
    @Override
    public void handle(MouseEvent e) {
      control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
      control.setTooltip(new Tooltip(String.valueOf(control.getProperties().get(Tip.class))));
    }
  }
}
