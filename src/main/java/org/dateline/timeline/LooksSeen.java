package org.dateline.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.model.Edge;
import org.dateline.model.Vocabulary.Status;

/** Which signs a frame has, to explain those and no others. */
final class LooksSeen {

  private final Set<String> keys = new HashSet<>();

  /** An event that is drawn, with all that its drawing says. */
  void add(Mark m, Subject e, boolean contested) {
    switch (m.look()) {
      case MARKER -> keys.add(marker(m, e));
      case BAND -> band(m, e);
      case BAR -> {
        keys.add(bar(m, e));
        ends(m);
      }
      case ONE_OF -> keys.add("one-of");
      case ALL_OF -> keys.add("all-of");
    }
    if (contested) {
      keys.add(m.right() - m.left() < Metrics.STRETCH_FROM ? "contested" : "contested.span");
    }
  }

  private static String marker(Mark m, Subject e) {
    return switch (e.kind()) {
      case STATEMENT -> "statement";
      case ABSENCE -> "absence";
      case FORECAST -> "forecast";
      case OCCURRENCE -> m.fadeLeft() + m.fadeRight() >= 2 ? "day.soft" : "day";
    };
  }

  private void band(Mark m, Subject e) {
    boolean closed =
        m.start() != Edge.OPEN
            && m.end() != Edge.OPEN
            && m.start() != Edge.UNKNOWN
            && m.end() != Edge.UNKNOWN;
    if (closed && m.right() - m.left() < Metrics.BAND_FROM) {
      keys.add("within.narrow");
      return;
    }
    keys.add("within");
    if (m.start().isSoft() || m.end().isSoft()) {
      // Of a season, too, that is true.
      keys.add("soft");
    }
    claim(e);
    ends(m);
  }

  private String bar(Mark m, Subject e) {
    claim(e);
    if (e.isPlanned()) {
      return "planned";
    }
    if (e.status() == Status.CANCELLED) {
      return "cancelled";
    }
    if (m.start().isSoft() || m.end().isSoft()) {
      return "soft";
    }
    double unsure = Math.max(m.sureLeft() - m.left(), m.right() - m.sureRight());
    return unsure >= Metrics.STRETCH_FROM ? "vague" : "throughout";
  }

  private void claim(Subject e) {
    if (e.isClaim()) {
      keys.add("claim");
    }
  }

  private void ends(Mark m) {
    if (m.start() == Edge.OPEN || m.end() == Edge.OPEN) {
      keys.add("open");
    }
    if (m.start() == Edge.UNKNOWN || m.end() == Edge.UNKNOWN) {
      keys.add("unknown");
    }
  }

  /** A counted block. */
  void addBlock(boolean found, boolean contested) {
    keys.add("block");
    if (found) {
      keys.add("block.found");
    }
    if (contested) {
      keys.add("block.contested");
    }
  }

  /** What has been seen, in the order in which it is explained. */
  List<LookSample> samples() {
    return LookSample.ALL.stream().filter(s -> keys.contains(s.key())).toList();
  }
}
