package org.dateline.shell.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.dateline.format.TimelineReader;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.query.LaneBy;
import org.dateline.query.lang.Asked;
import org.dateline.state.TimelineState;
import org.junit.jupiter.api.Test;

class ViewRequestTest {

  private static final Path FILE = Path.of("data/russia-belarus-air-exercises-2023.timeline.json");

  private static final Chronology ARTICLE = TimelineReader.read(FILE).chronology();

  private static TimelineState opened() {
    TimelineState state = new TimelineState();
    state.open(ARTICLE);
    return state;
  }

  /** From a day in the year −9000 to one in 9000. */
  @Property(tries = 300)
  void aViewComesBackFromItsWords(
      @ForAll @LongRange(min = -346_000_000_000L, max = 221_000_000_000L) long from,
      @ForAll @DoubleRange(min = 0.01, max = 3e9) double seconds) {
    TimelineState one = opened();
    one.show(new Viewport(TimePoint.ofSeconds(from), seconds));
    TimelineState two = opened();
    ViewRequest read = ViewRequest.read(ViewRequest.of(one).written());
    assertThat(read.apply(two)).isEmpty();
    double off = Math.abs(two.viewport().from().minus(one.viewport().from()));
    assertThat(off).isLessThanOrEqualTo(seconds / 900);
    assertThat(two.viewport().seconds()).isBetween(seconds * 0.998, seconds * 1.003);
  }

  @Test
  void everythingOfTheViewComesBack() {
    TimelineState one = opened();
    one.setLaneBy(LaneBy.SPEAKER);
    one.ask(new Asked("-is:undated drills or \"two words\"", true));
    one.asOf().setHides(true);
    one.asOf().set(TimePoint.ofSeconds(1_673_900_000));
    one.clocks().setBoth(true);
    one.selectQuietly(3);
    TimelineState two = opened();
    assertThat(ViewRequest.read(ViewRequest.of(one).written()).apply(two)).isEmpty();
    assertThat(two.view()).isEqualTo(one.view());
    assertThat(two.asOf().at()).isEqualTo(one.asOf().at());
    assertThat(two.asOf().hidesProperty().get()).isTrue();
    assertThat(two.clocks().bothProperty().get()).isTrue();
    assertThat(two.selected()).isEqualTo(3);
  }

  @Test
  void wholeDaysAreToldAsDays() {
    TimelineState one = opened();
    ViewRequest days =
        new ViewRequest("2023-01-06", "2023-01-31", null, null, null, null, false, false, null);
    days.apply(one);
    assertThat(ViewRequest.of(one).commandLine(List.of(Path.of("/a b.json")), false, false))
        .isEqualTo("dateline '/a b.json' --from 2023-01-06 --to 2023-01-31 --lanes group");
  }

  /** A value that begins with a hyphen must not be taken for an option. */
  @Test
  void aQueryThatLeavesOutStandsBehindAnEqualsSign() {
    TimelineState one = opened();
    one.ask(new Asked("-has:quote", true));
    assertThat(ViewRequest.of(one).commandLine(List.of(FILE), false, false))
        .endsWith(" --lanes group --filter=-has:quote");
  }

  @Test
  void whatDoesNotFitTheFileIsToldAndTheRestIsDone() {
    TimelineState one = opened();
    ViewRequest odd =
        new ViewRequest("2024", "2023", "colour", null, null, null, false, true, "nobody");
    assertThat(odd.apply(one)).hasSize(3);
    assertThat(one.clocks().bothProperty().get()).isTrue();
    assertThat(one.viewport()).isEqualTo(one.fitted());
  }
}
