package org.dateline.format.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a GEDCOM file apart; lines that are none are listed. */
final class GedcomLines {

  private static final Pattern LINE =
      Pattern.compile("\\s*(\\d{1,2})\\s+(?:(@[^@\\s]+@)\\s+)?([A-Za-z0-9_]{1,90})(?: (.*))?");

  private final Records to;
  private final List<GedcomNode> roots = new ArrayList<>();
  private final Deque<GedcomNode> open = new ArrayDeque<>();

  private GedcomLines(Records to) {
    this.to = to;
  }

  /** All records of a file, from its head to its trailer. */
  static List<GedcomNode> read(Input in, Records to) throws IOException {
    GedcomLines lines = new GedcomLines(to);
    try (Reader reader = in.reader();
        BufferedReader text = new BufferedReader(reader, 1 << 16)) {
      int n = 0;
      for (String s = text.readLine(); s != null; s = text.readLine()) {
        n++;
        if (!s.isBlank()) {
          lines.line(s, n);
        }
      }
      if (lines.roots.isEmpty() || !lines.roots.getLast().tag().equals("TRLR")) {
        to.warning(Math.max(1, n), 1, "truncated", Say.that("no-trailer"));
      }
    }
    return lines.roots;
  }

  private void line(String s, int n) {
    Matcher m = LINE.matcher(s);
    if (!m.matches()) {
      stray(s, n);
      return;
    }
    int level = Integer.parseInt(m.group(1));
    String value = m.group(4) == null ? "" : m.group(4);
    while (!open.isEmpty() && open.getLast().level() >= level) {
      open.removeLast();
    }
    GedcomNode parent = open.peekLast();
    if (level > 0 && parent == null) {
      to.error(n, 1, "bad-row", Say.that("line-orphan", Values.quoted(s)));
      return;
    }
    String tag = m.group(3);
    if (parent != null && (tag.equals("CONC") || tag.equals("CONT"))) {
      parent.continueWith(tag.equals("CONT") ? "\n" + value : value);
      return;
    }
    if (parent != null && level > parent.level() + 1) {
      to.warning(
          n, 1, "bad-level", Say.that("line-level", Values.quoted(s), level, parent.level()));
    }
    GedcomNode node = new GedcomNode(level, m.group(2), tag, value, n);
    if (parent == null) {
      roots.add(node);
    } else {
      parent.add(node);
    }
    open.addLast(node);
  }

  /** Programs that break long texts by themselves leave lines without a level. */
  private void stray(String s, int n) {
    @Nullable GedcomNode last = open.peekLast();
    if (last == null) {
      to.error(n, 1, "bad-row", Say.that("line-no-gedcom", Values.quoted(s)));
      return;
    }
    to.warning(
        n,
        1,
        "bad-row",
        Say.that("line-continued", Values.quoted(s), last.tag(), String.valueOf(last.line())));
    last.continueWith("\n" + s.strip());
  }
}
