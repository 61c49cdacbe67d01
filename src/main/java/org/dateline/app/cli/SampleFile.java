package org.dateline.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a made-up timeline, one event a line in either notation, holding no more than one event.
 */
final class SampleFile {

  private static final int SOURCES = 40;
  private static final int AGENTS = 60;

  /** Every so many events, two stand against one another. */
  private static final int DISPUTE = 250;

  private final int events;
  private final int lanes;
  private final SampleShape shape;
  private final Random random = new Random(20_140_101);
  private final SampleTimes times;
  private final SampleTitles titles;

  SampleFile(int events, int lanes, SampleShape shape) {
    this.events = events;
    this.lanes = lanes;
    this.shape = shape;
    this.times = new SampleTimes(random, shape, events);
    this.titles = new SampleTitles(random, shape);
  }

  void write(Path file) throws IOException {
    boolean lines = file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      try (JsonGenerator g = generator(out, "\n")) {
        g.writeStartObject();
        header(g);
        if (lines) {
          g.writeEndObject();
        } else {
          g.writeName("events");
          g.writeRawValue("[\n");
          g.flush();
        }
        // The brackets that are still open are closed by hand, behind the events.
      }
      if (lines && events > 0) {
        out.write('\n');
      }
      try (JsonGenerator g = generator(out, lines ? "\n" : ",\n")) {
        for (int i = 0; i < events; i++) {
          event(g, i);
        }
      }
      out.write((lines ? "\n" : "\n]}\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
  }

  private static JsonGenerator generator(OutputStream out, String between) {
    JsonFactory factory =
        JsonFactory.builder()
            .rootValueSeparator(between)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();
    return factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
  }

  private void header(JsonGenerator g) {
    g.writeStringProperty("version", "1.0");
    g.writeStringProperty("title", "Made up, " + shape.word() + ", " + events + " events");
    // Most of it is meant to have no sources.
    g.writeArrayPropertyStart("x-lint-off");
    g.writeString("no-source");
    g.writeEndArray();
    g.writeArrayPropertyStart("sources");
    for (int i = 0; i < SOURCES; i++) {
      g.writeStartObject();
      g.writeStringProperty("id", "source-" + i);
      g.writeStringProperty("type", "article-newspaper");
      g.writeStringProperty("title", titles.plain());
      g.writeEndObject();
    }
    g.writeEndArray();
    g.writeArrayPropertyStart("agents");
    for (int i = 0; i < AGENTS; i++) {
      g.writeStartObject();
      g.writeStringProperty("id", "agent-" + i);
      g.writeStringProperty("name", "Speaker " + i);
      g.writeEndObject();
    }
    g.writeEndArray();
    g.writeArrayPropertyStart("groups");
    for (int i = 0; i < lanes; i++) {
      g.writeStartObject();
      g.writeStringProperty("id", "g" + i);
      g.writeStringProperty("title", "Group " + i);
      g.writeEndObject();
    }
    g.writeEndArray();
  }

  private void event(JsonGenerator g, int i) {
    boolean disputed = i % DISPUTE == 1 && i + 1 < events;
    boolean disputes = i % DISPUTE == 2;
    g.writeStartObject();
    g.writeStringProperty("id", "e" + i);
    g.writeStringProperty("title", titles.next());
    g.writeStringProperty("date", times.date(i));
    g.writeStringProperty("group", "g" + lane(i));
    if (random.nextInt(5) == 0) {
      g.writeNumberProperty("importance", 1 + random.nextInt(5));
    }
    if (random.nextInt(8) == 0) {
      g.writeArrayPropertyStart("tags");
      g.writeString("tag-" + random.nextInt(30));
      g.writeEndArray();
    }
    if (random.nextInt(10) == 0) {
      citations(g);
    }
    if (random.nextInt(20) == 0) {
      quote(g, i);
    }
    if (disputed || disputes) {
      g.writeStringProperty("certainty", "contested");
      claim(g, i, disputes);
    }
    g.writeEndObject();
  }

  /** Most events lie in few lanes, as they do in real files; each lane has some. */
  private int lane(int i) {
    if (i < lanes || shape == SampleShape.LANES) {
      return i % lanes;
    }
    double r = random.nextDouble();
    return Math.min(lanes - 1, (int) (r * r * lanes));
  }

  private void citations(JsonGenerator g) {
    g.writeArrayPropertyStart("citations");
    g.writeStartObject();
    g.writeStringProperty("source", "source-" + random.nextInt(SOURCES));
    g.writeStringProperty("locator", String.valueOf(1 + random.nextInt(80)));
    g.writeStringProperty("label", "paragraph");
    g.writeEndObject();
    g.writeEndArray();
  }

  private void quote(JsonGenerator g, int i) {
    g.writeArrayPropertyStart("quotes");
    g.writeStartObject();
    g.writeStringProperty("id", "q" + i);
    g.writeStringProperty("text", titles.plain() + ", " + titles.plain());
    g.writeStringProperty("speaker", "agent-" + random.nextInt(AGENTS));
    citations(g);
    g.writeEndObject();
    g.writeEndArray();
  }

  private void claim(JsonGenerator g, int i, boolean disputes) {
    g.writeArrayPropertyStart("claims");
    g.writeStartObject();
    g.writeStringProperty("id", "c" + i);
    g.writeStringProperty("text", titles.plain());
    g.writeArrayPropertyStart("by");
    g.writeString("agent-" + random.nextInt(AGENTS));
    g.writeEndArray();
    if (disputes) {
      g.writeArrayPropertyStart("relations");
      g.writeStartObject();
      g.writeStringProperty("claim", "c" + (i - 1));
      g.writeStringProperty("role", "disputes");
      g.writeEndObject();
      g.writeEndArray();
    }
    citations(g);
    g.writeEndObject();
    g.writeEndArray();
  }
}
