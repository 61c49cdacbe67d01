package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.dateline.format.imports.Mapping.Role;
import org.jspecify.annotations.Nullable;

/** Guesses what the columns of a table mean, by their names and by what stands in them. */
final class Columns {

  private static final ResourceBundle NAMES =
      ResourceBundle.getBundle("org.dateline.format.imports.columns", Locale.ROOT);

  private final List<String> header;
  private final List<List<String>> rows;
  private final Role[] roles;

  private Columns(List<String> header, List<List<String>> rows) {
    this.header = header;
    this.rows = rows;
    this.roles = new Role[header.size()];
    Arrays.fill(roles, Role.KEEP);
  }

  /**
   * The likeliest mapping.
   *
   * @param rows some rows, of any width
   */
  static Mapping guess(List<String> header, List<List<String>> rows) {
    return new Columns(header, rows).mapping();
  }

  /**
   * A mapping and how far it can be relied on.
   *
   * @param sure whether date and title were found by their names, all dates can be read, and
   *     nothing in them can be read two ways
   * @param orderTold whether some date tells which of day and month stands first
   */
  record Guess(Mapping mapping, boolean sure, boolean orderTold) {}

  /** The likeliest mapping, weighed. */
  static Guess weighed(List<String> header, List<List<String>> rows) {
    Columns c = new Columns(header, rows);
    Mapping m = c.mapping();
    return new Guess(m, m.isUsable() && c.isSure(m), c.told(m) != null);
  }

  private boolean isSure(Mapping m) {
    int title = m.column(Role.TITLE) >= 0 ? m.column(Role.TITLE) : m.column(Role.DESCRIPTION);
    Role titled = m.column(Role.TITLE) >= 0 ? Role.TITLE : Role.DESCRIPTION;
    boolean named = names(titled).contains(plain(header.get(title)));
    int start = m.column(Role.START);
    if (start < 0) {
      return named;
    }
    boolean either =
        cells(start).stream().anyMatch(c -> c.matches("\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}.*"))
            && told(m) == null;
    boolean called =
        names(Role.START).contains(plain(header.get(start)))
            || names(Role.YEAR).contains(plain(header.get(start)));
    return named && called && !either && dated(start) > 0.8;
  }

  /** Whether one of the names is one that columns of dates have. */
  static boolean nameDate(List<String> header) {
    return header.stream()
        .map(Columns::plain)
        .anyMatch(n -> names(Role.START).contains(n) || names(Role.YEAR).contains(n));
  }

  /** A name without case, space and punctuation. */
  static String plain(String name) {
    StringBuilder s = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(s::appendCodePoint);
    return s.toString();
  }

  private Mapping mapping() {
    boolean yearInParts =
        byName(Role.YEAR) >= 0 && (named(Role.MONTH) >= 0 || byName(Role.START) < 0);
    if (yearInParts) {
      for (Role role :
          List.of(
              Role.YEAR,
              Role.MONTH,
              Role.DAY,
              Role.TIME,
              Role.END_YEAR,
              Role.END_MONTH,
              Role.END_DAY,
              Role.END_TIME)) {
        give(named(role), role);
      }
    } else {
      dates();
    }
    for (Role role : Role.values()) {
      boolean done = role.compareTo(Role.START) >= 0 && role.compareTo(Role.END_TIME) <= 0;
      if (role != Role.KEEP && !done) {
        give(role == Role.TITLE ? title() : named(role), role);
      }
    }
    if (has(Role.LATITUDE) != has(Role.LONGITUDE)) {
      // One coordinate is none; “x” may be anything.
      Arrays.asList(roles)
          .replaceAll(r -> r == Role.LATITUDE || r == Role.LONGITUDE ? Role.KEEP : r);
    }
    if (!has(Role.TITLE)) {
      give(wordiest(), Role.TITLE);
    }
    return new Mapping(header, List.of(roles), dayFirst());
  }

  private void dates() {
    int start = named(Role.START);
    if (start < 0 || dated(start) < 0.3) {
      int better = datedColumn();
      start = better >= 0 ? better : start;
    }
    if (start < 0) {
      start = named(Role.YEAR);
    }
    give(start, Role.START);
    if (start < 0) {
      return;
    }
    // Some objects have a date, others a start and an end.
    int other = byName(Role.START);
    if (other >= 0 && dated(other) > 0.9 && standsIn(other, start)) {
      give(other, Role.START);
    }
    int end = byName(Role.END);
    if (end < 0) {
      end = partner(start);
    }
    if (end >= 0 && end != start && dated(end) >= 0.3) {
      give(end, Role.END);
    }
  }

  /** Whether a column is filled where another is not, and only there. */
  private boolean standsIn(int column, int other) {
    long both = rows.stream().filter(r -> isFilled(r, column) && isFilled(r, other)).count();
    return both == 0 && rows.stream().anyMatch(r -> isFilled(r, column));
  }

  private static boolean isFilled(List<String> row, int column) {
    return column < row.size() && !row.get(column).isBlank();
  }

  /** The column called as the start is, but with end for start. */
  private int partner(int start) {
    String name = header.get(start).toLowerCase(Locale.ROOT);
    for (String[] pair :
        new String[][] {{"start", "end"}, {"begin", "end"}, {"from", "to"}, {"начал", "конец"}}) {
      int at = name.indexOf(pair[0]);
      if (at >= 0) {
        String wanted =
            plain(name.substring(0, at) + pair[1] + name.substring(at + pair[0].length()));
        for (int i = 0; i < header.size(); i++) {
          if (plain(header.get(i)).equals(wanted)) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  /** The column with a whole name of the role's, the surest first; -1. */
  private int byName(Role role) {
    for (String name : names(role)) {
      for (int i = 0; i < header.size(); i++) {
        if (roles[i] == Role.KEEP && plain(header.get(i)).equals(name)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The column with the role's name, or else with it for a part of its name; -1. */
  private int named(Role role) {
    int whole = byName(role);
    if (whole >= 0) {
      return whole;
    }
    boolean partsTell =
        Set.of(Role.TITLE, Role.START, Role.DESCRIPTION, Role.SOURCE, Role.PLACE, Role.MEDIA)
            .contains(role);
    if (!partsTell) {
      return -1;
    }
    List<String> few = names(role).subList(0, Math.min(3, names(role).size()));
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      List<String> parts =
          Arrays.asList(header.get(i).toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"));
      if (roles[i] == Role.KEEP && !Collections.disjoint(parts, few)) {
        found.add(i);
      }
    }
    if (role != Role.START) {
      return found.isEmpty() ? -1 : found.getFirst();
    }
    // Of several dates the one that differs from row to row is the event's own.
    int best = -1;
    for (int i : found) {
      if (dated(i) > 0.3 && (best < 0 || different(i) > different(best))) {
        best = i;
      }
    }
    return best;
  }

  /** Of the columns called as titles are the one that most rows have; the surest where equal. */
  private int title() {
    int best = -1;
    for (String name : names(Role.TITLE)) {
      for (int i = 0; i < header.size(); i++) {
        boolean called = roles[i] == Role.KEEP && plain(header.get(i)).equals(name);
        if (called && (best < 0 || cells(i).size() > cells(best).size())) {
          best = i;
        }
      }
    }
    return best >= 0 ? best : named(Role.TITLE);
  }

  private static List<String> names(Role role) {
    String key = role.word().replace(" ", "");
    return Arrays.asList(NAMES.getString(key).split("\\s+"));
  }

  private void give(int column, Role role) {
    if (column >= 0 && roles[column] == Role.KEEP) {
      roles[column] = role;
    }
  }

  private boolean has(Role role) {
    return Arrays.asList(roles).contains(role);
  }

  private List<String> cells(int column) {
    List<String> cells = new ArrayList<>();
    for (List<String> row : rows) {
      String cell = column < row.size() ? row.get(column).strip() : "";
      if (!cell.isEmpty()) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** The share of a column's filled cells that are dates. */
  private double dated(int column) {
    List<String> cells = cells(column);
    DateText dates = new DateText(DateText.Order.MONTH_FIRST);
    long fine = cells.stream().filter(c -> dates.read(c) != null).count();
    return cells.isEmpty() ? 0 : (double) fine / cells.size();
  }

  private long different(int column) {
    return new HashSet<>(cells(column)).size();
  }

  /** The column with most dates in it, small numbers being none; -1. */
  private int datedColumn() {
    int best = -1;
    double most = 0.6;
    for (int i = 0; i < header.size(); i++) {
      List<String> cells = cells(i);
      boolean years =
          cells.stream().noneMatch(c -> c.matches("[+-]?\\d{1,3}|[+-]?\\d{5,}|.*[a-z]{12}.*"));
      double share = years && !cells.isEmpty() ? dated(i) : 0;
      if (share > most) {
        most = share;
        best = i;
      }
    }
    return best;
  }

  /** The column whose cells are most like titles: words, and different ones; -1. */
  private int wordiest() {
    int best = -1;
    double most = 0;
    for (int i = 0; i < header.size(); i++) {
      List<String> cells = cells(i);
      if (roles[i] != Role.KEEP || cells.isEmpty()) {
        continue;
      }
      double letters =
          cells.stream().filter(c -> c.codePoints().anyMatch(Character::isLetter)).count();
      double length = cells.stream().mapToInt(String::length).average().orElse(0);
      double score = letters / rows.size() * different(i) * Math.min(length, 60);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private boolean dayFirst() {
    return Boolean.TRUE.equals(told(List.of(roles)));
  }

  private @Nullable Boolean told(Mapping m) {
    return told(m.roles());
  }

  /** Whether the day comes first, as some date tells that cannot be read otherwise; null. */
  private @Nullable Boolean told(List<Role> meanings) {
    Boolean found = null;
    for (int i = 0; i < meanings.size(); i++) {
      if (meanings.get(i) == Role.START || meanings.get(i) == Role.END) {
        for (String cell : cells(i)) {
          found = found == null ? dayFirst(cell) : found;
        }
      }
    }
    return found;
  }

  /** Whether a date has its day first; null when one cannot tell. */
  private static @Nullable Boolean dayFirst(String date) {
    String[] n = date.split("[-/ ]");
    if (n.length < 3 || !n[0].matches("\\d{1,2}") || !n[1].matches("\\d{1,2}")) {
      return null;
    }
    int a = Integer.parseInt(n[0]);
    int b = Integer.parseInt(n[1]);
    return a > 12 ? Boolean.TRUE : b > 12 ? Boolean.FALSE : null;
  }
}
