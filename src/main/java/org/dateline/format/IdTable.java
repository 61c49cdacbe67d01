package org.dateline.format;

import java.util.function.IntUnaryOperator;

/** Finds a number by a hash; whether it is the one meant, the caller says. Numbers count from 0. */
final class IdTable {

  /** Whether the number is the one looked for. */
  @FunctionalInterface
  interface Match {
    boolean is(int number);
  }

  private final int[] slots;

  /** A table for so many numbers. */
  IdTable(int count) {
    int size = 16;
    while (size < count + (count >> 1)) {
      size *= 2;
    }
    slots = new int[size];
  }

  /** The number with that hash that matches, or -1. */
  int find(int hash, Match match) {
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      if (match.is(slots[slot] - 1)) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  /** Puts a number in unless one is there that matches; that one, or -1. */
  int put(int hash, int number, Match match) {
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      if (match.is(slots[slot] - 1)) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = number + 1;
    return -1;
  }

  /** Gives the numbers others. */
  void renumber(IntUnaryOperator other) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != 0) {
        slots[i] = other.applyAsInt(slots[i] - 1) + 1;
      }
    }
  }
}
