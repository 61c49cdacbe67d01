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
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("open.title"));
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
    File chosen = chooser.showOpenDialog(owner);
    if (chosen != null) {
      files.open(chosen.toPath());
    }
  }

  /** Opens files dropped on a node: the first in this window, the others elsewhere. */
  void acceptDrops(Node target) {
    target.setOnDragOver(
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
          }
        });
    target.setOnDragDropped(
        e -> {
          List<File> dropped = e.getDragboard().getFiles();
          if (!dropped.isEmpty()) {
            files.open(dropped.getFirst().toPath());
            dropped.stream().skip(1).map(File::toPath).forEach(openElsewhere);
          }
          e.setDropCompleted(!dropped.isEmpty());
        });
  }
}
