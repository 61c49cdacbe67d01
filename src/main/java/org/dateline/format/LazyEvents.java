package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.dateline.model.Event;
import org.dateline.model.EventDetails;
import org.dateline.model.When;
import org.dateline.model.Written;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.dateline.time.Placing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The events of a large file, read again from its bytes when they are asked for. Those that are not
 * shown as they stand there are kept.
 */
final class LazyEvents implements EventDetails {

  /** How many events, and how many places, are remembered; powers of two. */
  private static final int REMEMBERED = 1 << 8;

  private static final int REMEMBERED_PLACES = 1 << 12;

  /** As many titles as a screen has rows and more; a power of two. */
  private static final int REMEMBERED_TITLES = 512;

  /** Chars from which on a title is remembered; shorter ones are read as fast as looked up. */
  private static final int LONG_TITLE = 200;

  private record Known(int index, Event event) {}

  /** A title so long that reading it for each frame would be felt. */
  private record KnownTitle(int index, String title) {}

  private record KnownPlace(int index, When when) {}

  /**
   * Where the events' records stand and what else is known of them, in store order.
   *
   * @param offset of the record
   * @param idAt how far behind it the id's first character stands, or {@link Block#FAR}
   * @param titleAt the same for the title
   * @param dateAt the same for a date that is only its notation
   * @param grain as in {@link Block}
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Columns(
      int[] offset,
      char[] idAt,
      char[] titleAt,
      char[] dateAt,
      byte[] grain,
      long[] start,
      long[] end,
      byte[] form) {}

  private final byte[] data;
  private final Json json;
  private final ZoneId zone;
  private final Columns columns;
  private final IdTable ids;
  private final Map<String, Integer> otherIds;
  private final Map<Integer, Event> kept;
  private final Map<Integer, When> keptPlaces;
  private final LongAdder decodes = new LongAdder();

  // Threads may see an older entry or none, never half of one.
  private final @Nullable Known[] known = new @Nullable Known[REMEMBERED];
  private final @Nullable KnownPlace[] knownPlaces = new @Nullable KnownPlace[REMEMBERED_PLACES];
  private final @Nullable KnownTitle[] knownTitles = new @Nullable KnownTitle[REMEMBERED_TITLES];

  /**
   * @param ids finds events by the hash of their id as it stands in the file
   * @param otherIds ids that events were given
   * @param kept events that are not shown as they stand in the file
   * @param keptPlaces where those lie that have a date
   */
  LazyEvents(
      byte[] data,
      Json json,
      ZoneId zone,
      Columns columns,
      IdTable ids,
      Map<String, Integer> otherIds,
      Map<Integer, Event> kept,
      Map<Integer, When> keptPlaces) {
    this.data = data;
    this.json = json;
    this.zone = zone;
    this.columns = columns;
    this.ids = ids;
    this.otherIds = new HashMap<>(otherIds);
    this.kept = kept;
    this.keptPlaces = keptPlaces;
  }

  @Override
  public Event event(int index) {
    Objects.checkIndex(index, columns.offset().length);
    Event event = kept.isEmpty() ? null : kept.get(index);
    if (event != null) {
      return event;
    }
    Known last = known[index & REMEMBERED - 1];
    if (last != null && last.index() == index) {
      return last.event();
    }
    decodes.increment();
    Event read = Rows.decode(json, columns.offset()[index], data.length);
    known[index & REMEMBERED - 1] = new Known(index, read);
    return read;
  }

  /** How the event stands in the file. */
  Written written(int index) {
    int from = columns.offset()[index];
    Event event = kept.isEmpty() ? null : kept.get(index);
    return new Written(data, from, event == null || Rows.isSame(json, from, data.length, event));
  }

  @Override
  public String id(int index) {
    Event event = kept.isEmpty() ? null : kept.get(index);
    return event != null ? event.id() : text(index, columns.idAt()[index], "id");
  }

  @Override
  public String title(int index) {
    Event event = kept.isEmpty() ? null : kept.get(index);
    if (event != null) {
      return event.title();
    }
    KnownTitle last = knownTitles[index & REMEMBERED_TITLES - 1];
    if (last != null && last.index() == index) {
      return last.title();
    }
    String title = text(index, columns.titleAt()[index], "title");
    if (title.length() > LONG_TITLE) {
      knownTitles[index & REMEMBERED_TITLES - 1] = new KnownTitle(index, title);
    }
    return title;
  }

  /** A string of a record. */
  private String text(int index, char distance, String key) {
    int from = columns.offset()[index];
    if (distance == Block.FAR) {
      return member(from, key);
    }
    int at = from + distance;
    int end = at;
    while (data[end] != '"') {
      if (data[end] == '\\') {
        return unescaped(at - 1);
      }
      end++;
    }
    return new String(data, at, end - at, StandardCharsets.UTF_8);
  }

  private String unescaped(int quote) {
    try (JsonParser p = json.parser(quote, data.length)) {
      return String.valueOf(p.nextStringValue());
    }
  }

  private String member(int from, String key) {
    try (JsonParser p = json.parser(from, data.length)) {
      p.nextToken();
      for (String k = p.nextName(); k != null; k = p.nextName()) {
        p.nextToken();
        if (k.equals(key)) {
          return p.getString();
        }
        p.skipChildren();
      }
      throw new IllegalStateException("an event lost its " + key);
    }
  }

  @Override
  public @Nullable When when(int index) {
    byte grain = columns.grain()[index];
    if (grain >= 0) {
      return BlockReader.rebuilt(
          columns.form()[index], columns.start()[index], columns.end()[index], grain);
    }
    if (grain == Block.UNDATED) {
      return null;
    }
    When when = keptPlaces.isEmpty() ? null : keptPlaces.get(index);
    if (when != null) {
      return when;
    }
    int slot = index & REMEMBERED_PLACES - 1;
    KnownPlace last = knownPlaces[slot];
    if (last != null && last.index() == index) {
      return last.when();
    }
    When read = placed(index);
    knownPlaces[slot] = new KnownPlace(index, read);
    return read;
  }

  /** Places its date once more. */
  private When placed(int index) {
    if (columns.dateAt()[index] != Block.FAR
        && EdtfParser.parse(text(index, columns.dateAt()[index], "date"))
            instanceof ParseResult.Ok ok) {
      return Placing.place(ok.value(), zone, null, null);
    }
    int from = columns.offset()[index];
    Dates dates = new Dates(zone, Problems.uncounted(), new Places(json, data.length));
    Event event = Rows.decode(json, from, data.length);
    return Objects.requireNonNull(
        dates.place(new Located<>(event, from, Table.EVENTS, 0)), "an event lost its date");
  }

  @Override
  public int indexOf(String id) {
    Integer other = otherIds.get(id);
    if (other != null) {
      return other;
    }
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    return ids.find(WordTable.hash(bytes, 0, bytes.length), index -> is(index, id, bytes));
  }

  private boolean is(int index, String id, byte[] bytes) {
    char distance = columns.idAt()[index];
    if (distance == Block.FAR || kept.containsKey(index)) {
      return id(index).equals(id);
    }
    int at = columns.offset()[index] + distance;
    if (at + bytes.length >= data.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (data[at + i] != bytes[i]) {
        return false;
      }
    }
    return data[at + bytes.length] == '"';
  }

  /** Records that are the same letter for letter need not be read again. */
  @Override
  public boolean same(int index, EventDetails there, int indexThere) {
    if (there instanceof LazyEvents other
        && kept.isEmpty()
        && other.kept.isEmpty()
        && sameRecord(columns.offset()[index], other, other.columns.offset()[indexThere])) {
      return true;
    }
    return event(index).equals(there.event(indexThere));
  }

  /** Whether two records agree in every byte, up to the brace that ends them. */
  private boolean sameRecord(int at, LazyEvents other, int atThere) {
    int depth = 0;
    boolean words = false;
    for (int i = at, j = atThere; i < data.length && j < other.data.length; i++, j++) {
      byte b = data[i];
      if (b != other.data[j]) {
        return false;
      }
      if (words) {
        if (b == '\\') {
          i++;
          j++;
          if (i >= data.length || j >= other.data.length || data[i] != other.data[j]) {
            return false;
          }
        } else if (b == '"') {
          words = false;
        }
      } else if (b == '"') {
        words = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if ((b == '}' || b == ']') && --depth == 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public long decodes() {
    return decodes.sum();
  }
}
