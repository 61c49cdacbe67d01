package org.dateline.format.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** The spreadsheet of TimelineJS as CSV: its own column names, a title row, eras. */
final class TimelineJsSheet implements Importer {

  private static final List<String> PARTS = List.of("Year", "Month", "Day");
  private static final Set<String> KNOWN =
      Set.of(
          "year",
          "month",
          "day",
          "time",
          "endyear",
          "endmonth",
          "endday",
          "endtime",
          "displaydate",
          "headline",
          "text",
          "media",
          "mediacredit",
          "mediacaption",
          "mediathumbnail",
          "alttext",
          "type",
          "group",
          "tag",
          "startdate",
          "enddate");

  @Override
  public Message name() {
    return Say.that("kind.timelinejs-sheet");
  }

  @Override
  public int sniff(Head head) {
    TableHead t = head.table();
    boolean own =
        t != null
            && t.named()
            && t.column("Headline") >= 0
            && (t.column("Year") >= 0 || t.column("Start Date") >= 0)
            && (t.column("Media") >= 0 || t.column("Text") >= 0);
    return own ? SURELY : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    TableHead table = in.head().table();
    if (table != null) {
      TableImporter.each(in, table, to, row -> row(table, row, to));
    }
  }

  private static void row(TableHead table, CsvRows.Row row, Records to) {
    Cells c = new Cells(table, row.cells());
    String type = c.of("Type");
    String headline = c.of("Headline");
    String text = c.of("Text");
    boolean title = type != null && type.toLowerCase(Locale.ROOT).equals("title");
    if (title) {
      to.title(headline == null ? null : HtmlText.plain(headline));
      to.description(text == null ? null : HtmlText.markdown(text).markdown());
      Map<String, Object> rest = c.others(Set.of("headline", "text", "type"));
      if (!rest.isEmpty()) {
        to.keep("x-timelinejs-title", rest);
      }
      return;
    }
    TimelineJsSlide slide = new TimelineJsSlide(to, row.line(), 1);
    slide.texts(headline, text);
    slide.date(
        date(c, "", "Start Date", slide), date(c, "End ", "End Date", slide), c.of("Display Date"));
    slide.group(c.of("Group") == null ? c.of("Tag") : c.of("Group"));
    slide.media(
        c.of("Media"),
        c.of("Media Caption"),
        c.of("Media Credit"),
        c.of("Alt Text"),
        c.of("Media Thumbnail"));
    if (type != null) {
      slide.draft.tag(type.toLowerCase(Locale.ROOT));
    }
    c.others(KNOWN).forEach((k, v) -> slide.draft.keep(TimelineJsSlide.KEY, k, v));
    slide.add();
  }

  private static @Nullable String date(Cells c, String end, String whole, TimelineJsSlide slide) {
    String what = end.isEmpty() ? "start" : "end";
    String own = c.of(whole);
    if (own != null && c.of(end + "Year") == null) {
      return slide.edtf(Map.of("year", own), what);
    }
    Map<String, Object> date = new HashMap<>();
    for (String part : PARTS) {
      String s = c.of(end + part);
      if (s != null) {
        date.put(part.toLowerCase(Locale.ROOT), part.equals("Month") ? DateText.monthNumber(s) : s);
      }
    }
    String time = c.of(end + "Time");
    DateText.Read clock =
        time == null ? null : new DateText(DateText.Order.DAY_FIRST).read("2000-01-01 " + time);
    if (clock != null && clock.fields() != null && clock.fields().hour() >= 0) {
      date.put("hour", clock.fields().hour());
      date.put("minute", clock.fields().minute());
      date.put("second", clock.fields().second() < 0 ? "" : clock.fields().second());
    } else if (time != null) {
      slide.draft.keep(TimelineJsSlide.KEY, end + "Time", time);
    }
    return slide.edtf(date, what);
  }

  /** The cells of a row by the names of their columns. */
  private record Cells(TableHead table, List<String> row) {

    @Nullable String of(String name) {
      int i = table.column(name);
      return i < 0 || i >= row.size() || row.get(i).isBlank() ? null : row.get(i).strip();
    }

    Map<String, Object> others(Set<String> known) {
      Map<String, Object> others = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        String name = i < table.header().size() ? table.header().get(i) : "Column " + (i + 1);
        if (!known.contains(Columns.plain(name)) && !row.get(i).isBlank()) {
          others.put(name, row.get(i).strip());
        }
      }
      return others;
    }
  }
}
