package org.dateline.format.exports;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.model.Agent;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Group;
import org.dateline.model.Media;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.dateline.model.Timeline;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes records of the model as native JSON; keys that have no value are left out. */
final class RecordWriter {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final DefaultPrettyPrinter PRETTY = pretty();

  private final JsonGenerator g;

  RecordWriter(JsonGenerator g) {
    this.g = g;
  }

  private static DefaultPrettyPrinter pretty() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  /** A generator, indented by two spaces or on one line. */
  static JsonGenerator generator(OutputStream out, boolean indented) {
    return indented
        ? FACTORY.createGenerator(
            new ObjectWriteContext.Base() {
              @Override
              public PrettyPrinter getPrettyPrinter() {
                return PRETTY.createInstance();
              }

              @Override
              public boolean hasPrettyPrinter() {
                return true;
              }
            },
            out)
        : FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  private static byte[] bytes(boolean indented, Consumer<RecordWriter> write) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    try (JsonGenerator g = generator(out, indented)) {
      write.accept(new RecordWriter(g));
    }
    return out.toByteArray();
  }

  /** An event as an object. */
  static byte[] event(Event e, boolean indented) {
    return bytes(indented, w -> w.event(e));
  }

  /** The header as an object without events. */
  static byte[] header(Timeline t, boolean indented) {
    return bytes(indented, w -> w.header(t));
  }

  private void header(Timeline t) {
    header(t, () -> {});
  }

  /** A header with something more at its end. */
  void header(Timeline t, Runnable more) {
    g.writeStartObject();
    if (t.extra().get("$schema") instanceof String schema) {
      text("$schema", schema);
    }
    text("version", t.version());
    text("id", t.id());
    text("title", t.title());
    text("description", t.description());
    text("language", t.language());
    text("timeZone", t.timeZone());
    texts("compilers", t.compilers());
    text("created", t.created());
    text("modified", t.modified());
    text("licence", t.licence());
    t.extra()
        .forEach(
            (key, value) -> {
              if (!key.equals("$schema")) {
                any(key, value);
              }
            });
    list("sources", t.sources(), this::source);
    list("agents", t.agents(), this::agent);
    list("groups", t.groups(), this::group);
    more.run();
    g.writeEndObject();
  }

  void source(Source s) {
    any(s.csl());
  }

  void agent(Agent a) {
    g.writeStartObject();
    text("id", a.id());
    text("name", a.name());
    word("type", a.type());
    text("role", a.role());
    text("affiliation", a.affiliation());
    texts("sameAs", a.sameAs());
    extra(a.extra());
    g.writeEndObject();
  }

  void group(Group group) {
    g.writeStartObject();
    text("id", group.id());
    text("title", group.title());
    text("color", group.color());
    extra(group.extra());
    g.writeEndObject();
  }

  void event(Event e) {
    event(e, () -> {});
  }

  /** An event with something more at its end. */
  void event(Event e, Runnable more) {
    g.writeStartObject();
    text("id", e.id());
    text("title", e.title());
    text("description", e.description());
    word("kind", e.kind() == Kind.OCCURRENCE ? null : e.kind());
    date("date", e.date());
    word("status", e.status());
    word("certainty", e.certainty());
    word("likelihood", e.likelihood());
    word("confidence", e.confidence());
    text("group", e.group());
    texts("tags", e.tags());
    if (e.importance() != null) {
      g.writeNumberProperty("importance", e.importance());
    }
    place(e.place());
    list(
        "participants",
        e.participants(),
        p -> {
          g.writeStartObject();
          text("agent", p.agent());
          text("role", p.role());
          extra(p.extra());
          g.writeEndObject();
        });
    text("partOf", e.partOf());
    list(
        "related",
        e.related(),
        r -> {
          g.writeStartObject();
          text("event", r.event());
          text("role", r.role());
          extra(r.extra());
          g.writeEndObject();
        });
    citations(e.citations());
    list("quotes", e.quotes(), this::quote);
    list("claims", e.claims(), this::claim);
    list("media", e.media(), this::media);
    text("recorded", e.recorded());
    text("note", e.note());
    extra(e.extra());
    more.run();
    g.writeEndObject();
  }

  /** Signs of what visible fields say. */
  void signs(Map<String, String> signs) {
    g.writeName("seen");
    g.writeStartObject();
    signs.forEach(this::text);
    g.writeEndObject();
  }

  void date(String key, @Nullable DateSpec d) {
    if (d == null) {
      return;
    }
    g.writeName(key);
    if (d.equals(DateSpec.of(d.edtf()))) {
      g.writeString(d.edtf());
      return;
    }
    g.writeStartObject();
    text("edtf", d.edtf());
    text("text", d.text());
    text("anchor", d.anchor());
    text("anchorDate", d.anchorDate());
    word("method", d.method());
    text("earliest", d.earliest());
    text("latest", d.latest());
    text("timeZone", d.timeZone());
    word("calendar", d.calendar());
    text("note", d.note());
    extra(d.extra());
    g.writeEndObject();
  }

  void place(@Nullable Place p) {
    if (p == null) {
      return;
    }
    g.writeName("place");
    g.writeStartObject();
    text("name", p.name());
    number("latitude", p.latitude());
    number("longitude", p.longitude());
    word("precision", p.precision());
    text("sameAs", p.sameAs());
    extra(p.extra());
    g.writeEndObject();
  }

  void citations(List<Citation> citations) {
    list("citations", citations, this::citation);
  }

  private void citation(Citation c) {
    g.writeStartObject();
    text("source", c.source());
    text("locator", c.locator());
    text("label", c.label());
    word("role", c.role());
    texts("for", c.forFields());
    text("credibility", c.credibility());
    date("reported", c.reported());
    selector(c.selector());
    text("note", c.note());
    extra(c.extra());
    g.writeEndObject();
  }

  private void selector(@Nullable Selector s) {
    if (s == null) {
      return;
    }
    g.writeName("selector");
    g.writeStartObject();
    text("type", s.type().name());
    text("exact", s.exact());
    text("prefix", s.prefix());
    text("suffix", s.suffix());
    if (s.start() != null) {
      g.writeNumberProperty("start", s.start());
    }
    if (s.end() != null) {
      g.writeNumberProperty("end", s.end());
    }
    text("value", s.value());
    text("conformsTo", s.conformsTo());
    extra(s.extra());
    g.writeEndObject();
  }

  void quote(Quote q) {
    g.writeStartObject();
    text("id", q.id());
    text("text", q.text());
    text("language", q.language());
    Quote.Original original = q.original();
    if (original != null) {
      g.writeName("original");
      g.writeStartObject();
      text("text", original.text());
      text("language", original.language());
      extra(original.extra());
      g.writeEndObject();
    }
    text("translatedBy", q.translatedBy());
    word("kind", q.kind());
    text("speaker", q.speaker());
    text("speakerText", q.speakerText());
    text("cue", q.cue());
    texts("via", q.via());
    date("said", q.said());
    if (q.abridged()) {
      g.writeBooleanProperty("abridged", true);
    }
    citations(q.citations());
    text("note", q.note());
    extra(q.extra());
    g.writeEndObject();
  }

  private void claim(Claim c) {
    g.writeStartObject();
    text("id", c.id());
    text("text", c.text());
    text("about", c.about());
    texts("by", c.by());
    date("made", c.made());
    word("certainty", c.certainty());
    word("polarity", c.polarity());
    word("rank", c.rank());
    list(
        "relations",
        c.relations(),
        r -> {
          g.writeStartObject();
          text("claim", r.claim());
          word("role", r.role());
          extra(r.extra());
          g.writeEndObject();
        });
    texts("quotes", c.quotes());
    citations(c.citations());
    list(
        "reviews",
        c.reviews(),
        r -> {
          g.writeStartObject();
          text("url", r.url());
          text("author", r.author());
          text("rating", r.rating());
          text("date", r.date());
          extra(r.extra());
          g.writeEndObject();
        });
    text("note", c.note());
    extra(c.extra());
    g.writeEndObject();
  }

  void media(Media m) {
    g.writeStartObject();
    text("url", m.url());
    text("caption", m.caption());
    text("credit", m.credit());
    text("alt", m.alt());
    text("thumbnail", m.thumbnail());
    text("sha256", m.sha256());
    extra(m.extra());
    g.writeEndObject();
  }

  // ---- values ----------------------------------------------------------------------------------

  void text(String key, @Nullable String value) {
    if (value != null) {
      g.writeStringProperty(key, value);
    }
  }

  void word(String key, @Nullable Word word) {
    if (word != null) {
      g.writeStringProperty(key, word.word());
    }
  }

  private void number(String key, @Nullable Double value) {
    if (value != null) {
      g.writeNumberProperty(key, value);
    }
  }

  void texts(String key, List<String> values) {
    list(key, values, g::writeString);
  }

  <T> void list(String key, List<T> values, Consumer<T> write) {
    if (!values.isEmpty()) {
      g.writeArrayPropertyStart(key);
      values.forEach(write);
      g.writeEndArray();
    }
  }

  void extra(Map<String, Object> extra) {
    extra.forEach(this::any);
  }

  private void any(String key, @Nullable Object value) {
    g.writeName(key);
    any(value);
  }

  /** A value as JSON knows it: maps, lists, text, numbers, truth values, null. */
  void any(@Nullable Object value) {
    switch (value) {
      case null -> g.writeNull();
      case Map<?, ?> map -> {
        g.writeStartObject();
        map.forEach((k, v) -> any(String.valueOf(k), v));
        g.writeEndObject();
      }
      case List<?> list -> {
        g.writeStartArray();
        list.forEach(this::any);
        g.writeEndArray();
      }
      case Boolean b -> g.writeBoolean(b);
      // As it prints: 1.50 stays so.
      case Number n -> g.writeNumber(n.toString());
      default -> g.writeString(value.toString());
    }
  }
}
