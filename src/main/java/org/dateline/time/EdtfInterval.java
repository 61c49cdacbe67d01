package org.dateline.time;

import java.util.EnumSet;
import java.util.Set;

/**
 * From a start to an end (EDTF, "Time interval" and "Extended interval").
 *
 * @param start its start; at least one of the two is dated
 * @param end its end
 */
public record EdtfInterval(End start, End end) implements Edtf {

  /** One end of an interval. */
  public sealed interface End permits Missing, Dated {
    /** As EDTF writes it. */
    String print();
  }

  /** An end without a date. */
  public enum Missing implements End {
    /** {@code ..}: it has no such end, or none is meant. */
    OPEN(".."),
    /** Nothing written: there is an end, not known. Never to be read as open or as now. */
    UNKNOWN("");

    private final String text;

    Missing(String text) {
      this.text = text;
    }

    @Override
    public String print() {
      return text;
    }
  }

  /**
   * An end with a date.
   *
   * @param value an {@link EdtfDate}, or an {@link EdtfDateTime} (extension)
   */
  public record Dated(Edtf value) implements End {
    @Override
    public String print() {
      return value.print();
    }
  }

  @Override
  public String print() {
    return start.print() + "/" + end.print();
  }

  @Override
  public int level() {
    return Math.max(level(start), level(end));
  }

  @Override
  public boolean extension() {
    return start instanceof Dated(EdtfDateTime _) || end instanceof Dated(EdtfDateTime _);
  }

  @Override
  public Set<Qualifier> qualifiers() {
    EnumSet<Qualifier> all = EnumSet.noneOf(Qualifier.class);
    if (start instanceof Dated(Edtf value)) {
      all.addAll(value.qualifiers());
    }
    if (end instanceof Dated(Edtf value)) {
      all.addAll(value.qualifiers());
    }
    return all;
  }

  private static int level(End end) {
    return switch (end) {
      case Missing _ -> 1;
      case Dated(EdtfDate date) when date.masked() -> 2;
      case Dated(Edtf value) -> value.level();
    };
  }
}
