package org.dateline.app.ipc;

import java.nio.file.Path;
import java.util.List;

/**
 * What is asked of the running program.
 *
 * @param files absolute paths to open; none asks the program to come to the front
 * @param options how, each as {@code --name} or {@code --name=value}
 */
public record OpenRequest(List<Path> files, List<String> options) {

  public OpenRequest {
    files = List.copyOf(files);
    options = List.copyOf(options);
  }

  /** Files to open as they were left. */
  public static OpenRequest of(List<Path> files) {
    return new OpenRequest(files, List.of());
  }
}
