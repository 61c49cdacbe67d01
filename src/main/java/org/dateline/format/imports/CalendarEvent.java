package org.dateline.format.imports;

import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VJournal;
import biweekly.component.VTodo;
import biweekly.parameter.ParticipationLevel;
import biweekly.property.Attachment;
import biweekly.property.Attendee;
import biweekly.property.Categories;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.Geo;
import biweekly.property.ICalProperty;
import biweekly.property.Organizer;
import biweekly.property.RawProperty;
import biweekly.property.TextProperty;
import biweekly.property.Url;
import biweekly.util.Duration;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.dateline.model.Media;
import org.dateline.model.Vocabulary.Status;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** One component of a calendar as an event, or as many as it repeats. */
final class CalendarEvent {

  /** So many repetitions are written out; a rule without end has no other bound. */
  static final int MOST = 500;

  private static final String KEY = "x-ical";
  private static final Set<Class<?>> PLACED =
      Set.of(
          biweekly.property.Uid.class,
          biweekly.property.Summary.class,
          biweekly.property.Description.class,
          biweekly.property.Location.class,
          biweekly.property.Status.class,
          biweekly.property.Created.class,
          Categories.class,
          Attendee.class,
          Organizer.class,
          Attachment.class,
          Url.class,
          Geo.class,
          DateStart.class,
          biweekly.property.DateEnd.class,
          biweekly.property.DateDue.class,
          biweekly.property.DurationProperty.class);

  private final ICalendar calendar;
  private final Records to;
  private final int line;

  CalendarEvent(ICalendar calendar, Records to, int line) {
    this.calendar = calendar;
    this.to = to;
    this.line = line;
  }

  /**
   * Adds an event.
   *
   * @param moved the repetitions that stand in the file by themselves
   */
  void add(VEvent e, Set<Date> moved) {
    DateStart start = e.getDateStart();
    LocalDateTime from = CalendarDates.local(start);
    if (start == null || from == null) {
      Draft draft = draft(e);
      draft.addTo(to, line, 1);
      return;
    }
    boolean day = CalendarDates.isDay(start);
    LocalDateTime until =
        end(
            e.getDateEnd(),
            e.getDuration() == null ? null : e.getDuration().getValue(),
            from,
            start);
    long seconds = until == null ? 0 : Math.max(0, ChronoUnit.SECONDS.between(from, until));
    boolean repeats = e.getRecurrenceRule() != null || !e.getRecurrenceDates().isEmpty();
    if (!repeats || e.getRecurrenceId() != null) {
      Draft draft = draft(e);
      date(draft, from, seconds, start, day);
      draft.addTo(to, line, 1);
      return;
    }
    repeated(e, start, moved, seconds, day);
  }

  void add(VJournal j) {
    Draft draft = draft(j);
    LocalDateTime from = CalendarDates.local(j.getDateStart());
    if (from != null) {
      date(draft, from, 0, j.getDateStart(), CalendarDates.isDay(j.getDateStart()));
    }
    draft.tag("journal");
    draft.addTo(to, line, 1);
  }

  void add(VTodo t) {
    Draft draft = draft(t);
    DateOrDateTimeProperty at = t.getDateStart() == null ? t.getDateDue() : t.getDateStart();
    LocalDateTime from = CalendarDates.local(at);
    if (from != null && at != null) {
      LocalDateTime due = t.getDateStart() == null ? null : CalendarDates.local(t.getDateDue());
      long seconds = due == null ? 0 : Math.max(0, ChronoUnit.SECONDS.between(from, due));
      date(draft, from, seconds, at, CalendarDates.isDay(at));
    }
    draft.tag("to-do");
    draft.addTo(to, line, 1);
  }

  private void repeated(VEvent e, DateStart start, Set<Date> moved, long seconds, boolean day) {
    ZoneId zone = zone(start);
    // Days and floating times have no zone; biweekly counts them in the machine's.
    ZoneId counting =
        CalendarDates.isUtc(start) ? ZoneOffset.UTC : zone == null ? ZoneId.systemDefault() : zone;
    DateIterator dates = e.getDateIterator(TimeZone.getTimeZone(counting));
    int n = 0;
    while (dates.hasNext() && n < MOST) {
      Date date = dates.next();
      if (moved.contains(date)) {
        continue;
      }
      n++;
      LocalDateTime from = CalendarDates.at(Instant.ofEpochMilli(date.getTime()), counting);
      Draft draft = draft(e);
      if (e.getUid() != null && e.getUid().getValue() != null) {
        draft.id(to.newId(e.getUid().getValue() + " " + CalendarDates.edtf(from, true, false)));
      }
      date(draft, from, seconds, start, day);
      draft.addTo(to, line, 1);
    }
    to.warning(
        line,
        1,
        "repeats",
        repeats(e.getRecurrenceRule() != null)
            .then(dates.hasNext() ? Say.that("repeats-first", MOST) : Say.that("repeats-all", n)));
  }

  private static Message repeats(boolean rule) {
    return rule ? Say.that("repeats-rule") : Say.that("repeats-listed");
  }

  private @Nullable LocalDateTime end(
      @Nullable DateOrDateTimeProperty end,
      @Nullable Duration duration,
      LocalDateTime from,
      DateStart start) {
    LocalDateTime until = CalendarDates.local(end);
    if (until != null && end != null) {
      // An end in another zone is told by the clock of the start.
      ZoneId own = CalendarDates.isUtc(end) ? ZoneOffset.UTC : zone(end);
      ZoneId first = CalendarDates.isUtc(start) ? ZoneOffset.UTC : zone(start);
      return own == null || first == null || own.equals(first)
          ? until
          : until.atZone(own).withZoneSameInstant(first).toLocalDateTime();
    }
    return duration == null ? null : from.plusSeconds(duration.toMillis() / 1000);
  }

  private void date(
      Draft draft, LocalDateTime from, long seconds, DateOrDateTimeProperty start, boolean day) {
    boolean utc = CalendarDates.isUtc(start);
    // The end of days is the day after the last.
    LocalDateTime until =
        day
            ? from.plusSeconds(seconds).minusDays(seconds >= 86_400 ? 1 : 0)
            : from.plusSeconds(seconds);
    String edtf =
        DateText.interval(CalendarDates.edtf(from, day, utc), CalendarDates.edtf(until, day, utc));
    draft.date(CalendarDates.spec(edtf, utc ? null : zone(start)));
  }

  /** The zone of a time by the name that the file gives it; null for none, or an unknown one. */
  private @Nullable ZoneId zone(DateOrDateTimeProperty property) {
    String name = property.getParameters().getTimezoneId();
    var assigned = calendar.getTimezoneInfo().getTimezone(property);
    if (name == null && assigned != null) {
      name = assigned.getTimeZone().getID();
    }
    if (name == null || CalendarDates.isDay(property)) {
      return null;
    }
    ZoneId zone = CalendarDates.zone(name);
    if (zone == null && assigned != null) {
      // A name of the file's own, with its rules beside it: its shift then.
      Date at = property.getValue();
      return ZoneOffset.ofTotalSeconds(assigned.getTimeZone().getOffset(at.getTime()) / 1000);
    }
    if (zone == null) {
      to.warnOnce(line, 1, "unknown-time-zone", Say.that("zone-unknown", Values.quoted(name)));
    }
    return zone;
  }

  private Draft draft(ICalComponent e) {
    Draft draft = new Draft();
    biweekly.property.Uid uid = e.getProperty(biweekly.property.Uid.class);
    boolean once = e.getProperty(biweekly.property.RecurrenceId.class) == null;
    if (uid != null && uid.getValue() != null && !uid.getValue().isBlank()) {
      draft.id(once ? to.ownId(uid.getValue()) : to.newId(uid.getValue()));
    }
    draft.title(text(e.getProperty(biweekly.property.Summary.class)));
    for (biweekly.property.Description d : e.getProperties(biweekly.property.Description.class)) {
      String words = text(d);
      draft.description(words == null ? null : HtmlText.markdown(words).markdown());
    }
    Geo geo = e.getProperty(Geo.class);
    String where = text(e.getProperty(biweekly.property.Location.class));
    draft.place(
        Places.of(
            where == null ? null : where.replaceAll("\\s*\\R\\s*", ", "),
            geo == null ? null : geo.getLatitude(),
            geo == null ? null : geo.getLongitude()));
    draft.status(status(text(e.getProperty(biweekly.property.Status.class)), draft));
    e.getProperties(Categories.class).forEach(c -> c.getValues().forEach(draft::tag));
    people(e, draft);
    links(e, draft);
    biweekly.property.Created created = e.getProperty(biweekly.property.Created.class);
    if (created != null && created.getValue() != null) {
      draft.recorded(
          CalendarDates.edtf(
              CalendarDates.at(Instant.ofEpochMilli(created.getValue().getTime()), null),
              false,
              true));
    }
    others(e, draft);
    return draft;
  }

  private void people(ICalComponent e, Draft draft) {
    Organizer organizer = e.getProperty(Organizer.class);
    if (organizer != null) {
      String name =
          organizer.getCommonName() == null ? organizer.getEmail() : organizer.getCommonName();
      if (name != null && !name.isBlank()) {
        draft.participant(to.agent(name, null), "organizer");
      }
    }
    for (Attendee a : e.getProperties(Attendee.class)) {
      String name = a.getCommonName() == null ? a.getEmail() : a.getCommonName();
      name = name == null ? a.getUri() : name;
      if (name != null && !name.isBlank()) {
        ParticipationLevel level = a.getParticipationLevel();
        String role =
            level == null
                ? "attendee"
                : level.toString().toLowerCase(Locale.ROOT).replaceAll(".*=", "");
        draft.participant(
            to.agent(name, null), level == null || role.contains("[") ? "attendee" : role);
      }
    }
  }

  private void links(ICalComponent e, Draft draft) {
    Url url = e.getProperty(Url.class);
    if (url != null && url.getValue() != null && HtmlText.isHarmless(url.getValue())) {
      draft.cite(to.source(url.getValue().strip(), null), null);
    }
    for (Attachment a : e.getProperties(Attachment.class)) {
      if (a.getUri() != null && HtmlText.isHarmless(a.getUri())) {
        draft.media(
            new Media(a.getUri().strip().replace(" ", "%20"), null, null, null, null, null));
      } else if (a.getUri() == null) {
        to.warning(line, 1, "attachment", Say.that("attachment"));
      }
    }
  }

  private static @Nullable Status status(@Nullable String word, Draft draft) {
    return switch (word == null ? "" : word.toUpperCase(Locale.ROOT)) {
      case "TENTATIVE" -> Status.TENTATIVE;
      case "CANCELLED" -> Status.CANCELLED;
      case "NEEDS-ACTION" -> Status.PLANNED;
      case "IN-PROCESS" -> Status.ONGOING;
      case "COMPLETED" -> Status.HAPPENED;
      default -> {
        draft.keep(KEY, "STATUS", word);
        yield null;
      }
    };
  }

  /** What has no field is kept as the file writes it. */
  private static void others(ICalComponent e, Draft draft) {
    for (ICalComponent inside : e.getComponents().values()) {
      draft.keep(KEY, inside.getClass().getSimpleName(), inside.toString().strip());
    }
    for (ICalProperty p : e.getProperties().values()) {
      if (PLACED.contains(p.getClass())) {
        continue;
      }
      if (p instanceof RawProperty raw) {
        String value = raw.getValue() == null ? "" : raw.getValue();
        draft.keep(
            KEY, raw.getName().toUpperCase(Locale.ROOT), VObjectPropertyValues.unescape(value));
      } else {
        draft.keep(KEY, p.getClass().getSimpleName(), value(p));
      }
    }
  }

  private static String value(ICalProperty p) {
    if (p instanceof TextProperty t) {
      return String.valueOf(t.getValue());
    }
    String s = p.toString();
    int from = s.indexOf("value=");
    return from < 0
        ? s.replaceFirst("^[\\w.]*\\.", "")
        : s.substring(from + 6).replaceFirst("\\]$", "").strip();
  }

  private static @Nullable String text(@Nullable TextProperty p) {
    return p == null || p.getValue() == null || p.getValue().isBlank()
        ? null
        : p.getValue().strip();
  }
}
