package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.junit.jupiter.api.Test;

class StepsTest {

  private final Chronology chronology =
      TimelineReader.read(
              WindowRobot.TIMELINE.getBytes(StandardCharsets.UTF_8), Path.of("five.timeline.json"))
          .chronology();

  @Test
  void contestedEventsComeInTurnAndRoundTheEnd() {
    BitSet all = shown(0, 1, 2, 3, 4);
    assertThat(Steps.contested(chronology, all, -1, 1)).isEqualTo(1);
    assertThat(Steps.contested(chronology, all, 1, 1)).isEqualTo(3);
    assertThat(Steps.contested(chronology, all, 3, 1)).isEqualTo(1);
    assertThat(Steps.contested(chronology, all, -1, -1)).isEqualTo(3);
  }

  @Test
  void hiddenEventsArePassedOver() {
    assertThat(Steps.contested(chronology, shown(0, 2, 3), -1, 1)).isEqualTo(3);
    assertThat(Steps.contested(chronology, shown(0, 2), 0, 1)).isEqualTo(-1);
  }

  private static BitSet shown(int... indices) {
    BitSet set = new BitSet();
    for (int i : indices) {
      set.set(i);
    }
    return set;
  }
}
