package org.dateline.format.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;

/** Chronologies with sources, read as files are. */
public final class Sources {

  private Sources() {}

  /** A chronology of these sources, JSON objects with commas between, and one event. */
  public static Chronology of(String sources) {
    return chronology(sources, "", "{\"id\": \"e\", \"title\": \"E\", \"date\": \"2023\"}");
  }

  /** A chronology of sources, agents and events. */
  public static Chronology chronology(String sources, String agents, String events) {
    String json =
        "{\"version\": \"1.0\", \"title\": \"T\", \"sources\": [%s], \"agents\": [%s], \"events\": [%s]}"
            .formatted(sources, agents, events);
    ReadResult read =
        TimelineReader.read(json.getBytes(StandardCharsets.UTF_8), Path.of("t.timeline.json"));
    assertThat(read.chronology()).as("%s", read.problems()).isNotNull();
    return read.chronology();
  }
}
