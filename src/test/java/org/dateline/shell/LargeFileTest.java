package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.dateline.model.EventStore;
import org.dateline.query.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file large enough that its details stay in it until somebody looks at them. */
class LargeFileTest {

  private static final int EVENTS = 12_000;

  @TempDir Path folder;

  private static String file() {
    StringBuilder b = new StringBuilder(2 << 20);
    b.append("{\"version\": \"1.0\", \"title\": \"Many\", \"events\": [");
    for (int i = 0; i < EVENTS; i++) {
      b.append(i == 0 ? "\n" : ",\n")
          .append("{\"id\": \"e")
          .append(i)
          .append("\", \"title\": \"Report number ")
          .append(i)
          .append(" from the harbour\", \"date\": \"")
          .append(LocalDate.of(2014, 1, 1).plusDays(i / 8))
          .append("\", \"description\": \"What is only read when it is looked at.\"}");
    }
    return b.append("]}").toString();
  }

  @Test
  void detailsAreReadForWhatIsSelectedAndForNothingElse() throws IOException {
    try (WindowRobot w = new WindowRobot(folder)) {
      w.open(folder.resolve("many.timeline.json"), file());
      EventStore events = w.state().chronologyProperty().get().events();
      assertThat(events.size()).isEqualTo(EVENTS);
      // The words of all events are read once on another thread; what comes after that is counted.
      SearchIndex index = w.state().finder().index();
      assertThat(index).isNotNull();
      index.prepare();
      long before = events.decodes();
      for (int i = 0; i < 6; i++) {
        w.robot.interact(() -> w.state().zoom(0.5));
        w.robot.interact(() -> w.state().pan(0.4));
      }
      w.press(KeyCode.DIGIT0);
      assertThat(events.decodes()).as("for moving about").isEqualTo(before);
      w.press(KeyCode.HOME);
      int selections = 1;
      for (; selections < 8; selections++) {
        w.press(KeyCode.RIGHT);
      }
      assertThat(w.state().selected()).isEqualTo(selections - 1);
      assertThat(events.decodes() - before)
          .as("read for those selected")
          .isPositive()
          .isLessThanOrEqualTo(selections);
    }
  }
}
