package org.dateline.format.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.format.ReadProgress;
import org.dateline.model.Chronology;

/** What is exported comes back. */
class RoundTripTest {

  @Provide
  Arbitrary<String> files() {
    return MadeTimelines.files();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void nativeRecordsComeBackWhole(@ForAll("files") String file) {
    Chronology before = MadeTimelines.read(file, "a.timeline.json");
    Chronology loose =
        new Chronology(before.timeline(), before.zone(), before.events().withWritten(i -> null));
    for (ExportFormat f : new ExportFormat[] {ExportFormat.JSON, ExportFormat.JSON_LINES}) {
      assertWhole(loose, MadeTimelines.read(write(f, loose), "b" + f.endings().getFirst()));
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void timelineJsComesBackWhole(@ForAll("files") String file) {
    assertComesBackWhole(file, ExportFormat.TIMELINEJS);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void calendarsComeBackWhole(@ForAll("files") String file) {
    assertComesBackWhole(file, ExportFormat.ICALENDAR);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void tablesComeBackAsFarAsTheyHold(@ForAll("files") String file) {
    Chronology before = MadeTimelines.read(file, "a.timeline.json");
    if (before.events().size() == 0) {
      return;
    }
    Chronology after = MadeTimelines.read(write(ExportFormat.CSV, before), "b.csv");
    assertThat(InTable.of(after)).isEqualTo(InTable.of(before));
  }

  private static void assertComesBackWhole(String file, ExportFormat format) {
    Chronology before = MadeTimelines.read(file, "a.timeline.json");
    if (before.events().size() == 0) {
      return;
    }
    byte[] written = write(format, before);
    assertWhole(before, MadeTimelines.read(written, "b" + format.endings().getFirst()));
  }

  private static void assertWhole(Chronology before, Chronology after) {
    assertThat(MadeTimelines.events(after)).isEqualTo(MadeTimelines.events(before));
    assertThat(after.timeline()).isEqualTo(before.timeline());
    assertThat(after.zone()).isEqualTo(before.zone());
  }

  static byte[] write(ExportFormat format, Chronology c) {
    var out = new ByteArrayOutputStream();
    try {
      Exporter.write(
          format, Selection.all(c), out, ExportOptions.usual(Locale.UK), ReadProgress.NONE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
