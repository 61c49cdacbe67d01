package org.dateline.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Agent;
import org.dateline.model.Event;
import org.dateline.model.Group;
import org.dateline.model.Source;

/** The records of a file as they are read, in its order. */
final class Parts {

  final List<Located<Source>> sources = new ArrayList<>();
  final List<Located<Agent>> agents = new ArrayList<>();
  final List<Located<Group>> groups = new ArrayList<>();
  final Rows events;

  /** The tables that the file has. */
  final Set<Table> seen = EnumSet.noneOf(Table.class);

  private final Map<Table, Integer> counts = new EnumMap<>(Table.class);

  Parts(Rows events) {
    this.events = events;
  }

  /** How many records of a table have been met, broken ones too. */
  int count(Table table) {
    return counts.getOrDefault(table, 0);
  }

  /** Counts a record that was met. */
  int met(Table table) {
    return counts.merge(table, 1, Integer::sum) - 1;
  }

  /** Counts records that were met. */
  void met(Table table, int records) {
    counts.merge(table, records, Integer::sum);
  }

  void add(Object record, int offset, Table table, int index) {
    switch (record) {
      case Source s -> sources.add(new Located<>(s, offset, table, index));
      case Agent a -> agents.add(new Located<>(a, offset, table, index));
      case Group g -> groups.add(new Located<>(g, offset, table, index));
      case Event e -> events.add(new Located<>(e, offset, table, index));
      default -> throw new IllegalArgumentException("not a record: " + record);
    }
  }
}
