package org.dateline;

import java.util.List;
import java.util.Map;
import org.dateline.model.Claim;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Vocabulary.Kind;

/** Events for tests that were claimed, and so first reported, at a date of their own. */
public final class Reported {

  private Reported() {}

  /**
   * An event with one claim.
   *
   * @param made when the claim was made, EDTF
   */
  public static Event claimed(String id, String title, String group, String made) {
    Claim claim =
        new Claim(
            id + "-claim",
            "x",
            null,
            List.of(),
            DateSpec.of(made),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Map.of());
    return new Event(
        id,
        title,
        null,
        Kind.OCCURRENCE,
        DateSpec.of("1970"),
        null,
        null,
        null,
        null,
        group,
        List.of(),
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(claim),
        List.of(),
        null,
        null,
        Map.of());
  }
}
