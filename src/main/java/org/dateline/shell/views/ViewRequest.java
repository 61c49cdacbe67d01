package org.dateline.shell.views;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.query.LaneBy;
import org.dateline.query.lang.Asked;
import org.dateline.state.TimelineState;
import org.dateline.state.View;
import org.dateline.time.EdtfParser;
import org.dateline.time.Message;
import org.dateline.time.ParseResult;
import org.dateline.time.Placing;
import org.jspecify.annotations.Nullable;

/**
 * A view in the words of the command line, not yet checked against any file.
 *
 * @param from EDTF: the view begins with it; null for the first event
 * @param to EDTF: the view ends with it; null for the last event
 * @param lanes what makes the lanes; null for the timeline's own way
 * @param filter query; what does not match is hidden; null for none
 * @param find query; what matches stands out; null for none
 * @param asOf EDTF: as it was known when that was over; null for now
 * @param hideUnknown whether what was not yet known is hidden, not faded
 * @param clocks whether both clocks are drawn
 * @param select id of the selected event; null for none
 */
public record ViewRequest(
    @Nullable String from,
    @Nullable String to,
    @Nullable String lanes,
    @Nullable String filter,
    @Nullable String find,
    @Nullable String asOf,
    boolean hideUnknown,
    boolean clocks,
    @Nullable String select) {

  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String LANES = "--lanes";
  private static final String FILTER = "--filter";
  private static final String FIND = "--find";
  private static final String AS_OF = "--as-of";
  private static final String HIDE_UNKNOWN = "--hide-unknown";
  private static final String CLOCKS = "--clocks";
  private static final String SELECT = "--select";

  /** Nothing in particular: as the file was left, or everything. */
  public static final ViewRequest NONE =
      new ViewRequest(null, null, null, null, null, null, false, false, null);

  /** Whether anything is asked for. */
  public boolean isNone() {
    return equals(NONE);
  }

  // ---- from and to words -----------------------------------------------------------------------

  /** The view as it stands. */
  public static ViewRequest of(TimelineState state) {
    Chronology c = state.chronology();
    ZoneId zone = c == null ? state.zone() : c.zone();
    Viewport v = state.viewport();
    boolean all = v.equals(state.fitted());
    Asked asked = state.finder().asked();
    TimePoint asOf = state.asOf().at();
    String id = state.selectedIdProperty().get();
    return new ViewRequest(
        all ? null : EdtfOf.start(v, zone),
        all ? null : EdtfOf.end(v, zone),
        state.laneByProperty().get().word(),
        asked.active() && asked.hiding() ? asked.text() : null,
        asked.active() && !asked.hiding() ? asked.text() : null,
        asOf == null ? null : EdtfOf.instant(asOf),
        asOf != null && state.asOf().hidesProperty().get(),
        state.clocks().bothProperty().get(),
        id.isEmpty() ? null : id);
  }

  /** An option without a value has an empty one. */
  private Map<String, String> named() {
    Map<String, String> named = new LinkedHashMap<>();
    put(named, FROM, from);
    put(named, TO, to);
    put(named, LANES, lanes);
    put(named, FILTER, filter);
    put(named, FIND, find);
    put(named, AS_OF, asOf);
    put(named, HIDE_UNKNOWN, hideUnknown ? "" : null);
    put(named, CLOCKS, clocks ? "" : null);
    put(named, SELECT, select);
    return named;
  }

  private static void put(Map<String, String> named, String name, @Nullable String value) {
    if (value != null) {
      named.put(name, value);
    }
  }

  /** As {@code --name=value} or {@code --name}, to be read again by {@link #read}. */
  public List<String> written() {
    List<String> words = new ArrayList<>();
    named().forEach((name, value) -> words.add(value.isEmpty() ? name : name + "=" + value));
    return words;
  }

  /** Reads what {@link #written} wrote; other words are passed over. */
  public static ViewRequest read(List<String> words) {
    Map<String, String> named = new HashMap<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      named.put(
          sign < 0 ? word : word.substring(0, sign), sign < 0 ? "" : word.substring(sign + 1));
    }
    return new ViewRequest(
        named.get(FROM),
        named.get(TO),
        named.get(LANES),
        named.get(FILTER),
        named.get(FIND),
        named.get(AS_OF),
        named.containsKey(HIDE_UNKNOWN),
        named.containsKey(CLOCKS),
        named.get(SELECT));
  }

  /** The options of the command line, each a word or two. */
  private List<String> options() {
    List<String> words = new ArrayList<>();
    named()
        .forEach(
            (name, value) -> {
              // Such a value would be taken for an option, or for a file of options.
              if (value.startsWith("-") || value.startsWith("@")) {
                words.add(name + "=" + value);
              } else {
                words.add(name);
                if (!value.isEmpty()) {
                  words.add(value);
                }
              }
            });
    return words;
  }

  /**
   * The command that opens files in this view, as it is typed into a shell.
   *
   * @param together whether several files are one timeline
   */
  public String commandLine(List<Path> files, boolean together, boolean windows) {
    List<String> words = new ArrayList<>();
    words.add("dateline");
    files.forEach(f -> words.add(f.toString()));
    if (together) {
      words.add("--together");
    }
    words.addAll(options());
    return ShellWords.line(words, windows);
  }

  // ---- into the window -------------------------------------------------------------------------

  /**
   * Puts the view in place of the one there is. What does not fit the file is left out.
   *
   * @return what was left out and why; empty when all of it fits
   */
  public List<String> apply(TimelineState state) {
    Chronology c = state.chronology();
    if (c == null) {
      return List.of();
    }
    Texts texts = new Texts();
    List<String> odd = new ArrayList<>();
    LaneBy by = state.laneByProperty().get();
    if (lanes != null) {
      LaneBy found = LaneBy.find(lanes).orElse(null);
      if (found == null) {
        odd.add(texts.get("odd.lanes", lanes));
      } else {
        by = found;
      }
    }
    state.fitAll();
    Viewport fitted = state.viewport();
    When first = date("--from", from, c.zone(), texts, odd);
    When last = date("--to", to, c.zone(), texts, odd);
    TimePoint a = first == null ? fitted.from() : first.start().from();
    TimePoint b = last == null ? fitted.to() : last.end().to();
    Viewport next = fitted;
    if (first != null || last != null) {
      if (!a.isFinite() || !b.isFinite() || a.compareTo(b) >= 0) {
        odd.add(texts.get("odd.order"));
      } else {
        next = Viewport.around(new Span(a, b), 0, 0);
      }
    }
    Asked asked =
        filter != null
            ? new Asked(filter, true)
            : find != null ? new Asked(find, false) : Asked.NOTHING;
    state.asOf().setHides(hideUnknown);
    When known = date("--as-of", asOf, c.zone(), texts, odd);
    if (known != null && !known.latest().isFinite()) {
      odd.add(texts.get("odd.endless"));
      known = null;
    }
    state.asOf().set(known == null ? null : known.latest());
    state.clocks().setBoth(clocks);
    state.restore(new View(next, by, asked));
    int event = select == null ? -1 : c.events().indexOf(select);
    if (select != null && event < 0) {
      odd.add(texts.get("odd.select", select));
    }
    state.selectQuietly(event);
    return odd;
  }

  private static @Nullable When date(
      String option, @Nullable String edtf, ZoneId zone, Texts texts, List<String> odd) {
    if (edtf == null) {
      return null;
    }
    Message why =
        switch (EdtfParser.parse(edtf)) {
          case ParseResult.Ok ok when Placing.problem(ok.value()) == null -> null;
          case ParseResult.Ok ok -> Placing.problem(ok.value());
          case ParseResult.Failed f -> f.said();
        };
    if (why != null) {
      odd.add(texts.get("odd.date", option, why.text(Locale.getDefault())));
      return null;
    }
    return EdtfParser.parse(edtf) instanceof ParseResult.Ok(var value)
        ? Placing.place(value, zone)
        : null;
  }
}
