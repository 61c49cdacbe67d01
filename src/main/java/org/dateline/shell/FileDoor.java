package org.dateline.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.dateline.shell.text.Messages;

/** The ways a file comes into a window by hand: chosen in a dialog, or dropped. */
final class FileDoor {

  private final FileDesk files;
  private final Consumer<Path> openElsewhere;

  FileDoor(FileDesk files, Consumer<Path> openElsewhere) {
    this.files = files;
    this.openElsewhere = openElsewhere;
  }

  /** Asks for a file, beginning beside the open one, and opens it. */
  void choose(Stage owner) {
    File chosen = chooser("open.title").showOpenDialog(owner);
    if (chosen != null) {
      files.open(chosen.toPath());
    }
  }

  /** Asks for files and opens them as one timeline with what is open. */
  void chooseMore(Stage owner) {
    List<File> chosen = chooser("open.add").showOpenMultipleDialog(owner);
    if (chosen != null && !chosen.isEmpty()) {
      files.add(chosen.stream().map(File::toPath).toList());
    }
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text(title));
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter(
                Messages.text("open.timelines"),
                "*.json",
                "*.jsonl",
                "*.dateline",
                "*.csv",
                "*.tsv",
                "*.ics",
                "*.xml",
                "*.ged"),
            new ExtensionFilter(Messages.text("open.all"), "*.*"));
    Path now = files.fileProperty().get();
    Path folder = now == null ? null : now.getParent();
    if (folder != null && folder.toFile().isDirectory()) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chooser;
  }

  /**
   * Opens each file for itself: the first in this window, the others elsewhere.
   *
   * @param dropped at least one
   */
  void openEach(List<Path> dropped) {
    files.open(dropped.getFirst());
    dropped.stream().skip(1).forEach(openElsewhere);
  }

  /**
   * Opens a file dropped on a node.
   *
   * @param ask asks what to do with several
   */
  void acceptDrops(Node target, Consumer<List<Path>> ask) {
    target.setOnDragOver(
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
          }
        });
    target.setOnDragDropped(
        e -> {
          List<Path> dropped = e.getDragboard().getFiles().stream().map(File::toPath).toList();
          if (dropped.size() == 1) {
            openEach(dropped);
          } else if (!dropped.isEmpty()) {
            ask.accept(dropped);
          }
          e.setDropCompleted(!dropped.isEmpty());
        });
  }
}
