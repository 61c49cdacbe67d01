package org.dateline.query.lang;

import java.util.List;

/** A query as a tree. */
public sealed interface Query {

  /** Asks for everything: the empty query. */
  record All() implements Query {}

  /**
   * Events that contain these letters.
   *
   * @param term folded; with spaces it must stand together
   */
  record Text(String term) implements Query {}

  /**
   * Events of which a field has one of several values.
   *
   * @param values as typed, without quotation marks; at least one
   */
  record Is(Field field, List<String> values) implements Query {

    public Is {
      values = List.copyOf(values);
    }
  }

  /** Events that do not match. */
  record Not(Query query) implements Query {}

  /** Events that match all of several. */
  record And(List<Query> queries) implements Query {

    public And {
      queries = List.copyOf(queries);
    }
  }

  /** Events that match at least one of several. */
  record Or(List<Query> queries) implements Query {

    public Or {
      queries = List.copyOf(queries);
    }
  }
}
