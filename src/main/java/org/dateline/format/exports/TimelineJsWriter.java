package org.dateline.format.exports;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.format.cite.Formatted;
import org.dateline.format.exports.Exporter.Job;
import org.dateline.format.imports.DateFields;
import org.dateline.format.imports.HtmlText;
import org.dateline.format.imports.Seen;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Group;
import org.dateline.model.Media;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.Timeline;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes TimelineJS 3 JSON: a slide for each event, with its words and sources under its text. What
 * TimelineJS has no field for goes along under {@link Seen#KEY}, which it leaves alone.
 */
final class TimelineJsWriter {

  /** Beyond these years TimelineJS needs its scale for the universe. */
  private static final long MOST_YEARS = 200_000;

  private final Job job;
  private final Chronology c;
  private final DocumentWords words;
  private final CommonMark descriptions = new CommonMark(2);
  private final JsonGenerator g;
  private final List<Event> undated = new ArrayList<>();
  private boolean cosmic;

  TimelineJsWriter(Job job, OutputStream out) {
    this.job = job;
    this.c = job.selection().chronology();
    this.words = new DocumentWords(c, job.options());
    this.g = RecordWriter.generator(out, true);
  }

  void write() {
    g.writeStartObject();
    Timeline t = c.timeline();
    String headline = html(t.title());
    String text = html(t);
    g.writeName("title");
    g.writeStartObject();
    text(headline, text);
    g.writeEndObject();
    g.writeArrayPropertyStart("events");
    for (int i = 0; i < job.selection().size(); i++) {
      event(job.selection().event(i), job.selection().index(i));
      job.steps().next();
    }
    g.writeEndArray();
    if (cosmic) {
      g.writeStringProperty("scale", "cosmological");
    }
    g.writeStringProperty(
        Seen.KEY,
        Carrying.header(
            t, HtmlText.plain(headline), text == null ? null : markdown(text), undated));
    g.writeEndObject();
    g.writeRaw('\n');
    g.flush();
  }

  private void event(Event e, int index) {
    DateSpec d = e.date();
    // What has no place on the axis keeps its order only among the like.
    When w = c.events().when(index);
    ShownDate shown = d == null || w == null ? null : ShownDate.of(d, w, c.zone());
    losses(e, index, shown);
    if (d == null || shown == null) {
      undated.add(e);
      return;
    }
    Carrying.Visible v = new Carrying.Visible();
    g.writeStartObject();
    g.writeStringProperty("unique_id", e.id());
    String from = date("start_date", shown.start());
    DateFields end = shown.end();
    String to = end == null ? null : date("end_date", end);
    String said = shown.plain() ? null : words.phrase(d);
    if (said != null) {
      g.writeStringProperty("display_date", html(said));
    }
    v.date(
        to == null || to.equals(from) ? from : from + "/" + to,
        said == null ? null : HtmlText.plain(html(said)),
        null);
    String headline = html(e.title());
    String text = html(e);
    text(headline, text);
    v.title = HtmlText.plain(headline);
    v.description = text == null ? null : markdown(text);
    Group group = c.group(e.group());
    if (group != null && !group.title().isBlank()) {
      g.writeStringProperty("group", html(group.title()));
      v.group = HtmlText.plain(html(group.title()));
    }
    media(e, v);
    Place p = e.place();
    if (p != null && !p.name().isBlank()) {
      location(p);
      v.place(p);
    }
    g.writeStringProperty(Seen.KEY, Carrying.event(e, v));
    g.writeEndObject();
  }

  private void losses(Event e, int index, @Nullable ShownDate shown) {
    Losses losses = job.losses();
    losses.addIf(shown == null, Loss.What.UNDATED, index);
    losses.addIf(shown != null && !shown.plain(), Loss.What.VAGUE_DATES, index);
    losses.addIf(!e.claims().isEmpty(), Loss.What.POSITIONS, index);
    losses.addIf(e.media().size() > 1, Loss.What.MEDIA, index);
    losses.addIf(!e.participants().isEmpty(), Loss.What.PARTICIPANTS, index);
  }

  private void text(String headline, @Nullable String text) {
    g.writeName("text");
    g.writeStartObject();
    g.writeStringProperty("headline", headline);
    if (text != null) {
      g.writeStringProperty("text", text);
    }
    g.writeEndObject();
  }

  /** Writes a date as an object of numbers; what our importer will read it as. */
  private String date(String key, DateFields f) {
    g.writeName(key);
    g.writeStartObject();
    g.writeNumberProperty("year", f.year());
    cosmic |= Math.abs(f.year()) > MOST_YEARS;
    part("month", f.month(), 1);
    part("day", f.day(), 1);
    part("hour", f.hour(), 0);
    part("minute", f.minute(), 0);
    part("second", f.second(), 0);
    int millis = f.nanos() < 0 ? -1 : f.nanos() / 1_000_000;
    part("millisecond", millis, 0);
    g.writeEndObject();
    return new DateFields(
            f.year(),
            f.month(),
            f.day(),
            f.hour(),
            f.minute(),
            f.second(),
            millis < 0 ? -1 : millis * 1_000_000,
            "")
        .edtf();
  }

  private void part(String key, int value, int least) {
    if (value >= least) {
      g.writeNumberProperty(key, value);
    }
  }

  private void media(Event e, Carrying.Visible v) {
    if (e.media().isEmpty()) {
      return;
    }
    Media m = e.media().getFirst();
    String url = m.url();
    boolean fits = HtmlText.isHarmless(url) && url.matches("[^\\s<>]+") && !url.startsWith("//");
    if (!fits) {
      return;
    }
    g.writeName("media");
    g.writeStartObject();
    g.writeStringProperty("url", url);
    String caption = shown("caption", m.caption());
    String credit = shown("credit", m.credit());
    if (m.alt() != null) {
      g.writeStringProperty("alt", m.alt());
    }
    if (m.thumbnail() != null && HtmlText.isHarmless(m.thumbnail())) {
      g.writeStringProperty("thumbnail", m.thumbnail());
    }
    g.writeEndObject();
    v.media = List.of(new Media(url, caption, credit, null, null, null));
  }

  private @Nullable String shown(String key, @Nullable String words) {
    if (words == null || words.isBlank()) {
      return null;
    }
    g.writeStringProperty(key, html(words));
    return HtmlText.plain(html(words));
  }

  private void location(Place p) {
    g.writeName("location");
    g.writeStartObject();
    g.writeStringProperty("name", p.name());
    if (p.latitude() != null && p.longitude() != null) {
      g.writeNumberProperty("lat", p.latitude());
      g.writeNumberProperty("lon", p.longitude());
    }
    g.writeEndObject();
  }

  // ---- texts -----------------------------------------------------------------------------------

  private static @Nullable String markdown(String html) {
    String s = HtmlText.markdown(html).markdown().strip();
    return s.isEmpty() ? null : s;
  }

  private static String html(String plain) {
    return HtmlWriter.text(plain);
  }

  private @Nullable String html(Timeline t) {
    StringBuilder b = new StringBuilder();
    if (t.description() != null && !t.description().isBlank()) {
      b.append(descriptions.html(t.description()));
    }
    for (String limit : words.limits(job.selection())) {
      b.append("<p><em>").append(html(limit)).append("</em></p>\n");
    }
    return b.isEmpty() ? null : b.toString();
  }

  /** The description, the words that were said, and the sources as links. */
  private @Nullable String html(Event e) {
    StringBuilder b = new StringBuilder();
    if (e.description() != null && !e.description().isBlank()) {
      b.append(descriptions.html(e.description()));
    }
    List<Citation> cited = new ArrayList<>(e.citations());
    for (Quote q : e.quotes()) {
      b.append("<blockquote><p>").append(html(words.words(q))).append("</p><p><cite>— ");
      b.append(html(words.attribution(q))).append("</cite></p></blockquote>\n");
      cited.addAll(q.citations());
    }
    List<String> links = cited.stream().map(Citation::source).distinct().map(this::link).toList();
    if (!links.isEmpty()) {
      b.append("<p><small>").append(html(words.of("notes"))).append(": ");
      b.append(String.join("; ", links)).append("</small></p>");
    }
    return b.isEmpty() ? null : b.toString();
  }

  private String link(String id) {
    Source s = c.source(id);
    String name = html(s == null ? id : words.name(s));
    return s == null || s.url() == null || !s.url().matches("(?i)https?://\\S+")
        ? name
        : "<a href=\"" + Formatted.escape(s.url()) + "\">" + name + "</a>";
  }
}
