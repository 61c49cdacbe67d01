package org.dateline.format;

import java.util.List;
import org.dateline.model.Vocabulary.Certainty;
import org.dateline.model.Vocabulary.Confidence;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Likelihood;
import org.dateline.model.Vocabulary.Status;

/**
 * Scans the record of an event whose every key and value is of the plainest kind, and only notes
 * where they stand. It gives up at anything else, be it wrong or merely rare, and {@link
 * EventDecoder} decides: what is taken here, is taken there.
 */
final class RowScan extends TextScan {

  private static final int MOST = 32;

  private static final List<byte[]> STATUSES = words(Status.values());
  private static final List<byte[]> CERTAINTIES = words(Certainty.values());
  private static final List<byte[]> LIKELIHOODS = words(Likelihood.values());
  private static final List<byte[]> CONFIDENCES = words(Confidence.values());
  private static final List<byte[]> KINDS = words(Kind.values());

  /** The keys it knows; their places here are bits of {@link #seen}. */
  private static final List<byte[]> KEYS =
      bytes(
          "id",
          "title",
          "date",
          "group",
          "importance",
          "tags",
          "citations",
          "kind",
          "status",
          "certainty",
          "likelihood",
          "confidence",
          "description",
          "note",
          "quotes");

  private static final List<byte[]> QUOTE_KEYS =
      bytes("id", "text", "speaker", "speakerText", "citations", "cue", "translatedBy", "note");

  private static final List<byte[]> CITATION_KEYS = bytes("source", "locator", "label", "note");

  private int seen;

  /** Where the values stand: offsets of their first characters, and lengths. */
  int id;

  int idLength;
  int title;
  int date;
  int dateLength;
  int group;
  int groupLength;
  int kind;
  int kindLength;
  int status;
  int statusLength;
  int certainty;
  int certaintyLength;
  int importance;
  boolean described;
  boolean contested;
  final int[] tags = new int[MOST];
  final int[] tagLengths = new int[MOST];
  int tagCount;
  final int[] sources = new int[MOST];
  final int[] sourceLengths = new int[MOST];
  int sourceCount;
  final int[] quotedSources = new int[MOST];
  final int[] quotedSourceLengths = new int[MOST];
  int quotedSourceCount;
  final int[] quoteIds = new int[MOST];
  final int[] quoteIdLengths = new int[MOST];
  final int[] speakers = new int[MOST];
  final int[] speakerLengths = new int[MOST];
  final int[] speakerTexts = new int[MOST];
  final int[] speakerTextLengths = new int[MOST];
  int quoteCount;

  RowScan(byte[] data) {
    super(data);
  }

  /** Scans the record at {@code from}; the byte after it, or {@link #NO}. */
  int scan(int from, int limit) {
    begin(from, limit);
    seen = 0;
    id = -1;
    title = -1;
    date = -1;
    group = -1;
    kind = -1;
    status = -1;
    certainty = -1;
    importance = 0;
    described = false;
    contested = false;
    tagCount = 0;
    sourceCount = 0;
    quotedSourceCount = 0;
    quoteCount = 0;
    if (!take('{') || !take('"')) {
      return NO;
    }
    while (true) {
      int key = key(KEYS);
      if (key < 0 || (seen & 1 << key) != 0 || !value(key)) {
        return NO;
      }
      seen |= 1 << key;
      if (take('}')) {
        return id < 0 || title < 0 || date < 0 ? NO : at;
      }
      if (!take(',') || !take('"')) {
        return NO;
      }
    }
  }

  private boolean value(int key) {
    return switch (key) {
      case 0 -> {
        id = id();
        idLength = at - 1 - id;
        yield id >= 0;
      }
      case 1 -> {
        title = string();
        yield title >= 0 && at - 1 > title;
      }
      case 2 -> {
        date = string();
        dateLength = at - 1 - date;
        yield date >= 0 && dateLength > 0 && !escaped;
      }
      case 3 -> {
        group = id();
        groupLength = at - 1 - group;
        yield group >= 0;
      }
      case 4 -> {
        importance = digit();
        // A digit behind it, a point or an exponent leads to no comma and no bracket.
        yield importance >= 1 && importance <= 5;
      }
      case 5 -> tags();
      case 6 -> {
        sourceCount = citations(sources, sourceLengths, 0);
        yield sourceCount >= 0;
      }
      case 7 -> {
        kind = word(KINDS);
        kindLength = at - 1 - kind;
        yield kind >= 0;
      }
      case 8 -> {
        status = word(STATUSES);
        statusLength = at - 1 - status;
        yield status >= 0;
      }
      case 9 -> {
        certainty = word(CERTAINTIES);
        certaintyLength = at - 1 - certainty;
        contested = certainty >= 0 && is(CERTAINTIES.get(Certainty.CONTESTED.ordinal()), certainty);
        yield certainty >= 0;
      }
      case 10 -> word(LIKELIHOODS) >= 0;
      case 11 -> word(CONFIDENCES) >= 0;
      case 12 -> {
        described = true;
        yield string() >= 0;
      }
      case 14 -> quotes();
      default -> string() >= 0;
    };
  }

  private boolean quotes() {
    if (!take('[')) {
      return false;
    }
    if (take(']')) {
      return true;
    }
    do {
      if (quoteCount == MOST || !take('{') || !take('"') || !quote()) {
        return false;
      }
    } while (take(','));
    return take(']');
  }

  private boolean quote() {
    int had = 0;
    quoteIds[quoteCount] = -1;
    speakers[quoteCount] = -1;
    speakerTexts[quoteCount] = -1;
    while (true) {
      int key = key(QUOTE_KEYS);
      if (key < 0 || (had & 1 << key) != 0 || !quoteValue(key)) {
        return false;
      }
      had |= 1 << key;
      if (take('}')) {
        quoteCount++;
        return (had & 2) != 0;
      }
      if (!take(',') || !take('"')) {
        return false;
      }
    }
  }

  private boolean quoteValue(int key) {
    if (key == 4) {
      quotedSourceCount = citations(quotedSources, quotedSourceLengths, quotedSourceCount);
      return quotedSourceCount >= 0;
    }
    int value = key == 0 || key == 2 ? id() : string();
    int length = at - 1 - value;
    switch (key) {
      case 0 -> {
        quoteIds[quoteCount] = value;
        quoteIdLengths[quoteCount] = length;
      }
      case 2 -> {
        speakers[quoteCount] = value;
        speakerLengths[quoteCount] = length;
      }
      case 3 -> {
        speakerTexts[quoteCount] = value;
        speakerTextLengths[quoteCount] = length;
      }
      default -> {
        // Only the words themselves must not be empty.
        return value >= 0 && (key != 1 || length > 0);
      }
    }
    return value >= 0 && !escaped;
  }

  private boolean tags() {
    if (!take('[')) {
      return false;
    }
    if (take(']')) {
      return true;
    }
    do {
      int tag = string();
      if (tag < 0 || escaped || tagCount == MOST) {
        return false;
      }
      tags[tagCount] = tag;
      tagLengths[tagCount++] = at - 1 - tag;
    } while (take(','));
    return take(']');
  }

  /** Adds the sources of a list of citations to others; how many there are then, or {@link #NO}. */
  private int citations(int[] from, int[] lengths, int before) {
    int count = before;
    if (!take('[')) {
      return NO;
    }
    if (take(']')) {
      return count;
    }
    do {
      if (count == MOST || !take('{') || !take('"') || !citation(from, lengths, count)) {
        return NO;
      }
      count++;
    } while (take(','));
    return take(']') ? count : NO;
  }

  private boolean citation(int[] from, int[] lengths, int index) {
    int had = 0;
    while (true) {
      int key = key(CITATION_KEYS);
      if (key < 0 || (had & 1 << key) != 0) {
        return false;
      }
      had |= 1 << key;
      int value = key == 0 ? id() : string();
      if (value < 0) {
        return false;
      }
      if (key == 0) {
        from[index] = value;
        lengths[index] = at - 1 - value;
      }
      if (take('}')) {
        return (had & 1) != 0;
      }
      if (!take(',') || !take('"')) {
        return false;
      }
    }
  }
}
