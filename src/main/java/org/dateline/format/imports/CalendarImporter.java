package org.dateline.format.imports;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VJournal;
import biweekly.component.VTodo;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import biweekly.property.TextProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** iCalendar: events, journal entries and to-dos; what repeats is written out. */
final class CalendarImporter implements Importer {

  private static final Pattern BEGIN =
      Pattern.compile("\\A\\s*BEGIN:VCALENDAR\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public Message name() {
    return Message.foreign("iCalendar");
  }

  @Override
  public int sniff(Head head) {
    return BEGIN.matcher(head.text()).find() ? 99 : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    Lines lines = new Lines();
    try (Reader r = in.reader()) {
      lines.read(r);
    }
    try (Reader text = in.reader();
        ICalReader reader = new ICalReader(text)) {
      for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
        calendar(calendar, lines, to);
        for (ParseWarning w : reader.getWarnings()) {
          if (w.getMessage().contains("Olsen timezone")) {
            // A zone without its rules is taken by its name, as it should be.
            continue;
          }
          int line = w.getLineNumber() == null ? 1 : w.getLineNumber();
          to.warning(
              line,
              1,
              "bad-property",
              unread(
                  w.getPropertyName(),
                  String.valueOf(w.getMessage()).strip().replaceAll("\\.$", "")));
        }
      }
    }
  }

  private static Message unread(@Nullable String property, String why) {
    return property == null
        ? Say.that("property-unread", why)
        : Say.that("named-property-unread", property, why);
  }

  private static void calendar(ICalendar calendar, Lines lines, Records to) {
    List<TextProperty> names = List.copyOf(calendar.getNames());
    String own = experimental(calendar, "X-WR-CALNAME");
    to.title(!names.isEmpty() ? names.getFirst().getValue() : own);
    String words = experimental(calendar, "X-WR-CALDESC");
    to.description(words == null ? null : HtmlText.markdown(words).markdown());
    String ours = experimental(calendar, Seen.CALENDAR_KEY);
    if (ours != null) {
      to.keep("x-ical", Map.of(Seen.CALENDAR_KEY, ours));
    }
    String zone = experimental(calendar, "X-WR-TIMEZONE");
    if (zone != null && CalendarDates.zone(zone) != null) {
      to.timeZone(zone);
    }
    calendar
        .getDescriptions()
        .forEach(d -> to.description(HtmlText.markdown(d.getValue()).markdown()));
    Map<String, Set<Date>> moved = moved(calendar);
    for (VEvent e : calendar.getEvents()) {
      String uid = e.getUid() == null ? "" : String.valueOf(e.getUid().getValue());
      new CalendarEvent(calendar, to, lines.next("VEVENT"))
          .add(e, moved.getOrDefault(uid, Set.of()));
    }
    for (VJournal j : calendar.getJournals()) {
      new CalendarEvent(calendar, to, lines.next("VJOURNAL")).add(j);
    }
    for (VTodo t : calendar.getTodos()) {
      new CalendarEvent(calendar, to, lines.next("VTODO")).add(t);
    }
  }

  /** By event: the times at which a repetition was replaced by one of its own. */
  private static Map<String, Set<Date>> moved(ICalendar calendar) {
    Map<String, Set<Date>> moved = new HashMap<>();
    for (VEvent e : calendar.getEvents()) {
      if (e.getRecurrenceId() != null
          && e.getUid() != null
          && e.getRecurrenceId().getValue() != null) {
        moved
            .computeIfAbsent(e.getUid().getValue(), u -> new HashSet<>())
            .add(new Date(e.getRecurrenceId().getValue().getTime()));
      }
    }
    return moved;
  }

  private static @Nullable String experimental(ICalendar calendar, String name) {
    var property = calendar.getExperimentalProperty(name);
    String raw = property == null ? null : property.getValue();
    return raw == null ? null : VObjectPropertyValues.unescape(raw);
  }

  /** Where the components begin: biweekly does not keep their lines. */
  static final class Lines {

    private final Map<String, ArrayDeque<Integer>> begins = new HashMap<>();

    void read(Reader reader) throws IOException {
      var lines = new BufferedReader(reader);
      int n = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        n++;
        if (line.regionMatches(true, 0, "BEGIN:", 0, 6)) {
          String what = line.substring(6).strip().toUpperCase(Locale.ROOT);
          begins.computeIfAbsent(what, w -> new ArrayDeque<>()).add(n);
        }
      }
    }

    /** The line in which the next component of a kind begins. */
    int next(String what) {
      var left = begins.get(what);
      Integer line = left == null ? null : left.poll();
      return line == null ? 1 : line;
    }
  }
}
