package org.dateline.shell.index;

import java.util.List;
import org.dateline.model.Chronology;
import org.dateline.query.SpeakerIndex;
import org.dateline.query.SpeakerIndex.Said;
import org.dateline.query.SpeakerIndex.Speaker;
import org.dateline.query.lang.Field;
import org.dateline.state.TimelineState;
import org.dateline.time.DateWords;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.jspecify.annotations.Nullable;

/** Who is quoted: name, affiliation, how often, from when to when, and when on a small line. */
public final class SpeakersPane extends IndexPane<Speaker> {

  private final DateWords dates;
  private final SparkScale scale = new SparkScale();

  /** The speakers of what the state has open; it filters through the state. */
  public SpeakersPane(TimelineState state) {
    super(state, "speakers");
    this.dates = new DateWords(texts().locale());
    column("who", 140, 260, 4000, false, () -> new Words<>(Speaker::name, "who-name"));
    column("party", 90, 180, 500, false, () -> new Words<>(this::party, "quiet-cell"));
    column("quotes", 56, 64, 90, true, () -> new Words<>(this::quotes, "number-cell"));
    column("first", 90, 120, 220, false, () -> new Words<>(s -> date(s.first()), "quiet-cell"));
    column("last", 90, 120, 220, false, () -> new Words<>(s -> date(s.last()), "quiet-cell"));
    column("when", 100, 180, 420, false, () -> new SparkCell(scale));
    fit(
        width -> {
          show("party", width >= 700);
          show("first", width >= 560);
          show("last", width >= 820);
        });
  }

  @Override
  List<Speaker> rows(Chronology c) {
    SpeakerIndex index = SpeakerIndex.of(c);
    scale.over(index);
    return index.speakers();
  }

  @Override
  String key(Speaker row) {
    return row.key();
  }

  @Override
  String title(Speaker row) {
    return row.name();
  }

  @Override
  String spoken(Speaker s) {
    StringBuilder b = new StringBuilder(s.name());
    if (s.affiliation() != null) {
      b.append(", ").append(s.affiliation());
    }
    String said = texts().get("speakers.spoken", b.toString(), s.quotes(), s.events());
    return s.said().isEmpty()
        ? said
        : said + texts().get("speakers.spoken.when", date(s.first()), date(s.last()));
  }

  @Override
  Field field() {
    return Field.SPEAKER;
  }

  private String party(Speaker s) {
    return s.affiliation() == null ? "" : s.affiliation();
  }

  private String quotes(Speaker s) {
    return texts().get("number", s.quotes());
  }

  private String date(@Nullable Said said) {
    if (said == null) {
      return texts().get("none");
    }
    return EdtfParser.parse(said.edtf()) instanceof ParseResult.Ok ok
        ? dates.shortPhrase(ok.value())
        : said.edtf();
  }
}
