package org.dateline.timeline;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.dateline.layout.AsOfText;
import org.dateline.layout.Block;
import org.dateline.layout.Reading;
import org.dateline.model.Chronology;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.Vocabulary.Method;
import org.dateline.model.When;
import org.dateline.query.Reports;
import org.dateline.state.TimelineState;
import org.dateline.time.DateWords;
import org.dateline.time.EdtfParser;
import org.dateline.time.Lag;
import org.dateline.time.LagWords;
import org.dateline.time.ParseResult;

/**
 * The small card beside the pointer: an event's whole title and date, or the titles in a counted
 * block.
 */
final class HoverCard extends VBox {

  private static final int TITLES = 8;
  private static final double WIDTH = 340;

  /** Chars beyond which no title is read in a line of the card. */
  private static final int LONGEST = 200;

  private final DateWords words;
  private final TimelineTexts texts;
  private final LagWords lags;
  private final Locale locale;

  /** No letter of the card is wider than in it. */
  private static final Font MEASURE = Font.font("System", FontWeight.BOLD, 14);

  private final TimelineState state;
  private double atX;
  private double atY;

  HoverCard(Locale locale, TimelineTexts texts, TimelineState state) {
    this.state = state;
    this.lags = new LagWords(locale);
    this.locale = locale;
    this.words = new DateWords(locale);
    this.texts = texts;
    getStyleClass().add("hover-card");
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    setMaxWidth(WIDTH);
  }

  /** Shows an event's card near a point of the control. */
  void showEvent(Chronology c, int event, double x, double y) {
    Event e = c.events().event(event);
    getChildren().setAll(label(phrase(c, e), "hover-date"), label(e.title(), "hover-title"));
    DateSpec d = e.date();
    if (d != null && d.text() != null) {
      getChildren().add(label(sourceSays(c, d, d.text()), "hover-words"));
    }
    String said = said(c, event);
    if (!said.isEmpty()) {
      getChildren().add(label(said, "hover-words"));
    }
    TimePoint asOf = state.asOf().at();
    if (asOf != null && !state.asOf().knows(event)) {
      String words = AsOfText.of(asOf, state.zone(), locale);
      getChildren().add(label(texts.text("hover.unknown", words), "hover-words"));
    }
    showAt(x, y);
  }

  /**
   * Shows the titles of the most important events of a counted block near a point of the control.
   *
   * @param found how many of its events are search hits
   * @param contested how many are contested
   */
  void showBlock(Chronology c, Block b, int found, int contested, double x, double y) {
    getChildren().setAll(label(texts.text("block.peek", b.count()), "hover-date"));
    if (found > 0) {
      getChildren().add(label(texts.text("block.found", found), "hover-words"));
    }
    if (contested > 0) {
      getChildren().add(label(texts.text("block.contested", contested), "hover-words"));
    }
    for (int event : b.top(TITLES)) {
      String title = c.events().title(event);
      getChildren().add(label(title.substring(0, Math.min(title.length(), LONGEST)), "hover-line"));
    }
    if (b.count() > TITLES) {
      getChildren().add(label(texts.text("block.more", b.count() - TITLES), "hover-words"));
    }
    getChildren().add(label(texts.text("block.hint"), "hover-words"));
    showAt(x, y);
  }

  /** When it was first reported and how much later, where that is another time; else empty. */
  private String said(Chronology c, int event) {
    Reports r = state.reports();
    When w = c.events().when(event);
    Span said = r == null || w == null ? null : r.elsewhere(event);
    Lag lag = said == null || w == null ? null : Lag.between(w, said);
    return lag == null ? "" : lags.remark(lag);
  }

  /** The words of the source and, where they are counted from a day, from which. */
  private String sourceSays(Chronology c, DateSpec d, String said) {
    Source anchor = c.source(d.anchor());
    String day = d.anchorDate() != null ? d.anchorDate() : anchor == null ? null : anchor.issued();
    if (d.method() == Method.STATED || day == null) {
      return texts.text("hover.says", said);
    }
    boolean inferred = d.method() == Method.INFERRED || d.method() == Method.CALCULATED;
    String from =
        EdtfParser.parse(day) instanceof ParseResult.Ok(var value) ? words.phrase(value) : day;
    return texts.text(inferred ? "hover.says.inferred" : "hover.says.counted", said, from);
  }

  private String phrase(Chronology c, Event e) {
    DateSpec d = e.date();
    if (d == null) {
      return "";
    }
    return EdtfParser.parse(d.edtf()) instanceof ParseResult.Ok(var value)
        ? words.phraseWithZone(value, c.zone(), state.zone())
        : d.edtf();
  }

  private static Label label(String text, String style) {
    Label l = new Label(text);
    l.getStyleClass().add(style);
    l.setMaxWidth(WIDTH - 24);
    if (HardLines.needed(text)) {
      RightToLeft.follow(l);
      if (!style.equals("hover-line")) {
        l.setText(HardLines.broken(text, MEASURE, WIDTH - 24));
      }
      if (Reading.isRightToLeft(text)) {
        l.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      }
    } else {
      l.setWrapText(!style.equals("hover-line"));
    }
    return l;
  }

  private void showAt(double x, double y) {
    atX = x;
    atY = y;
    setVisible(true);
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  void hide() {
    setVisible(false);
  }

  /** Places the card beside its point, within a control of that size. */
  void layoutIn(double width, double height) {
    if (!isVisible()) {
      return;
    }
    applyCss();
    double w = Math.min(WIDTH, Math.ceil(prefWidth(-1)));
    double h = Math.ceil(prefHeight(w));
    double x = Math.clamp(atX + 14, 4, Math.max(4, width - w - 4));
    double y = atY + 22 + h > height ? Math.max(4, atY - h - 14) : atY + 22;
    resizeRelocate(x, y, w, h);
    layout();
  }
}
