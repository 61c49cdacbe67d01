package org.dateline.format.imports;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.DateSpec;
import org.dateline.model.Media;
import org.dateline.time.EdtfText;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** Results of a SPARQL query as JSON, as the Wikidata query service gives them. */
final class WikidataSparql implements Importer {

  private static final String KEY = "x-sparql";
  private static final Pattern DATE = Pattern.compile("([+-]?\\d{1,16})-(\\d\\d)-(\\d\\d)(?:T.*)?");
  private static final Pattern POINT = Pattern.compile("(?i)Point\\(\\s*(\\S+)\\s+(\\S+?)\\s*\\)");
  private static final Pattern END =
      Pattern.compile("(?i).*(end|until|dissol|death|died|finish|ende).*");

  @Override
  public Message name() {
    return Message.foreign("SPARQL JSON (Wikidata)");
  }

  @Override
  public int sniff(Head head) {
    boolean own =
        head.json() instanceof Map<?, ?> root
            && root.get("head") instanceof Map
            && root.get("results") instanceof Map<?, ?> results
            && results.get("bindings") instanceof List;
    return own ? SURELY : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    JsonTree tree = JsonDocument.read(in, to);
    Map<String, Object> root = Values.map(tree.root());
    for (Map<String, Object> row : Values.maps(Values.map(root.get("results")).get("bindings"))) {
      JsonTree.Place at = tree.place(row);
      row(row, to, at);
    }
  }

  private static void row(Map<String, Object> row, Records to, JsonTree.Place at) {
    Draft draft = new Draft();
    String start = null;
    String end = null;
    for (Map.Entry<String, Object> e : row.entrySet()) {
      String name = e.getKey();
      Map<String, Object> cell = Values.map(e.getValue());
      String value = Values.text(cell.get("value"));
      String type = String.valueOf(cell.get("datatype"));
      if (value == null) {
        continue;
      }
      if (type.endsWith("dateTime") || type.endsWith("#date")) {
        String edtf = date(value, precision(row, name));
        if (edtf == null) {
          to.error(
              at.line(),
              at.column(),
              "bad-date",
              Say.that("cell-no-date", name, Values.quoted(value)));
          draft.keep(KEY, name, value);
        } else if (start == null && !END.matcher(name).matches()) {
          start = edtf;
        } else if (end == null && END.matcher(name).matches()) {
          end = edtf;
        } else {
          draft.keep(KEY, name, value);
        }
      } else {
        other(name, value, cell, draft, to);
      }
    }
    if (start != null || end != null) {
      draft.date(DateSpec.of(start == null ? "/" + end : DateText.interval(start, end)));
    }
    if (draft.title() == null) {
      row.keySet().stream()
          .map(k -> Values.text(Values.map(row.get(k)).get("value")))
          .filter(v -> v != null && v.contains("/entity/"))
          .findFirst()
          .ifPresent(v -> draft.title(String.valueOf(v).replaceFirst(".*/", "")));
    }
    draft.addTo(to, at.line(), at.column());
  }

  private static void other(
      String name, String value, Map<String, Object> cell, Draft draft, Records to) {
    Matcher point = POINT.matcher(value);
    String lower = name.toLowerCase(Locale.ROOT);
    if (point.matches()) {
      draft.place(Places.of(null, Values.number(point.group(2)), Values.number(point.group(1))));
    } else if (lower.endsWith("description")) {
      draft.description(HtmlText.escaped(value));
    } else if (lower.endsWith("label") && draft.title() == null) {
      draft.title(value);
    } else if (value.contains("/Special:FilePath/")) {
      draft.media(new Media(value, null, null, null, null, null));
    } else if ("uri".equals(cell.get("type"))) {
      draft.cite(to.source(value, null), null);
    } else if (!lower.contains("precision")) {
      draft.keep(KEY, name, value);
    }
  }

  /** What a column beside the date says of how exact it is, as Wikidata counts; 11 is a day. */
  private static int precision(Map<String, Object> row, String date) {
    for (String name :
        List.of(
            date + "Precision",
            date + "_precision",
            "precision",
            "datePrecision",
            "date_precision",
            date + "Prec",
            "prec")) {
      Double n = Values.number(Values.map(row.get(name)).get("value"));
      if (n != null) {
        return n.intValue();
      }
    }
    return 11;
  }

  /**
   * A date as exact as its precision; null when it is none. Without a precision the first of
   * January stays a day: the query did not ask. Years are astronomical here, unlike in Wikidata's
   * own JSON.
   */
  static @Nullable String date(String value, int precision) {
    Matcher m = DATE.matcher(value);
    if (!m.matches()) {
      return null;
    }
    long year = Long.parseLong(m.group(1));
    int month = Integer.parseInt(m.group(2));
    int day = Integer.parseInt(m.group(3));
    String plain = EdtfText.year(year);
    if (precision <= 6) {
      int digits = Long.toString(Math.abs(year)).length();
      int zeros = 9 - precision;
      int significant = Math.max(1, digits - zeros);
      return plain + "S" + significant;
    }
    boolean masks = EdtfText.isPlain(year);
    return switch (precision) {
      case 7 -> masks ? plain.substring(0, plain.length() - 2) + "XX" : plain;
      case 8 -> masks ? plain.substring(0, plain.length() - 1) + "X" : plain;
      case 9 -> plain;
      case 10 -> DateFields.ofDay(year, month, 0).edtf();
      default -> DateFields.ofDay(year, month, day).edtf();
    };
  }
}
