package org.dateline.shell.detail;

import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import org.dateline.model.Chronology;
import org.dateline.model.Group;
import org.dateline.timeline.LaneColors;
import org.dateline.timeline.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The colour of a group as a CSS value that is right in either theme by itself: a ladder over the
 * ground behind it, so that a change of theme needs no new nodes.
 */
public final class GroupColor {

  private GroupColor() {}

  /** The colour of the group with that id; a neutral one where there is no such group. */
  public static String css(Chronology chronology, @Nullable String groupId) {
    Group group = chronology.group(groupId);
    if (group == null) {
      return "-color-neutral-emphasis";
    }
    List<Group> all = chronology.timeline().groups();
    int place = all.indexOf(group);
    return "ladder(-color-bg-default, %s 49%%, %s 50%%)"
        .formatted(
            web(LaneColors.of(group.color(), place, Theme.DARK)),
            web(LaneColors.of(group.color(), place, Theme.LIGHT)));
  }

  private static String web(Color c) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(c.getRed() * 255),
        Math.round(c.getGreen() * 255),
        Math.round(c.getBlue() * 255));
  }
}
