package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever becomes of a file's bytes, reading never throws and never loses the events that are
 * whole.
 */
class FuzzTest {

  private static final int EVENTS = 9;
  private static final Path NAME = Path.of("t.timeline.json");
  private static final byte[] NASTY = "{}[]\",:\\\n \0x5-".getBytes(StandardCharsets.US_ASCII);

  /** One event as it stands in a file, over many lines or on one. */
  private static String event(int i, boolean pretty) {
    String s =
        """
        {
          "id": "e%d",
          "title": "Event é %d",
          "date": {"edtf": "2020", "note": "n"},
          "place": {
            "name": "P",
            "latitude": 1.5
          },
          "tags": ["a", "b"],
          "quotes": [
            {"id": "q%d", "text": "said [so] {so}", "citations": [{"source": "s"}]}
          ]
        }\
        """
            .formatted(i, i, i);
    return pretty ? s : s.replaceAll("\n *", "");
  }

  private static byte[] file(boolean pretty) {
    StringBuilder s = new StringBuilder("{\"version\": \"1.0\", \"title\": \"T\", \"events\": [");
    for (int i = 0; i < EVENTS; i++) {
      s.append(i == 0 ? "" : ",").append(pretty ? "\n" : "").append(event(i, pretty));
    }
    return s.append("], \"groups\": []}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int indexOf(byte[] in, String what) {
    return new String(in, StandardCharsets.ISO_8859_1).indexOf(what);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneChangedByteCostsAtMostTheEventsItTouches(boolean pretty) {
    byte[] good = file(pretty);
    int from =
        indexOf(good, "{\"id\": \"e5\"") >= 0
            ? indexOf(good, "{\"id\": \"e5\"")
            : indexOf(good, "\"id\": \"e5\"") - 4;
    int to = indexOf(good, "\"id\": \"e6\"");
    for (int at = from; at < to - 2; at++) {
      for (byte b : NASTY) {
        byte[] bad = good.clone();
        bad[at] = b;
        ReadResult r = TimelineReader.read(bad, NAME);
        Set<String> ids = new HashSet<>(Samples.ids(r));
        for (int i = 0; i < EVENTS; i++) {
          // At its borders a change can touch the neighbour as well.
          if (i < 5 || i > 6) {
            assertThat(ids).as("byte %d as %s: %s", at, (char) b, r.problems()).contains("e" + i);
          }
        }
        if (ids.size() < EVENTS) {
          assertThat(r.problems()).as("byte %d as %s", at, (char) b).isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileCutAnywhereShowsTheEventsBefore(boolean pretty) {
    byte[] good = file(pretty);
    for (int length = 0; length < good.length - 1; length++) {
      ReadResult r = TimelineReader.read(Arrays.copyOf(good, length), NAME);
      assertThat(r.problems()).as("cut at %d", length).isNotEmpty();
      int whole = 0;
      for (int i = 0; i < EVENTS; i++) {
        String e = event(i, pretty);
        int end =
            indexOf(
                good, new String(e.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        whole += end + e.getBytes(StandardCharsets.UTF_8).length <= length ? 1 : 0;
      }
      assertThat(r.chronology() == null ? 0 : r.chronology().events().size())
          .as("cut at %d", length)
          .isEqualTo(whole);
    }
  }

  @Test
  void manyChangedBytesNeverThrow() {
    Random random = new Random(7);
    for (int round = 0; round < 1500; round++) {
      byte[] bad = file(round % 2 == 0);
      int changes = 1 + random.nextInt(20);
      for (int i = 0; i < changes; i++) {
        bad[random.nextInt(bad.length)] =
            random.nextBoolean() ? NASTY[random.nextInt(NASTY.length)] : (byte) random.nextInt(256);
      }
      ReadResult r = TimelineReader.read(bad, round % 3 == 0 ? Path.of("t.timeline.jsonl") : NAME);
      assertThat(r.problems()).noneMatch(p -> p.code().equals("internal"));
      if (r.unreadable()) {
        assertThat(r.problems()).isNotEmpty();
      }
    }
  }

  @Test
  void bytesThatAreNoFileAtAllNeverThrow() {
    Random random = new Random(8);
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      if (bytes.length > 0 && round % 2 == 0) {
        bytes[0] = '{';
      }
      ReadResult r = TimelineReader.read(bytes, NAME);
      assertThat(r.unreadable()).isTrue();
      assertThat(r.problems()).isNotEmpty().noneMatch(p -> p.code().equals("internal"));
    }
  }
}
