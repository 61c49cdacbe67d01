package org.dateline.app;

import java.io.File;
import org.dateline.app.ipc.OpenQueue;
import org.dateline.app.ipc.OpenRequest;

/**
 * On macOS a double click is no argument but an event, and AWT is the only one that passes it on:
 * it has to listen before JavaFX starts. Only to be touched there; AWT costs time at start.
 */
final class MacFiles {

  private MacFiles() {}

  /** Puts the files of such events into the queue from now on. */
  static void listen(OpenQueue requests) {
    try {
      java.awt.Desktop desktop = java.awt.Desktop.getDesktop();
      desktop.setOpenFileHandler(
          e -> requests.ask(OpenRequest.of(e.getFiles().stream().map(File::toPath).toList())));
    } catch (UnsupportedOperationException | LinkageError e) {
      // A runtime without AWT, or a session without a screen: files still come as arguments.
    }
  }
}
