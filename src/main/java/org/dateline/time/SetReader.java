package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.time.EdtfSet.Item;
import org.jspecify.annotations.Nullable;

/** Reads a set: one of several dates in square brackets, all of them in braces. */
final class SetReader {

  private SetReader() {}

  static EdtfSet read(Cursor in) {
    boolean all = in.peek() == '{';
    String close = all ? "}" : "]";
    in.advance(1);
    List<Item> items = new ArrayList<>();
    while (true) {
      Item item = item(in, items.isEmpty(), close);
      items.add(item);
      if (in.skip(close)) {
        break;
      }
      if (in.peek() != ',') {
        throw in.expected("a comma or the closing “" + close + "” was expected");
      }
      if (item.run() && item.to() == null) {
        throw in.expected("a date with “..” after it must be the last of the set");
      }
      in.advance(1);
    }
    if (!in.atEnd()) {
      throw in.expected("nothing may follow the closing “" + close + "”");
    }
    return new EdtfSet(all, items);
  }

  private static Item item(Cursor in, boolean first, String close) {
    if (in.skip("..")) {
      if (!first) {
        throw in.refuse(in.index() - 2, "a date with “..” before it must be the first of the set");
      }
      EdtfDate to = date(in);
      if (in.at("..")) {
        throw in.expected("a comma or the closing “" + close + "” was expected");
      }
      return new Item(null, to, true);
    }
    EdtfDate from = date(in);
    if (!in.skip("..")) {
      return new Item(from, from, false);
    }
    int at = in.index();
    EdtfDate to = in.at(close) || in.at(",") || in.atEnd() ? null : date(in);
    if (to != null && to.precision() != from.precision()) {
      throw in.refuse(at, "both ends of “..” must be equally exact: " + exactness(from, to));
    }
    return new Item(from, to, true);
  }

  private static String exactness(EdtfDate from, @Nullable EdtfDate to) {
    return from.print() + " and " + (to == null ? "" : to.print()) + " are not";
  }

  private static EdtfDate date(Cursor in) {
    return (EdtfDate) DateReader.read(in, false);
  }
}
