package org.dateline.timeline;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.time.Bundle;
import org.jspecify.annotations.Nullable;

/** The words the timeline itself needs, in the user's language. */
final class TimelineTexts {

  private static final int REMEMBERED = 4_000;

  private final Bundle bundle;
  private @Nullable NumberFormat compact;
  private final Map<String, String> counted =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  TimelineTexts(Locale locale) {
    this.bundle = Bundle.of("timeline.timeline", locale);
  }

  /** The text of a key with its arguments filled in. */
  String text(String key, Object... arguments) {
    return bundle.text(key, arguments);
  }

  /** The text of a key whose only argument is a number; remembered, for it is asked each frame. */
  String counted(String key, int number) {
    return counted.computeIfAbsent(key + number, k -> text(key, number));
  }

  /** A number in few letters, such as 5K. */
  String compact(int number) {
    return counted.computeIfAbsent("" + number, k -> compacted(number));
  }

  private String compacted(int number) {
    NumberFormat format = compact;
    if (format == null) {
      format = NumberFormat.getCompactNumberInstance(bundle.locale(), NumberFormat.Style.SHORT);
      compact = format;
    }
    return format.format(number);
  }

  /** The heading of a lane. */
  String laneTitle(Lane lane, LaneBy by) {
    if (lane.title() == null) {
      return text(by == LaneBy.GROUP || by == LaneBy.TAG ? "lane.none" : "lane.undecided");
    }
    return switch (by) {
      case NONE -> text("lane.all");
      case KIND, STATUS, CERTAINTY -> word(by.word() + "." + lane.key(), lane.title());
      default -> lane.title();
    };
  }

  private String word(String key, String otherwise) {
    return bundle.textOr(key, otherwise);
  }
}
