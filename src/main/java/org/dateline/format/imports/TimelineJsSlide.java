package org.dateline.format.imports;

import java.math.BigDecimal;
import java.util.Map;
import org.dateline.model.DateSpec;
import org.dateline.model.Media;
import org.dateline.time.Message;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the TimelineJS formats have in common: texts in HTML, dates in numbers, a medium. */
final class TimelineJsSlide {

  static final String KEY = "x-timelinejs";

  private final Records to;
  private final int line;
  private final int column;
  final Draft draft = new Draft();

  TimelineJsSlide(Records to, int line, int column) {
    this.to = to;
    this.line = line;
    this.column = column;
  }

  void texts(@Nullable String headline, @Nullable String text) {
    if (headline != null) {
      draft.title(HtmlText.plain(headline));
      cite(headline);
    }
    draft.description(markdown(text));
    cite(text);
  }

  /** HTML as CommonMark; says what was left out. */
  @Nullable String markdown(@Nullable String html) {
    if (html == null) {
      return null;
    }
    HtmlText.Converted c = HtmlText.markdown(html);
    if (!c.dropped().isEmpty()) {
      to.warning(
          line,
          column,
          "markup-left-out",
          Say.that("markup-left-out", String.join(", ", c.dropped())));
    }
    return c.markdown();
  }

  /** Its links become sources. */
  private void cite(@Nullable String html) {
    if (html == null || !HtmlText.isHtml(html)) {
      return;
    }
    for (Element a : Jsoup.parseBodyFragment(html).select("a[href]")) {
      String href = a.attr("href").strip();
      if (href.matches("(?i)https?://.*")) {
        draft.cite(to.source(href, a.text()), null);
      }
    }
  }

  /**
   * The medium: an address, or HTML that holds one.
   *
   * @param credit whose links are sources
   */
  void media(
      @Nullable String url,
      @Nullable String caption,
      @Nullable String credit,
      @Nullable String alt,
      @Nullable String thumbnail) {
    String words = caption == null ? null : HtmlText.plain(caption);
    String by = credit == null ? null : HtmlText.plain(credit);
    cite(caption);
    cite(credit);
    if (url != null && url.contains("<")) {
      Element inside =
          Jsoup.parseBodyFragment(url)
              .selectFirst("iframe[src],img[src],video[src],audio[src],source[src]");
      draft.keep(KEY, "media", url);
      if (inside == null) {
        draft.description(markdown(url));
        draft.note(note(words, by));
        cite(url);
        return;
      }
      url = inside.attr("src");
    }
    String address = url == null ? null : address(url);
    if (address == null) {
      draft.note(note(words, by));
      return;
    }
    draft.media(
        new Media(address, words, by, alt, thumbnail == null ? null : address(thumbnail), null));
  }

  private static @Nullable String note(@Nullable String caption, @Nullable String credit) {
    return caption == null ? credit : credit == null ? caption : caption + " (" + credit + ")";
  }

  /**
   * An address as one can follow it from a file: a page of the web, where only the scheme lacks.
   */
  private static @Nullable String address(String url) {
    String s = url.strip().replace(" ", "%20");
    return s.isEmpty() || !HtmlText.isHarmless(s) ? null : s.startsWith("//") ? "https:" + s : s;
  }

  void group(@Nullable String name) {
    if (name != null) {
      draft.group(to.group(HtmlText.plain(name), null));
    }
  }

  /** The date from its two ends, of which either may be missing; says what is impossible. */
  void date(@Nullable String start, @Nullable String end, @Nullable String display) {
    if (start == null && end == null) {
      if (display != null) {
        draft.note(HtmlText.plain(display));
      }
      return;
    }
    String edtf = start == null ? "/" + end : DateText.interval(start, end);
    String words = display == null ? null : HtmlText.plain(display);
    draft.date(
        words == null || words.isEmpty()
            ? DateSpec.of(edtf)
            : new DateSpec(edtf, words, null, null, null, null, null, null, null, null, Map.of()));
  }

  /** EDTF of the date that numbers make; null when there is none. */
  @Nullable String edtf(Map<String, Object> date, String what) {
    String year = Values.text(date.get("year"));
    if (year == null) {
      return null;
    }
    Long[] n = {
      number(year, "year"),
      number(date.get("month"), "month"),
      number(date.get("day"), "day"),
      number(date.get("hour"), "hour"),
      number(date.get("minute"), "minute"),
      number(date.get("second"), "second"),
      number(date.get("millisecond"), "millisecond")
    };
    if (n[0] == null) {
      String read = readWhole(year, what);
      return read;
    }
    long millis = or(n[6], -1);
    DateFields fields =
        new DateFields(
            n[0],
            (int) or(n[1], 0),
            (int) or(n[2], 0),
            (int) or(n[3], -1),
            (int) or(n[4], -1),
            (int) or(n[5], -1),
            millis < 0 ? -1 : (int) (Math.min(millis, 999) * 1_000_000),
            "");
    return checked(fields, what);
  }

  private @Nullable String readWhole(String text, String what) {
    DateText.Read read = new DateText(DateText.Order.MONTH_FIRST).read(text);
    if (read == null) {
      to.error(line, column, "bad-date", Say.that("year-no-number", what, Values.quoted(text)));
      draft.keep(KEY, what, text);
      return null;
    }
    return read.fields() == null ? read.edtf() : checked(read.fields(), what);
  }

  private String checked(DateFields fields, String what) {
    Message wrong = fields.wrong();
    if (wrong != null) {
      to.error(line, column, "bad-date", Say.that("date-impossible", what, wrong));
      return DateFields.ofDay(fields.year(), 0, 0).edtf();
    }
    if (fields.year() < 0 && fields.year() > -10_000) {
      to.warnOnce(line, column, "years-before-christ", Say.that("years-before-christ-timelinejs"));
    }
    return fields.edtf();
  }

  private @Nullable Long number(@Nullable Object value, String what) {
    String s = Values.text(value);
    if (s == null) {
      return null;
    }
    try {
      String digits = what.endsWith("month") ? DateText.monthNumber(s) : s;
      return new BigDecimal(digits).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      if (!what.equals("year")) {
        to.error(line, column, "bad-date", Say.that("part-no-number", what, Values.quoted(s)));
      }
      return null;
    }
  }

  private static long or(@Nullable Long n, long otherwise) {
    return n == null || n > 100_000 || n < 0 ? otherwise : n;
  }

  void add() {
    draft.addTo(to, line, column);
  }
}
