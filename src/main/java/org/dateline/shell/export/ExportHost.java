package org.dateline.shell.export;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The window in which one exports. */
public interface ExportHost {

  /** Something to do, at the end of what is told. */
  record Link(String words, Runnable run) {}

  /** Puts a card over the window, in place of any other. */
  void show(Node card);

  /** Takes the card away. */
  void close();

  /** Tells something in a quiet line. */
  void tell(String text, boolean trouble, List<Link> links);

  /** Opens a file or a folder with the system's program for it. */
  void open(Path file);

  /** The timeline as large as it is on screen; null while none is. */
  @Nullable View view();

  /** The file that is open; null for none. */
  @Nullable Path file();
}
