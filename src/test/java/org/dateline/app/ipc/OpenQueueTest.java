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
    List<OpenRequest> opened = new ArrayList<>();
    OpenRequest a = OpenRequest.of(List.of(Path.of("a")));
    OpenRequest none = OpenRequest.of(List.of());
    OpenRequest b = new OpenRequest(List.of(Path.of("b"), Path.of("c")), List.of("--together"));
    queue.ask(a);
    queue.ask(none);
    queue.serve(opened::add);
    queue.ask(b);
    assertThat(opened).containsExactly(a, none, b);
  }
}
