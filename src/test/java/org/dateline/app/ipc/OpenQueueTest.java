package org.dateline.app.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenQueueTest {

  @Test
  void whatIsAskedBeforeTheWindowIsReadyWaitsForIt() {
    OpenQueue queue = new OpenQueue();
    List<List<Path>> opened = new ArrayList<>();
    queue.ask(List.of(Path.of("a")));
    queue.ask(List.of());
    queue.serve(opened::add);
    queue.ask(List.of(Path.of("b"), Path.of("c")));
    assertThat(opened)
        .containsExactly(List.of(Path.of("a")), List.of(), List.of(Path.of("b"), Path.of("c")));
  }
}
