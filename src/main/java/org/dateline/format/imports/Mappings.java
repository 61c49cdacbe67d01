package org.dateline.format.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What columns mean, as a user said once for all tables of the same columns. */
@FunctionalInterface
public interface Mappings {

  /** Nothing has been said. */
  Mappings NONE = header -> null;

  /** The mapping of a table with these columns; null when it is to be guessed. */
  @Nullable Mapping of(List<String> header);
}
