package org.dateline.format;

import java.util.List;
import java.util.Map;
import org.dateline.model.Agent;
import org.dateline.model.Group;
import org.dateline.model.Vocabulary.AgentType;
import org.jspecify.annotations.Nullable;

/** Reads agents and groups. */
final class AgentDecoder {

  private AgentDecoder() {}

  static Agent read(In in) throws Misfit {
    in.object();
    String id = null;
    String name = null;
    AgentType type = null;
    String role = null;
    String affiliation = null;
    @Nullable List<String> sameAs = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "id" -> id = in.once(id, in.id());
        case "name" -> name = in.once(name, in.string());
        case "type" -> type = in.once(type, in.word(AgentType.class));
        case "role" -> role = in.once(role, in.string());
        case "affiliation" -> affiliation = in.once(affiliation, in.id());
        case "sameAs" -> sameAs = in.once(sameAs, in.strings());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Agent(
        In.need(id), In.need(name), type, role, affiliation, In.orNone(sameAs), In.kept(extra));
  }

  static Group group(In in) throws Misfit {
    in.object();
    String id = null;
    String title = null;
    String color = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "id" -> id = in.once(id, in.id());
        case "title" -> title = in.once(title, in.string());
        case "color" -> color = in.once(color, in.color());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Group(In.need(id), In.need(title), color, In.kept(extra));
  }
}
