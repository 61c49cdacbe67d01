package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table mean.
 *
 * @param header the names of the columns
 * @param roles what each means, as many as there are names
 * @param dayFirst whether 1/2/2023 is the first of February
 */
public record Mapping(List<String> header, List<Role> roles, boolean dayFirst) {

  /** What a column means. */
  public enum Role {
    /** Nothing the format has a field for: kept under {@code x-row}. */
    KEEP,
    ID,
    TITLE,
    DESCRIPTION,
    /** The date, or where it begins: a day, a time, a year, a range, words. */
    START,
    END,
    YEAR,
    MONTH,
    DAY,
    TIME,
    END_YEAR,
    END_MONTH,
    END_DAY,
    END_TIME,
    /** The date as it is to be printed. */
    DATE_WORDS,
    GROUP,
    TAGS,
    PLACE,
    LATITUDE,
    LONGITUDE,
    /** A source: an address, or its name. */
    SOURCE,
    MEDIA,
    CAPTION,
    CREDIT,
    QUOTE,
    SPEAKER,
    PARTICIPANTS,
    NOTE;

    /** The word that settings and messages have for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public Mapping {
    header = List.copyOf(header);
    roles = List.copyOf(roles);
    if (header.size() != roles.size()) {
      throw new IllegalArgumentException(header.size() + " columns, " + roles.size() + " roles");
    }
  }

  /** The first column with a role; -1 when there is none. */
  public int column(Role role) {
    return roles.indexOf(role);
  }

  /** All columns with a role. */
  List<Integer> columns(Role role) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == role) {
        found.add(i);
      }
    }
    return found;
  }

  /** The same with another meaning for one column. */
  public Mapping with(int column, Role role) {
    List<Role> changed = new ArrayList<>(roles);
    changed.set(column, role);
    return new Mapping(header, changed, dayFirst);
  }

  /** Whether a row can give an event: it has a date and words. */
  public boolean isUsable() {
    boolean dated = column(Role.START) >= 0 || column(Role.YEAR) >= 0;
    boolean worded = column(Role.TITLE) >= 0 || column(Role.DESCRIPTION) >= 0;
    return dated && worded;
  }

  /** What is read from where, for a message. */
  Message words() {
    List<Message> parts = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) != Role.KEEP) {
        parts.add(Say.that("column-from", Say.that("role." + roles.get(i).word()), header.get(i)));
      }
    }
    return Message.list(parts);
  }

  /** The role that a word names; null when it names none. */
  public static @Nullable Role role(String word) {
    for (Role role : Role.values()) {
      if (role.word().equals(word)) {
        return role;
      }
    }
    return null;
  }
}
