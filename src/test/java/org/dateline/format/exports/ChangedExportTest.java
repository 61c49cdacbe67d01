package org.dateline.format.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.junit.jupiter.api.Test;

/** What somebody changed in an export counts more than what we carried along in it. */
class ChangedExportTest {

  private static final String FILE =
      """
      {"version": "1.0", "title": "T", "timeZone": "Europe/Minsk", "events": [
        {"id": "a", "title": "First", "description": "Some *text* here.", "date": "2020-08-09",
         "status": "happened", "tags": ["x"], "note": "kept",
         "place": {"name": "Minsk", "latitude": 53.9, "longitude": 27.56},
         "media": [{"url": "https://a.example/1.jpg", "caption": "One", "credit": "C"}]},
        {"id": "b", "title": "Second", "date": "2021-05-23T12:00", "note": "kept"},
        {"id": "c", "title": "Third", "description": "d", "date": "1990~/1995"}]}
      """;

  /** Replaces what must be there. */
  private static String change(String s, String... pairs) {
    String changed = s;
    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(changed).contains(pairs[i]);
      changed = changed.replace(pairs[i], pairs[i + 1]);
    }
    return changed;
  }

  private static Event event(Chronology c, String id) {
    return c.events().event(c.events().indexOf(id));
  }

  private static String date(Event e) {
    return Objects.requireNonNull(e.date()).edtf();
  }

  private static Chronology changed(ExportFormat format, String... pairs) {
    Chronology before = MadeTimelines.read(FILE, "a.timeline.json");
    String out = RoundTripTest.text(RoundTripTest.write(format, before));
    return MadeTimelines.read(change(out, pairs).getBytes(StandardCharsets.UTF_8), "b");
  }

  @Test
  void inTimelineJs() {
    Chronology c =
        changed(
            ExportFormat.TIMELINEJS,
            "\"headline\": \"First\"",
            "\"headline\": \"Changed\"",
            "\"day\": 9",
            "\"day\": 10",
            "Some <em>text</em>",
            "Other <b>words</b>",
            "\"url\": \"https://a.example/1.jpg\"",
            "\"url\": \"https://a.example/2.jpg\"",
            "\"name\": \"Minsk\",\n",
            "\"name\": \"Brest\",\n",
            "\"year\": 1990",
            "\"year\": 1991");
    Event a = event(c, "a");
    assertThat(a.title()).isEqualTo("Changed");
    assertThat(a.description()).isEqualTo("Other **words** here.");
    assertThat(date(a)).isEqualTo("2020-08-10");
    assertThat(a.media().getFirst().url()).isEqualTo("https://a.example/2.jpg");
    assertThat(Objects.requireNonNull(a.place()).name()).isEqualTo("Brest");
    assertThat(a.note()).isEqualTo("kept");
    assertThat(a.tags()).containsExactly("x");
    assertThat(date(event(c, "b"))).isEqualTo("2021-05-23T12:00");
    // Our words for the old date do not stand beside the new one.
    assertThat(date(event(c, "c"))).isEqualTo("1991/1995");
    assertThat(Objects.requireNonNull(event(c, "c").date()).text()).isNull();
  }

  @Test
  void wordsForADateInTimelineJs() {
    Chronology c =
        changed(ExportFormat.TIMELINEJS, "from about 1990 to 1995", "in the early nineties");
    assertThat(Objects.requireNonNull(event(c, "c").date()).text())
        .isEqualTo("in the early nineties");
  }

  @Test
  void inACalendar() {
    Chronology c =
        changed(
            ExportFormat.ICALENDAR,
            "SUMMARY:First",
            "SUMMARY:Changed",
            "DESCRIPTION:Some *text* here.",
            "DESCRIPTION:Other words",
            "DTSTART;VALUE=DATE:20200809",
            "DTSTART;VALUE=DATE:20200811",
            "DTEND;VALUE=DATE:20200810",
            "DTEND;VALUE=DATE:20200812",
            "LOCATION:Minsk",
            "LOCATION:Brest",
            "ATTACH:https://a.example/1.jpg",
            "ATTACH:https://a.example/2.jpg",
            "20210523T120000",
            "20210523T130000");
    Event a = event(c, "a");
    assertThat(a.title()).isEqualTo("Changed");
    assertThat(a.description()).isEqualTo("Other words");
    assertThat(date(a)).isEqualTo("2020-08-11");
    assertThat(a.media().getFirst().url()).isEqualTo("https://a.example/2.jpg");
    assertThat(Objects.requireNonNull(a.place()).name()).isEqualTo("Brest");
    assertThat(a.note()).isEqualTo("kept");
    assertThat(date(event(c, "b"))).startsWith("2021-05-23T13:00");
    assertThat(date(event(c, "c"))).isEqualTo("1990~/1995");
  }

  @Test
  void numbersOfAnImportedFileComeBackAsTheyWere() {
    String table =
        """
        [{"date": -13800000000, "label": "Bang", "scale": 0.10, "far": 1e400, "deep": {"n": [1.5]}},
         {"date": 1903, "label": "Flight", "scale": 2.50, "far": 3, "deep": {"n": [7]}}]
        """;
    Chronology before = MadeTimelines.read(table, "b.json");
    assertThat(before.events().size()).isEqualTo(2);
    for (ExportFormat f : new ExportFormat[] {ExportFormat.JSON, ExportFormat.TIMELINEJS}) {
      Chronology after = MadeTimelines.read(RoundTripTest.write(f, before), "c");
      assertThat(MadeTimelines.events(after)).isEqualTo(MadeTimelines.events(before));
    }
  }
}
