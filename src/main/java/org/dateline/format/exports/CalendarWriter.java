package org.dateline.format.exports;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.dateline.model.Vocabulary.Status;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Writes iCalendar (RFC 5545). A vague date covers the days it can touch and is told in words in
 * the description; an event that no calendar can place is a journal entry. What calendars have no
 * field for goes along as {@link Seen#CALENDAR_KEY}.
 */
final class CalendarWriter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final int LAST_YEAR = 9998;

  private final Job job;
  private final Chronology c;
  private final DocumentWords words;
  private final Writer writer;
  private final VObjectWriter out;
  private final CalendarZones zones = new CalendarZones();
  private final String stamp;

  CalendarWriter(Job job, OutputStream out) {
    this.job = job;
    this.c = job.selection().chronology();
    this.words = new DocumentWords(c, job.options());
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out = new VObjectWriter(writer, SyntaxStyle.NEW);
    Timeline t = c.timeline();
    @Nullable String last = t.modified() == null ? t.created() : t.modified();
    // The same timeline gives the same file, whenever it is written.
    this.stamp =
        last != null && last.matches("\\d{4}-\\d{2}-\\d{2}")
            ? last.replace("-", "") + "T000000Z"
            : "19700101T000000Z";
  }

  void write() throws IOException {
    Timeline t = c.timeline();
    out.writeBeginComponent("VCALENDAR");
    out.writeProperty("VERSION", "2.0");
    out.writeProperty("PRODID", "-//Dateline//Dateline//EN");
    text("NAME", t.title());
    text("X-WR-CALNAME", t.title());
    String about = t.description();
    if (about != null && !about.isBlank()) {
      text("X-WR-CALDESC", about);
    }
    out.writeProperty("X-WR-TIMEZONE", c.zone().getId());
    text(
        Seen.CALENDAR_KEY,
        Carrying.header(
            t,
            clean(t.title()).strip(),
            about == null || about.isBlank() ? null : markdown(clean(about), false),
            List.of()));
    for (int i = 0; i < job.selection().size(); i++) {
      event(job.selection().event(i), job.selection().index(i));
      job.steps().next();
    }
    zones.write(out);
    out.writeEndComponent("VCALENDAR");
    writer.flush();
  }

  private void event(Event e, int index) throws IOException {
    DateSpec d = e.date();
    When w = c.events().when(index);
    ShownDate shown = d == null || w == null ? null : ShownDate.of(d, w, c.zone());
    Times times = d == null || shown == null ? null : Times.of(shown, zone(d));
    losses(e, index, times);
    Carrying.Visible v = new Carrying.Visible();
    String kind = times == null ? "VJOURNAL" : "VEVENT";
    out.writeBeginComponent(kind);
    out.writeProperty("UID", e.id());
    out.writeProperty("DTSTAMP", stamp);
    if (times != null) {
      time("DTSTART", times, times.from());
      if (times.to() != null) {
        time("DTEND", times, times.to());
      }
      times.seen(v);
      out.writeProperty("TRANSP", "TRANSPARENT");
    }
    text("SUMMARY", e.title());
    v.title = clean(e.title()).strip();
    String description = clean(description(e, times == null || times.vague())).strip();
    if (!description.isEmpty()) {
      text("DESCRIPTION", description);
      v.description = markdown(description, true);
    }
    place(e.place(), v);
    if (times != null && (e.status() == Status.TENTATIVE || e.status() == Status.CANCELLED)) {
      out.writeProperty("STATUS", e.status().name());
      v.status = e.status();
    }
    categories(e, v, times == null);
    links(e, v);
    if (d != null) {
      text("X-DATELINE-DATE", d.edtf());
    }
    text(Seen.CALENDAR_KEY, Carrying.event(e, v));
    out.writeEndComponent(kind);
  }

  private void losses(Event e, int index, @Nullable Times times) {
    Losses losses = job.losses();
    losses.addIf(times == null, Loss.What.UNDATED, index);
    losses.addIf(times != null && times.vague(), Loss.What.VAGUE_DATES, index);
    losses.addIf(!e.claims().isEmpty(), Loss.What.POSITIONS, index);
    losses.addIf(!e.participants().isEmpty(), Loss.What.PARTICIPANTS, index);
  }

  // ---- times -----------------------------------------------------------------------------------

  /**
   * Times of a calendar.
   *
   * @param from when it begins
   * @param to when it is over, the day after the last for days; null for an instant
   * @param days whether days are meant
   * @param zone whose clock the times are of; null for UTC
   * @param vague whether the date says more than these times
   */
  private record Times(
      LocalDateTime from,
      @Nullable LocalDateTime to,
      boolean days,
      @Nullable ZoneId zone,
      boolean vague) {

    /** Null where a calendar has no such year. */
    static @Nullable Times of(ShownDate shown, ZoneId zone) {
      DateFields start = shown.start();
      DateFields end = shown.end() == null ? start : shown.end();
      if (start.year() < 1
          || end.year() < 1
          || end.year() > LAST_YEAR
          || start.year() > LAST_YEAR) {
        return null;
      }
      boolean days = start.hour() < 0 || end.hour() < 0;
      boolean whole = start.day() > 0 && end.day() > 0 && start.nanos() <= 0 && end.nanos() <= 0;
      boolean vague = !shown.plain() || !whole || days && (start.hour() >= 0 || end.hour() >= 0);
      try {
        if (days) {
          LocalDate last = last(end);
          LocalDate first = first(start);
          return new Times(
              first.atStartOfDay(),
              (last.isBefore(first) ? first : last).plusDays(1).atStartOfDay(),
              true,
              null,
              vague);
        }
        boolean utc =
            !start.shift().isEmpty()
                || !end.shift().isEmpty()
                || zone instanceof ZoneOffset
                || zone.getId().equals("UTC");
        LocalDateTime from = at(start, zone, utc);
        LocalDateTime to = shown.end() == null ? null : at(end, zone, utc);
        if (from.getYear() < 1 || to != null && to.getYear() > LAST_YEAR) {
          return null;
        }
        return new Times(
            from, to == null || !to.isAfter(from) ? null : to, false, utc ? null : zone, vague);
      } catch (DateTimeException e) {
        return null;
      }
    }

    private static LocalDate first(DateFields f) {
      return LocalDate.of((int) f.year(), Math.max(1, f.month()), Math.max(1, f.day()));
    }

    private static LocalDate last(DateFields f) {
      if (f.month() == 0) {
        return LocalDate.of((int) f.year(), 12, 31);
      }
      LocalDate day = first(f);
      return f.day() > 0 ? day : day.withDayOfMonth(day.lengthOfMonth());
    }

    private static LocalDateTime at(DateFields f, ZoneId zone, boolean utc) {
      LocalDateTime wall =
          first(f).atTime(f.hour(), Math.max(0, f.minute()), Math.max(0, f.second()));
      if (!utc) {
        return wall;
      }
      ZoneId own = f.shift().isEmpty() ? zone : ZoneOffset.of(f.shift());
      return wall.atZone(own).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    /** What our importer reads of them. */
    void seen(Carrying.Visible v) {
      LocalDateTime last = to == null ? from : days ? to.minusDays(1) : to;
      String a = edtf(from);
      String b = edtf(last);
      v.date(a.equals(b) ? a : a + "/" + b, null, days || zone == null ? null : zone.getId());
    }

    private String edtf(LocalDateTime t) {
      return new DateFields(
              t.getYear(),
              t.getMonthValue(),
              t.getDayOfMonth(),
              days ? -1 : t.getHour(),
              days ? -1 : t.getMinute(),
              days ? -1 : t.getSecond(),
              -1,
              days || zone != null ? "" : "Z")
          .edtf();
    }
  }

  private void time(String name, Times times, LocalDateTime t) throws IOException {
    VObjectParameters parameters = new VObjectParameters();
    if (times.days()) {
      parameters.put("VALUE", "DATE");
    } else if (times.zone() != null) {
      parameters.put("TZID", times.zone().getId());
      zones.use(times.zone(), t.getYear());
    }
    String value =
        times.days() ? DAY.format(t) : TIME.format(t) + (times.zone() == null ? "Z" : "");
    out.writeProperty(null, name, parameters, value);
  }

  private ZoneId zone(DateSpec d) {
    try {
      return d.timeZone() == null ? c.zone() : ZoneId.of(d.timeZone());
    } catch (DateTimeException e) {
      return c.zone();
    }
  }

  // ---- the rest --------------------------------------------------------------------------------

  private void place(@Nullable Place p, Carrying.Visible v) throws IOException {
    if (p == null || p.name().isBlank()) {
      return;
    }
    text("LOCATION", p.name());
    Double latitude = p.latitude();
    Double longitude = p.longitude();
    if (latitude != null && longitude != null) {
      out.writeProperty("GEO", number(latitude) + ";" + number(longitude));
    }
    String name = clean(p.name()).strip().replaceAll("\\s*\\R\\s*", ", ");
    v.place(new Place(name, latitude, longitude, null, null));
  }

  private static String number(double d) {
    return new BigDecimal(Double.toString(d)).toPlainString();
  }

  private void categories(Event e, Carrying.Visible v, boolean journal) throws IOException {
    List<String> all = new ArrayList<>();
    Group group = c.group(e.group());
    if (group != null) {
      all.add(group.title());
    }
    all.addAll(e.tags());
    List<String> clean =
        all.stream().map(s -> clean(s).strip()).filter(s -> !s.isEmpty()).distinct().toList();
    if (!clean.isEmpty()) {
      out.writeProperty(
          "CATEGORIES",
          clean.stream().map(CalendarWriter::escaped).collect(Collectors.joining(",")));
    }
    List<String> read = new ArrayList<>(clean);
    if (journal && !read.contains("journal")) {
      read.add("journal");
    }
    v.tags = read;
  }

  private void links(Event e, Carrying.Visible v) throws IOException {
    for (Citation k : e.citations()) {
      Source s = c.source(k.source());
      String url = s == null ? null : s.url();
      if (url != null && isAddress(url)) {
        out.writeProperty("URL", url);
        break;
      }
    }
    List<Media> media = new ArrayList<>();
    for (Media m : e.media()) {
      if (isAddress(m.url())) {
        out.writeProperty("ATTACH", m.url());
        media.add(new Media(m.url(), null, null, null, null, null));
      }
    }
    v.media = media;
  }

  private static boolean isAddress(String url) {
    return url.matches("(?i)https?://[\\x21-\\x7E]+");
  }

  /** When in words, the description, the quotes, the sources: plain text. */
  private String description(Event e, boolean vague) {
    List<String> parts = new ArrayList<>();
    if (vague && e.date() != null) {
      List<String> when = new ArrayList<>();
      when.add(words.phrase(e.date()));
      when.addAll(words.dateNotes(e.date()));
      parts.add(String.join(words.of("comma"), when));
    }
    if (e.description() != null && !e.description().isBlank()) {
      parts.add(e.description().strip());
    }
    List<Citation> cited = new ArrayList<>(e.citations());
    for (Quote q : e.quotes()) {
      parts.add(words.words(q) + "\n— " + words.attribution(q));
      cited.addAll(q.citations());
    }
    List<String> sources =
        cited.stream()
            .map(Citation::source)
            .distinct()
            .map(
                id -> {
                  Source s = c.source(id);
                  String title = s == null ? id : words.name(s);
                  return s == null || s.url() == null ? title : title + " " + s.url();
                })
            .toList();
    if (!sources.isEmpty()) {
      parts.add(words.of("notes") + ":\n" + String.join("\n", sources));
    }
    return String.join("\n\n", parts);
  }

  private static @Nullable String markdown(String plain, boolean stripped) {
    String s = HtmlText.markdown(plain).markdown();
    s = stripped ? s.strip() : s;
    return s.isBlank() ? null : s;
  }

  /** Text as a content line can hold it. */
  private static String clean(String s) {
    return s.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
  }

  private static String escaped(String clean) {
    return clean.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  private void text(String name, String value) throws IOException {
    out.writeProperty(name, escaped(clean(value)));
  }
}
