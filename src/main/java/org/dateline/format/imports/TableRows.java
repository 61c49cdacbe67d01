package org.dateline.format.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.format.imports.Mapping.Role;
import org.dateline.model.DateSpec;
import org.dateline.model.Media;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a table into events, by what its columns mean. */
final class TableRows {

  static final String KEY = "x-row";

  private static final Pattern EITHER_WAY =
      Pattern.compile("(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|1[0-2])[-/]\\d{2,4}.*");

  private static final Pattern NUMERIC = Pattern.compile("[\\d.:TZ+/ -]+");
  private static final Pattern COUNT = Pattern.compile("\\d{9,19}(\\.0*)?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d+\\.0+");

  /** Days since 1900 as spreadsheets count them, from 1927 to 2119. */
  private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}(\\.\\d+)?");

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern ADDRESSES =
      Pattern.compile("(?s)https?://\\S+([\\s;,|]+https?://\\S+)+");

  private final Mapping mapping;
  private final boolean orderTold;
  private final DateText dates;
  private final Records to;
  private List<String> cells = List.of();
  private int line;
  private int column;

  /**
   * @param orderTold whether it is known which of day and month stands first
   * @param sample some rows, which tell the century of years of two digits
   */
  TableRows(Mapping mapping, boolean orderTold, List<List<String>> sample, Records to) {
    this.mapping = mapping;
    this.orderTold = orderTold;
    this.to = to;
    this.dates =
        new DateText(
            mapping.dayFirst() ? DateText.Order.DAY_FIRST : DateText.Order.MONTH_FIRST,
            ShortYears.of(dates(mapping, sample)));
  }

  private static List<String> dates(Mapping mapping, List<List<String>> sample) {
    return sample.stream()
        .flatMap(
            row ->
                Stream.of(Role.START, Role.END)
                    .mapToInt(mapping::column)
                    .filter(c -> c >= 0 && c < row.size())
                    .mapToObj(row::get))
        .toList();
  }

  /**
   * Adds the event of a row.
   *
   * @param others values that have no column
   */
  void add(List<String> row, Map<String, Object> others, int atLine, int atColumn) {
    cells = row;
    line = atLine;
    column = atColumn;
    Draft draft = new Draft();
    String id = cell(Role.ID);
    if (id != null) {
      draft.id(to.ownId(id));
    }
    String title = cell(Role.TITLE);
    draft.title(title == null ? null : HtmlText.plain(title));
    String text = cell(Role.DESCRIPTION);
    if (text != null) {
      HtmlText.Converted c = HtmlText.markdown(text);
      draft.description(c.markdown());
      if (!c.dropped().isEmpty()) {
        to.warning(
            line,
            column,
            "markup-left-out",
            Say.that("markup-left-out", String.join(", ", c.dropped())));
      }
    }
    draft.date(date(draft));
    String group = cell(Role.GROUP);
    if (group != null) {
      draft.group(to.group(group, null));
    }
    for (String tag : list(Role.TAGS, "[;,|]")) {
      draft.tag(tag);
    }
    for (String who : list(Role.PARTICIPANTS, "[;|]")) {
      draft.participant(to.agent(who, null), null);
    }
    place(draft);
    for (int c : mapping.columns(Role.SOURCE)) {
      source(at(c), draft);
    }
    media(draft);
    String quote = cell(Role.QUOTE);
    if (quote != null) {
      draft.quote(quote, cell(Role.SPEAKER));
    } else {
      draft.keep(KEY, name(Role.SPEAKER), cell(Role.SPEAKER));
    }
    draft.note(cell(Role.NOTE));
    for (int c : mapping.columns(Role.KEEP)) {
      draft.keep(KEY, mapping.header().get(c), at(c));
    }
    for (int c = mapping.header().size(); c < cells.size(); c++) {
      draft.keep(KEY, "Column " + (c + 1), at(c));
    }
    others.forEach((k, v) -> draft.keep(KEY, k, v));
    draft.addTo(to, line, column);
  }

  private void place(Draft draft) {
    Double lat = Values.number(cell(Role.LATITUDE));
    Double lon = Values.number(cell(Role.LONGITUDE));
    Place place = Places.of(cell(Role.PLACE), lat, lon);
    draft.place(place);
    if (place == null || place.latitude() == null) {
      draft.keep(KEY, name(Role.LATITUDE), cell(Role.LATITUDE));
      draft.keep(KEY, name(Role.LONGITUDE), cell(Role.LONGITUDE));
    }
  }

  /** The date of a row alone; null when it has none that can be read. Nothing is reported. */
  @Nullable String dateOf(List<String> row) {
    cells = row;
    return start(null);
  }

  private @Nullable DateSpec date(Draft draft) {
    String start = start(draft);
    String end = end(draft);
    String words = cell(Role.DATE_WORDS);
    if (start == null && end == null) {
      draft.note(words);
      return null;
    }
    String edtf = start == null ? "/" + end : DateText.interval(start, end);
    String own = cell(Role.START);
    boolean readFromWords = own != null && !own.equals(edtf) && !NUMERIC.matcher(own).matches();
    String text = words != null ? words : readFromWords ? own : null;
    return text == null
        ? DateSpec.of(edtf)
        : new DateSpec(edtf, text, null, null, null, null, null, null, null, null, Map.of());
  }

  private @Nullable String start(@Nullable Draft draft) {
    String whole = cell(Role.START);
    return whole != null
        ? read(whole, Role.START, draft)
        : parts(Role.YEAR, Role.MONTH, Role.DAY, Role.TIME, draft);
  }

  private @Nullable String end(Draft draft) {
    String whole = cell(Role.END);
    return whole != null
        ? read(whole, Role.END, draft)
        : parts(Role.END_YEAR, Role.END_MONTH, Role.END_DAY, Role.END_TIME, draft);
  }

  private @Nullable String parts(
      Role year, Role month, Role day, Role time, @Nullable Draft draft) {
    String y = cell(year);
    if (y == null) {
      return null;
    }
    StringBuilder s = new StringBuilder(y);
    String m = cell(month);
    String d = m == null ? null : cell(day);
    if (m != null) {
      s.append('-').append(DateText.monthNumber(m));
      s.append(d == null ? "" : "-" + d);
    }
    String t = d == null ? null : cell(time);
    return read(t == null ? s.toString() : s + " " + t, year, draft);
  }

  private @Nullable String read(String words, Role role, @Nullable Draft draft) {
    boolean counted =
        COUNT.matcher(words).matches() && name(role).matches("(?i).*(time|epoch|unix|ts|stamp).*");
    DateText.Read read =
        counted ? DateText.epoch(words.replaceAll("\\..*", "")) : dates.read(words);
    if (read == null && WHOLE.matcher(words).matches()) {
      read = dates.read(words.substring(0, words.indexOf('.')));
    }
    boolean serial = SERIAL.matcher(words).matches() && !name(role).matches("(?i).*year.*");
    if (serial) {
      read = DateText.serial(words);
    }
    if (draft == null) {
      return read == null ? null : read.edtf();
    }
    if (serial && read != null) {
      to.warnOnce(
          line,
          column,
          "spreadsheet-days",
          Say.that("spreadsheet-days", Values.quoted(words), read.edtf()));
    }
    if (read == null) {
      to.error(
          line,
          column,
          "bad-date",
          Say.that("bad-cell-date", Say.that("role." + role.word()), Values.quoted(words)));
      draft.keep(KEY, name(role), words);
      return null;
    }
    DateFields f = read.fields();
    if (f != null && f.year() < 0 && f.year() > -10_000) {
      to.warnOnce(line, column, "years-before-christ", Say.that("years-before-christ"));
    }
    if (f != null
        && f.year() > 0
        && !orderTold
        && !mapping.dayFirst()
        && words.length() > 5
        && words.charAt(4) != '-'
        && EITHER_WAY.matcher(words).matches()) {
      to.warnOnce(
          line,
          column,
          "date-order-guessed",
          Say.that("date-order-guessed", Values.quoted(words), read.edtf()));
    }
    if (f != null && ShortYears.is(words)) {
      to.warnOnce(
          line, column, "short-years", Say.that("short-years", Values.quoted(words), read.edtf()));
    }
    if (read.words()) {
      to.warnOnce(
          line,
          column,
          "date-in-words",
          Say.that("dates-in-words", Values.quoted(words), read.edtf()));
    }
    return read.edtf();
  }

  private void source(@Nullable String words, Draft draft) {
    if (words == null) {
      return;
    }
    boolean several = ADDRESSES.matcher(words).matches();
    for (String one : several ? words.split("[\\s;,|]+(?=https?://)") : new String[] {words}) {
      String plain = HtmlText.plain(one);
      List<String> links = HtmlText.links(one);
      if (!links.isEmpty()) {
        draft.cite(to.source(links.getFirst(), plain), null);
      } else {
        draft.cite(
            ADDRESS.matcher(plain).matches() ? to.source(plain, null) : to.source(plain), null);
      }
    }
  }

  private void media(Draft draft) {
    String url = cell(Role.MEDIA);
    String caption = cell(Role.CAPTION);
    String credit = cell(Role.CREDIT);
    boolean address = url != null && !url.matches("(?s).*[\\s<>].*") && HtmlText.isHarmless(url);
    if (url != null && address) {
      draft.media(
          new Media(
              url,
              caption == null ? null : HtmlText.plain(caption),
              credit == null ? null : HtmlText.plain(credit),
              null,
              null,
              null));
      return;
    }
    draft.keep(KEY, name(Role.MEDIA), url);
    draft.keep(KEY, name(Role.CAPTION), caption);
    draft.keep(KEY, name(Role.CREDIT), credit);
  }

  private List<String> list(Role role, String separators) {
    String s = cell(role);
    return s == null
        ? List.of()
        : Arrays.stream(s.split(separators)).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  private String name(Role role) {
    int c = mapping.column(role);
    return c < 0 ? role.word() : mapping.header().get(c);
  }

  /** The first filled cell with a role. */
  private @Nullable String cell(Role role) {
    for (int c : mapping.columns(role)) {
      String s = at(c);
      if (s != null) {
        return s;
      }
    }
    return null;
  }

  private @Nullable String at(int c) {
    String s = c < cells.size() ? cells.get(c).strip() : "";
    return s.isEmpty() ? null : s;
  }
}
