package org.dateline.time;

import java.time.ZoneId;
import org.dateline.model.Span;
import org.dateline.time.EdtfInterval.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Whether an end can come after its start. The earliest start is held against the latest end:
 * {@code 2004-06/2004} can be true (GRAMMAR section 2).
 */
final class Order {

  private Order() {}

  static @Nullable Message problem(Edtf e, ZoneId zone) {
    return switch (e) {
      case EdtfInterval(Dated(Edtf from), Dated(Edtf to)) when !inOrder(from, to, zone) ->
          Message.date("interval-reversed", to.print(), from.print());
      case EdtfSet set -> problem(set, zone);
      case EdtfDate _, EdtfDateTime _, EdtfInterval _ -> null;
    };
  }

  static @Nullable Message problem(
      Edtf e, ZoneId zone, @Nullable Edtf earliest, @Nullable Edtf latest) {
    if (earliest != null && latest != null && !inOrder(earliest, latest, zone)) {
      return Message.date("bounds-reversed", latest.print(), earliest.print());
    }
    if (earliest != null && !inOrder(earliest, e, zone)) {
      return Message.date("before-earliest", e.print(), earliest.print());
    }
    if (latest != null && !inOrder(e, latest, zone)) {
      return Message.date("after-latest", e.print(), latest.print());
    }
    return null;
  }

  private static @Nullable Message problem(EdtfSet set, ZoneId zone) {
    for (EdtfSet.Item item : set.items()) {
      EdtfDate from = item.from();
      EdtfDate to = item.to();
      if (item.run() && from != null && to != null && !inOrder(from, to, zone)) {
        return Message.date("run-reversed", to.print(), from.print());
      }
    }
    return null;
  }

  private static boolean inOrder(Edtf from, Edtf to, ZoneId zone) {
    Span first = Placed.extent(from, zone);
    Span last = Placed.extent(to, zone);
    int c = first.from().compareTo(last.to());
    return c < 0 || (c == 0 && last.from().equals(last.to()));
  }
}
