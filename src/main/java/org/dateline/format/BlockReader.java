package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.dateline.format.passage.CitedWords;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.EventColumns;
import org.dateline.model.Facet;
import org.dateline.model.Quote;
import org.dateline.model.TimePoint;
import org.dateline.model.Trait;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.When;
import org.dateline.model.When.Form;
import org.dateline.model.When.Grain;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Reads events of a stretch of the file into a {@link Block}. A record in which anything is wrong
 * becomes an odd row, and stands in the block only with its place. Each thread has its own.
 */
final class BlockReader {

  private static final int REMEMBERED = 20_000;
  private static final int LOOK_UP = 255;
  private static final Form[] FORMS = Form.values();
  private static final Grain[] GRAINS = Grain.values();

  private final byte[] data;
  private final Json json;
  private final BooleanSupplier stopped;
  private final RowScan scan;
  private final DateScan dates;
  private final Problems told = Problems.uncounted();
  private final Places places;
  private final Dates placing;
  private final In.Shared shared = new In.Shared();
  private final Map<String, When> known = new HashMap<>();
  private boolean wholeLines;

  /** Code of the kind that goes without saying. */
  private int occurrence;

  private Consumer<Located<Event>> collector = e -> {};

  /**
   * @param zone the timeline's
   * @param stopped whether what is read is not wanted any more
   */
  BlockReader(byte[] data, Json json, ZoneId zone, BooleanSupplier stopped) {
    this.data = data;
    this.json = json;
    this.stopped = stopped;
    this.scan = new RowScan(data);
    this.dates = new DateScan(zone);
    this.places = new Places(json, data.length);
    this.placing = new Dates(zone, told, places);
  }

  /**
   * Reads records of a list, one behind the other and commas between, as far as they are well
   * formed.
   *
   * @param from where the first begins
   * @param limit a record that begins there or behind is not read
   * @param to the end of the bytes
   * @param room for how many bytes there should be room from the start
   */
  Block records(int from, int limit, int to, int room) {
    Block block = begin(from, room);
    int at = from;
    while (at < limit && !gone(block)) {
      int end = row(block, at, to);
      if (end < 0) {
        return block;
      }
      block.end = end;
      int comma = JsonProbe.skipSpace(data, end, to);
      int next = comma < to && data[comma] == ',' ? JsonProbe.skipSpace(data, comma + 1, to) : to;
      if (next >= to || data[next] != '{') {
        return block;
      }
      at = next;
    }
    block.next = at;
    return block;
  }

  /** Reads the lines that begin from {@code from} on and before {@code limit}. */
  Block lines(int from, int limit, int to) {
    wholeLines = true;
    Block block = begin(from, limit - from);
    int at = JsonProbe.skipSpace(data, from, to);
    while (at < limit && !gone(block)) {
      int end = EventLines.lineEnd(data, at, to);
      if (data[at] != '{' || row(block, at, end) < 0) {
        block.odd.add(new Block.Odd(block.add(at), at, end));
      }
      block.end = end;
      at = JsonProbe.skipSpace(data, end, to);
    }
    // A cut between lines is always one.
    block.next = limit;
    return block;
  }

  private Block begin(int from, int room) {
    Block block = new Block(from, room / 100);
    occurrence = block.words(Facet.KIND).table.code(Kind.OCCURRENCE.word());
    collector = References.collector(block.named, told, places);
    return block;
  }

  private boolean gone(Block block) {
    return (block.size & LOOK_UP) == 0 && stopped.getAsBoolean();
  }

  /** Reads the record at {@code from}; the byte after it, or negative when it is not JSON. */
  private int row(Block block, int from, int to) {
    int end = scan.scan(from, to);
    if (end >= 0 && isAll(end, to) && plain(block, from)) {
      return end;
    }
    end = decoded(block, from, to);
    if (end >= 0) {
      return end;
    }
    JsonProbe.Outcome probe = JsonProbe.scan(data, from, to);
    if (!probe.ok()) {
      return RowScan.NO;
    }
    block.odd.add(new Block.Odd(block.add(from), from, to));
    return probe.end();
  }

  /** Whether nothing stands behind the record of a line. */
  private boolean isAll(int end, int to) {
    return !wholeLines || JsonProbe.skipSpace(data, end, to) == to;
  }

  /** Takes over what was scanned, unless something is wrong with its date. */
  private boolean plain(Block block, int from) {
    boolean quick = dates.place(data, scan.date, scan.dateLength);
    When when = quick ? null : placed(scan.date, scan.dateLength);
    if (!quick && when == null) {
      return false;
    }
    int row = block.add(from);
    if (when != null) {
      place(block, row, when);
    } else {
      place(block, row, dates.form(), dates.start(), dates.end(), dates.grain());
    }
    block.dateAt[row] = Block.distance(from, scan.date);
    block.idAt[row] = Block.distance(from, scan.id);
    block.titleAt[row] = Block.distance(from, scan.title);
    block.hash[row] = WordTable.hash(data, scan.id, scan.idLength);
    block.importance[row] = (byte) scan.importance;
    int traits = scan.sourceCount + scan.quotedSourceCount > 0 ? 1 << Trait.SOURCED.ordinal() : 0;
    traits |= scan.quoteCount > 0 ? 1 << Trait.QUOTED.ordinal() : 0;
    traits |= scan.described ? 1 << Trait.DESCRIBED.ordinal() : 0;
    traits |= scan.contested ? 1 << Trait.SAYS_CONTESTED.ordinal() : 0;
    block.traits[row] = (byte) traits;
    word(block, row, Facet.GROUP, scan.group, scan.groupLength);
    word(block, row, Facet.STATUS, scan.status, scan.statusLength);
    word(block, row, Facet.CERTAINTY, scan.certainty, scan.certaintyLength);
    word(block, row, Facet.KIND, scan.kind, scan.kindLength);
    if (scan.kind < 0) {
      block.words(Facet.KIND).add(row, occurrence);
    }
    for (int i = 0; i < scan.tagCount; i++) {
      word(block, row, Facet.TAG, scan.tags[i], scan.tagLengths[i]);
    }
    for (int i = 0; i < scan.sourceCount; i++) {
      word(block, row, Facet.SOURCE, scan.sources[i], scan.sourceLengths[i]);
    }
    for (int i = 0; i < scan.quotedSourceCount; i++) {
      word(block, row, Facet.SOURCE, scan.quotedSources[i], scan.quotedSourceLengths[i]);
    }
    for (int i = 0; i < scan.quoteCount; i++) {
      quote(block, row, i);
    }
    return true;
  }

  private void quote(Block block, int row, int i) {
    block.quotes++;
    if (scan.quoteIds[i] >= 0) {
      String id =
          new String(data, scan.quoteIds[i], scan.quoteIdLengths[i], StandardCharsets.UTF_8);
      block.quoteIds.add(new Block.Inner(row, id));
    }
    if (scan.speakers[i] >= 0) {
      block.speakers.code(data, scan.speakers[i], scan.speakerLengths[i]);
      word(block, row, Facet.SPEAKER, scan.speakers[i], scan.speakerLengths[i]);
    } else {
      word(block, row, Facet.SPEAKER, scan.speakerTexts[i], scan.speakerTextLengths[i]);
    }
  }

  private void word(Block block, int row, Facet facet, int from, int length) {
    if (from >= 0) {
      Block.Words words = block.words(facet);
      words.add(row, words.table.code(data, from, length));
    }
  }

  private static void add(Block block, int row, Facet facet, String word) {
    Block.Words words = block.words(facet);
    words.add(row, words.table.code(word));
  }

  /** Where a date that is only its notation lies; null when something is to be said of it. */
  private @Nullable When placed(int from, int length) {
    String text = new String(data, from, length, StandardCharsets.UTF_8);
    When found = known.get(text);
    if (found == null) {
      found = placing.placeQuietly(text);
      if (!told.isEmpty()) {
        told.clear();
        return null;
      }
      if (found != null) {
        if (known.size() == REMEMBERED) {
          known.clear();
        }
        known.put(text, found);
      }
    }
    return found;
  }

  private static void place(Block block, int row, When w) {
    byte form = EventColumns.form(w);
    block.start[row] = w.earliest().seconds();
    block.stop[row] = w.latest().seconds();
    block.form[row] = form;
    boolean again =
        form == EventColumns.NOT_PLAIN
            || w.form() == Form.THROUGHOUT
            || !w.equals(
                DateScan.rebuilt(
                    w.form(), w.earliest().seconds(), w.latest().seconds(), w.grain()));
    block.grain[row] = again ? Block.BY_DATE : (byte) w.grain().ordinal();
    TimePoint sort = w.sortPoint();
    if (sort.nanos() != 0 || sort.seconds() != block.start[row]) {
      block.sortPoints.put(row, sort);
    }
    block.extent.add(w);
  }

  private static void place(Block block, int row, Form form, long start, long end, Grain grain) {
    block.start[row] = start;
    block.stop[row] = end;
    block.form[row] = (byte) form.ordinal();
    block.grain[row] = form == Form.THROUGHOUT ? Block.BY_DATE : (byte) grain.ordinal();
    block.extent.add(start, end);
  }

  /** The place of a row of which two ends and a grain say all. */
  static When rebuilt(byte form, long start, long end, byte grain) {
    return DateScan.rebuilt(FORMS[form], start, end, GRAINS[grain]);
  }

  /** Reads the record as an object; negative when anything in it is not in order. */
  private int decoded(Block block, int from, int to) {
    if (!RecordLoader.isPlain(data, from, to)) {
      return RowScan.NO;
    }
    Event event;
    int end;
    try (JsonParser p = json.parser(from, to)) {
      p.nextToken();
      In in = new In(p, shared);
      event = EventDecoder.read(in);
      end = from + (int) p.currentLocation().getByteOffset();
      if (in.odd() || !isAll(end, to)) {
        return RowScan.NO;
      }
    } catch (Misfit | JacksonException e) {
      return RowScan.NO;
    }
    Located<Event> located = new Located<>(event, from, Table.EVENTS, 0);
    When when = placing.place(located);
    if (!told.isEmpty() || when == null) {
      told.clear();
      return RowScan.NO;
    }
    int row = block.add(from);
    place(block, row, when);
    block.dateAt[row] = Block.FAR;
    // Where the id and the title stand is looked for when they are asked for.
    block.idAt[row] = Block.FAR;
    block.titleAt[row] = Block.FAR;
    byte[] id = event.id().getBytes(StandardCharsets.UTF_8);
    block.hash[row] = WordTable.hash(id, 0, id.length);
    block.importance[row] = event.importance() == null ? 0 : event.importance().byteValue();
    block.traits[row] = EventColumns.traits(event);
    for (Facet facet : Facet.values()) {
      for (String word : EventColumns.words(event, facet)) {
        add(block, row, facet, word);
      }
    }
    inner(block, row, event);
    collector.accept(located);
    return end;
  }

  private static void inner(Block block, int row, Event event) {
    for (Quote q : event.quotes()) {
      if (q.id() != null) {
        block.quoteIds.add(new Block.Inner(row, q.id()));
      }
    }
    for (Claim c : event.claims()) {
      block.claimIds.add(new Block.Inner(row, c.id()));
    }
    for (CitedWords words : CitedWords.of(event)) {
      block.quotes += words.isQuote() ? 1 : 0;
      block.passages += words.isQuote() ? 0 : 1;
    }
  }
}
