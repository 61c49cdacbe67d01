package org.dateline.time;

import org.dateline.model.Edge;

/** How surely a part of a date is known (EDTF, "Qualification of a date", levels 1 and 2). */
public enum Qualifier {
  /** Stated without reserve. */
  NONE(""),
  /** {@code ?}: the source is in doubt. */
  UNCERTAIN("?"),
  /** {@code ~}: an estimate. */
  APPROXIMATE("~"),
  /** {@code %}: an estimate, and in doubt. */
  BOTH("%");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** The character EDTF writes; empty for {@link #NONE}. */
  public String sign() {
    return sign;
  }

  /** What holds where this and {@code other} both apply: {@code ?} with {@code ~} is {@code %}. */
  public Qualifier and(Qualifier other) {
    if (this == other || other == NONE) {
      return this;
    }
    return this == NONE ? other : BOTH;
  }

  /** How many units of padding it is worth (GRAMMAR section 3): none, one, or two for both. */
  int weight() {
    return switch (this) {
      case NONE -> 0;
      case UNCERTAIN, APPROXIMATE -> 1;
      case BOTH -> 2;
    };
  }

  /** The edge an end so qualified is drawn with. */
  Edge edge() {
    return switch (this) {
      case NONE -> Edge.SHARP;
      case UNCERTAIN -> Edge.UNCERTAIN;
      case APPROXIMATE -> Edge.APPROXIMATE;
      case BOTH -> Edge.BOTH;
    };
  }

  static Qualifier of(char c) {
    return switch (c) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }
}
