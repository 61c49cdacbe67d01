package org.dateline.shell.detail;

import atlantafx.base.theme.PrimerLight;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Runs things on the FX thread and waits for them. */
public final class Fx {

  private Fx() {}

  /** The value of a computation on the FX thread. */
  public static <T> T get(Callable<T> work) throws Exception {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
    return WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
  }

  /** Runs something on the FX thread and what it sets off after it. */
  public static void run(Runnable work) throws Exception {
    get(
        () -> {
          work.run();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Shows a pane in a window of its own. */
  public static Stage show(Region pane, double width, double height) throws Exception {
    Stage[] stage = new Stage[1];
    run(
        () -> {
          // The panes take their colours from the theme and would complain without one.
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          stage[0] = new Stage();
          Pane root = new Pane(pane);
          pane.resize(width, height);
          pane.setManaged(false);
          stage[0].setScene(new Scene(root, width, height));
          // The Headless screen has 1000 pixels each way, and fails on popups that reach beyond.
          stage[0].setX(0);
          stage[0].setY(0);
          stage[0].show();
        });
    return stage[0];
  }

  /** Presses a key where the keyboard is. */
  public static void press(Node where, KeyCode code, boolean shortcut) {
    Node owner = where.getScene().getFocusOwner();
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    Event.fireEvent(
        owner == null ? where : owner,
        new KeyEvent(
            KeyEvent.KEY_PRESSED, "", "", code, false, shortcut && !mac, false, shortcut && mac));
  }
}
