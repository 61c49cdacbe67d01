package org.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;
import org.dateline.model.Vocabulary;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** The subjects of a chronology's events, from the columns: no event is read for being drawn. */
final class Subjects {

  private final EventStore events;
  private final FacetColumn kindColumn;
  private final FacetColumn statusColumn;
  private final List<Kind> kinds = new ArrayList<>();
  private final List<@Nullable Status> statuses = new ArrayList<>();

  Subjects(Chronology c) {
    events = c.events();
    kindColumn = events.facet(Facet.KIND);
    statusColumn = events.facet(Facet.STATUS);
    for (int code = 0; code < kindColumn.words(); code++) {
      kinds.add(Vocabulary.find(Kind.class, kindColumn.word(code)).orElse(Kind.OCCURRENCE));
    }
    for (int code = 0; code < statusColumn.words(); code++) {
      statuses.add(Vocabulary.find(Status.class, statusColumn.word(code)).orElse(null));
    }
  }

  Subject of(int event) {
    return new Subject(
        events.title(event),
        kindColumn.count(event) == 0 ? Kind.OCCURRENCE : kinds.get(kindColumn.code(event, 0)),
        statusColumn.count(event) == 0 ? null : statuses.get(statusColumn.code(event, 0)));
  }
}
