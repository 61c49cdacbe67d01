package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.time.EdtfSet.Item;

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
        throw in.expected(Message.date("comma-expected", close));
      }
      if (item.run() && item.to() == null) {
        throw in.expected(Message.date("open-last"));
      }
      in.advance(1);
    }
    if (!in.atEnd()) {
      throw in.expected(Message.date("after-set", close));
    }
    return new EdtfSet(all, items);
  }

  private static Item item(Cursor in, boolean first, String close) {
    if (in.skip("..")) {
      if (!first) {
        throw in.refuse(in.index() - 2, Message.date("open-first"));
      }
      EdtfDate to = date(in);
      if (in.at("..")) {
        throw in.expected(Message.date("comma-expected", close));
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
      throw in.refuse(at, Message.date("exactness", from.print(), to.print()));
    }
    return new Item(from, to, true);
  }

  private static EdtfDate date(Cursor in) {
    return (EdtfDate) DateReader.read(in, false);
  }
}
