package org.dateline.query.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Chronology;
import org.dateline.model.Facet;
import org.dateline.query.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Ways to go on typing a query: the fields, and what the file has for them, counted when a field is
 * first typed.
 */
public final class Completion {

  private static final int MOST = 12;

  private final FieldNames names;
  private final boolean several;
  private final Map<Field, List<FacetValue>> known = new EnumMap<>(Field.class);

  public Completion(Chronology chronology) {
    this.names = new FieldNames(chronology);
    this.several = chronology.events().facet(Facet.FILE).words() > 0;
  }

  /**
   * What fits at the caret; empty where nothing does, or where a word stands that begins no field.
   *
   * @param caret place in the text, in UTF-16 units
   */
  public List<Suggestion> at(String text, int caret) {
    Token here = null;
    for (Token t : Token.of(text)) {
      if (t.from() <= caret && caret <= t.to()) {
        here = t;
      }
    }
    if (here == null || here.type() == Token.Type.NOT || here.type() == Token.Type.OPEN) {
      return fields("", caret, caret);
    }
    return switch (here.type()) {
      case FIELD -> values(text, here, caret);
      case TERM, OR -> fields(text.substring(here.from(), caret), here.from(), here.to());
      default -> List.of();
    };
  }

  private List<Suggestion> fields(String begun, int from, int to) {
    List<Suggestion> list = new ArrayList<>();
    for (Field f : Field.values()) {
      if (f.word().startsWith(Folding.fold(begun)) && (several || f != Field.FILE)) {
        list.add(new Suggestion(from, to, f.word() + ":", f.word() + ":", -1));
      }
    }
    return list;
  }

  private List<Suggestion> values(String text, Token t, int caret) {
    Field field = Field.of(String.valueOf(t.field()));
    int begin = t.from() + String.valueOf(t.field()).length() + 1;
    if (caret < begin) {
      return fields(text.substring(t.from(), caret), t.from(), begin);
    }
    if (field == null) {
      String meant = Near.of(String.valueOf(t.field()), Field.WORDS);
      return meant == null
          ? List.of()
          : List.of(new Suggestion(t.from(), begin, meant + ":", meant + ":", -1));
    }
    if (field.type() != Field.Type.DATE) {
      begin = Math.max(begin, lastComma(text, begin, caret) + 1);
    }
    String typed = text.substring(begin, caret);
    String asked =
        Folding.fold(
            !typed.isEmpty() && Token.isQuote(typed.charAt(0)) ? typed.substring(1) : typed);
    return switch (field.type()) {
      case CLOSED -> closed(field, t, asked, text, caret);
      case WORD -> words(field, t, asked, text, caret);
      case DATE -> List.of();
    };
  }

  private static List<Suggestion> closed(
      Field field, Token t, String asked, String text, int caret) {
    List<String> all = field == Field.IS ? Field.IS_VALUES : Field.HAS_VALUES;
    List<String> begun = all.stream().filter(v -> v.startsWith(asked)).toList();
    String meant = begun.isEmpty() ? Near.of(asked, all) : null;
    return (meant == null ? begun : List.of(meant))
        .stream().map(v -> suggestion(t, v, v, text, caret, -1)).toList();
  }

  private List<Suggestion> words(Field field, Token t, String asked, String text, int caret) {
    return known.computeIfAbsent(field, f -> names.values(f, 0)).stream()
        .filter(v -> Folding.fold(v.name()).contains(asked))
        .sorted(Comparator.comparingInt(FacetValue::count).reversed())
        .limit(MOST)
        .map(v -> suggestion(t, quoted(v.name()), v.name(), text, caret, v.count()))
        .toList();
  }

  private static Suggestion suggestion(
      Token t, String insert, String name, String text, int caret, int count) {
    int colon = t.from() + String.valueOf(t.field()).length() + 1;
    int from = Math.max(colon, lastComma(text, colon, caret) + 1);
    return new Suggestion(from, Math.max(caret, endOfValue(text, t, caret)), insert, name, count);
  }

  private static int endOfValue(String text, Token t, int caret) {
    int comma = text.indexOf(',', caret);
    return comma >= 0 && comma < t.to() ? comma : t.to();
  }

  /** The last comma outside quotation marks before the caret; -1 when there is none. */
  private static int lastComma(String text, int from, int caret) {
    int last = -1;
    boolean quoted = false;
    for (int i = from; i < caret; i++) {
      if (Token.isQuote(text.charAt(i))) {
        quoted = !quoted;
      } else if (text.charAt(i) == ',' && !quoted) {
        last = i;
      }
    }
    return last;
  }

  /** A value as it must be typed. */
  static String quoted(@Nullable String value) {
    String v = value == null ? "" : value;
    boolean bare = !v.isEmpty();
    for (int i = 0; i < v.length() && bare; i++) {
      char c = v.charAt(i);
      bare = !Character.isWhitespace(c) && c != ',' && c != '(' && c != ')' && !Token.isQuote(c);
    }
    return bare ? v : '"' + v.replace('"', ' ') + '"';
  }
}
