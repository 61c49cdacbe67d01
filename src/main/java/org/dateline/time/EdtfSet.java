package org.dateline.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Several dates (EDTF level 2, "Set representation").
 *
 * @param all true for <code>{..}</code>, all of them; false for {@code [..]}, one of them
 * @param items the members as written, at least one
 */
public record EdtfSet(boolean all, List<Item> items) implements Edtf {

  public EdtfSet {
    items = List.copyOf(items);
  }

  /**
   * A member: a date, or a run of dates.
   *
   * @param from the date, or the run's first; null where the run has no beginning ({@code ..1984})
   * @param to the run's last; null where the run has no end ({@code 1984..}); the same as {@code
   *     from} where it is no run
   * @param run whether it is a run
   */
  public record Item(@Nullable EdtfDate from, @Nullable EdtfDate to, boolean run) {

    /** As EDTF writes it. */
    public String print() {
      String first = from == null ? "" : from.print();
      return run ? first + ".." + (to == null ? "" : to.print()) : first;
    }
  }

  @Override
  public String print() {
    StringJoiner s = new StringJoiner(",", all ? "{" : "[", all ? "}" : "]");
    items.forEach(item -> s.add(item.print()));
    return s.toString();
  }

  @Override
  public int level() {
    return 2;
  }

  @Override
  public boolean extension() {
    return false;
  }

  @Override
  public Set<Qualifier> qualifiers() {
    EnumSet<Qualifier> found = EnumSet.noneOf(Qualifier.class);
    for (Item item : items) {
      if (item.from() != null) {
        found.addAll(item.from().qualifiers());
      }
      if (item.to() != null) {
        found.addAll(item.to().qualifiers());
      }
    }
    return found;
  }
}
