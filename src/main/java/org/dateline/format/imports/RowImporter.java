package org.dateline.format.imports;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A reader of tables in which a row is an event and depends on no other row. */
interface RowImporter extends Importer {

  /** Makes the event of a row. */
  interface Each {
    void row(CsvRows.Row row);
  }

  /** The columns of a file that is its own. */
  @Nullable TableHead table(Head head);

  /**
   * What makes its rows events.
   *
   * @param to where the events and what is wrong with the rows go
   */
  Each rows(Input in, TableHead table, Records to);

  @Override
  default void read(Input in, Records to) throws IOException {
    TableHead table = table(in.head());
    if (table != null) {
      TableImporter.each(in, table, to, rows(in, table, to));
    }
  }
}
