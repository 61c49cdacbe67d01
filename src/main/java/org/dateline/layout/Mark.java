package org.dateline.layout;

import java.util.List;
import org.dateline.model.Edge;
import org.jspecify.annotations.Nullable;

/**
 * One event as it stands in a frame. All lengths are pixels in the frame's own coordinates: x from
 * the left edge of the time area, y from its top below the axis.
 *
 * @param event store index
 * @param lane index of its lane in the frame
 * @param look which look
 * @param y top of the bar
 * @param height height of the bar
 * @param left left end of the body
 * @param right right end of the body
 * @param sureLeft where the sure part of a bar begins
 * @param sureRight where it ends
 * @param fadeLeft pixels of fade beyond {@code left}
 * @param fadeRight pixels of fade beyond {@code right}
 * @param labelX where the title begins
 * @param labelWidth pixels the title may take, without the sign; 0 when there is no room for it
 * @param labelInside whether the title stands on the bar
 * @param sign whether the sign of a contested event follows the title
 * @param members left and right ends of the members of a set, in turn
 * @param said where it was said or reported, drawn with it; null when that is not drawn
 */
public record Mark(
    int event,
    int lane,
    EventShape.Look look,
    double y,
    double height,
    double left,
    double right,
    double sureLeft,
    double sureRight,
    Edge start,
    Edge end,
    double fadeLeft,
    double fadeRight,
    double labelX,
    double labelWidth,
    boolean labelInside,
    boolean sign,
    List<double[]> members,
    @Nullable SaidTick said) {

  /** The same without the sign of a contested event behind its title. */
  public Mark unsigned() {
    return new Mark(
        event,
        lane,
        look,
        y,
        height,
        left,
        right,
        sureLeft,
        sureRight,
        start,
        end,
        fadeLeft,
        fadeRight,
        labelX,
        labelWidth,
        labelInside,
        false,
        members,
        said);
  }

  /** Middle of the body: where a marker stands. */
  public double centre() {
    return (left + right) / 2;
  }

  /** Middle line of the bar. */
  public double middleY() {
    return y + height / 2;
  }

  /** Whether the body is wide enough to be drawn as a stretch under the marker. */
  public boolean stretched() {
    return right - left >= Metrics.STRETCH_FROM;
  }

  /** Leftmost pixel that is drawn, title included. */
  public double drawnLeft() {
    double body = said == null ? bodyLeft() : Math.min(bodyLeft(), said.left());
    return labelWidth > 0 ? Math.min(body, labelX) : body;
  }

  /** Rightmost pixel that is drawn, title and sign included. */
  public double drawnRight() {
    double body = said == null ? bodyRight() : Math.max(bodyRight(), said.right());
    return labelWidth > 0 ? Math.max(body, labelRight()) : body;
  }

  /** Where the title and its sign end. */
  public double labelRight() {
    return labelX + labelWidth + (sign ? Metrics.SIGN : 0);
  }

  /** Leftmost pixel of the body and its ends, without title and report. */
  double bodyLeft() {
    double end = left - fadeLeft - beyond(start);
    return look == EventShape.Look.MARKER ? Math.min(end, centre() - Metrics.MARKER) : end;
  }

  /** Rightmost pixel of the body and its ends, without title and report. */
  double bodyRight() {
    double last = right + fadeRight + beyond(end);
    return look == EventShape.Look.MARKER ? Math.max(last, centre() + Metrics.MARKER) : last;
  }

  private double beyond(Edge e) {
    // The members of a set are markers that reach over its ends.
    if (look == EventShape.Look.ONE_OF || look == EventShape.Look.ALL_OF) {
      return Metrics.MARKER;
    }
    return e == Edge.OPEN ? Metrics.ARROW : e == Edge.UNKNOWN ? Metrics.UNKNOWN : 0;
  }
}
