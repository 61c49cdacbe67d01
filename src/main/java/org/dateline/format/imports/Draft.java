package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Media;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.QuoteKind;
import org.dateline.model.Vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** An event while its parts are gathered. Setting null or blank leaves a part as it is. */
final class Draft {

  private @Nullable String id;
  private @Nullable String title;
  private @Nullable String description;
  private @Nullable DateSpec date;
  private @Nullable Status status;
  private @Nullable String group;
  private @Nullable Integer importance;
  private @Nullable Place place;
  private @Nullable String recorded;
  private @Nullable String note;
  private final List<String> tags = new ArrayList<>();
  private final List<Event.Participant> participants = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Media> media = new ArrayList<>();
  private final Map<String, Object> extra = new LinkedHashMap<>();

  /** Its own id, fit for one already. */
  void id(String own) {
    id = own;
  }

  /** Plain text. */
  void title(@Nullable String plain) {
    title = filled(plain) == null ? title : filled(plain);
  }

  @Nullable String title() {
    return title;
  }

  /** CommonMark; a second one stands under the first. */
  void description(@Nullable String markdown) {
    description = joined(description, markdown);
  }

  @Nullable String description() {
    return description;
  }

  void date(@Nullable DateSpec spec) {
    date = spec;
  }

  @Nullable DateSpec date() {
    return date;
  }

  void status(@Nullable Status is) {
    status = is;
  }

  void group(@Nullable String groupId) {
    group = groupId;
  }

  void importance(@Nullable Integer oneToFive) {
    importance = oneToFive;
  }

  void place(@Nullable Place where) {
    place = where == null ? place : where;
  }

  /** EDTF. */
  void recorded(@Nullable String edtf) {
    recorded = edtf;
  }

  void note(@Nullable String more) {
    note = joined(note, more);
  }

  void tag(@Nullable String tag) {
    String word = filled(tag);
    if (word != null && !tags.contains(word)) {
      tags.add(word);
    }
  }

  void participant(String agentId, @Nullable String role) {
    participants.add(new Event.Participant(agentId, role));
  }

  void cite(String sourceId, @Nullable String citationNote) {
    if (citations.stream().noneMatch(c -> c.source().equals(sourceId))) {
      citations.add(
          new Citation(
              sourceId, null, null, null, List.of(), null, null, null, citationNote, Map.of()));
    }
  }

  /** Cites a source at a place in it; the same source may be cited for several. */
  void cite(Citation citation) {
    if (!citations.contains(citation)) {
      citations.add(citation);
    }
  }

  void quote(String words, @Nullable String speaker) {
    quotes.add(
        new Quote(
            null,
            words,
            null,
            null,
            null,
            QuoteKind.DIRECT,
            null,
            speaker,
            null,
            List.of(),
            null,
            false,
            List.of(),
            null,
            Map.of()));
  }

  void media(Media medium) {
    media.add(medium);
  }

  /** Keeps a value under a key, such as {@code x-timelinejs}, and a key inside it. */
  void keep(String key, String inside, @Nullable Object value) {
    if (value != null && !(value instanceof String s && s.isBlank()) && !isEmpty(value)) {
      Object kept = extra.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
      Values.map(kept).put(inside, value);
    }
  }

  /**
   * The event, added to {@code to}. Without a title it is called by the first line of its
   * description, its date, or {@code untitled}.
   */
  void addTo(Records to, int line, int column) {
    String name = title == null ? substitute(description, date) : title;
    String stem = date == null ? name : name + " " + date.edtf();
    to.add(
        new Event(
            id == null ? to.newId(stem) : id,
            name,
            description,
            Kind.OCCURRENCE,
            date,
            status,
            null,
            null,
            null,
            group,
            List.copyOf(tags),
            importance,
            place,
            List.copyOf(participants),
            null,
            List.of(),
            List.copyOf(citations),
            List.copyOf(quotes),
            List.of(),
            List.copyOf(media),
            recorded,
            note,
            extra.isEmpty() ? Map.of() : extra),
        line,
        column);
  }

  private static String substitute(@Nullable String description, @Nullable DateSpec date) {
    if (description != null) {
      String line = HtmlText.plain(description).strip();
      int end = line.indexOf('\n');
      line = end < 0 ? line : line.substring(0, end);
      int space = line.length() > 80 ? line.lastIndexOf(' ', 80) : -1;
      return line.length() <= 80 ? line : line.substring(0, space < 40 ? 80 : space) + "…";
    }
    return date == null ? "untitled" : date.text() == null ? date.edtf() : date.text();
  }

  private static @Nullable String joined(@Nullable String first, @Nullable String more) {
    String second = filled(more);
    return second == null ? first : first == null ? second : first + "\n\n" + second;
  }

  private static @Nullable String filled(@Nullable String s) {
    return s == null || s.isBlank() ? null : s.strip();
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof Map<?, ?> m && m.isEmpty())
        || (value instanceof List<?> l && l.isEmpty());
  }
}
