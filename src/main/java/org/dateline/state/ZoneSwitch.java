package org.dateline.state;

import java.time.ZoneId;
import java.time.ZoneOffset;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which time zone the axis and the times of day are shown in. */
public final class ZoneSwitch {

  private final ReadOnlyObjectWrapper<ZoneChoice> choice =
      new ReadOnlyObjectWrapper<>(ZoneChoice.TIMELINE);
  private final ReadOnlyObjectWrapper<ZoneId> zone = new ReadOnlyObjectWrapper<>(ZoneOffset.UTC);
  private ZoneId timeline = ZoneOffset.UTC;

  ZoneSwitch() {}

  /** Whose zone is shown. */
  public ReadOnlyObjectProperty<ZoneChoice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /** The zone that is shown. */
  public ReadOnlyObjectProperty<ZoneId> zoneProperty() {
    return zone.getReadOnlyProperty();
  }

  /** Shows times of day and day borders in another zone; where events lie does not change. */
  public void choose(ZoneChoice next) {
    choice.set(next);
    update();
  }

  /** Tells the zone of the timeline that was opened. */
  void timelineIs(ZoneId next) {
    timeline = next;
    update();
  }

  private void update() {
    zone.set(
        switch (choice.get()) {
          case TIMELINE -> timeline;
          case UTC -> ZoneOffset.UTC;
          case COMPUTER -> ZoneId.systemDefault();
        });
  }
}
