package org.dateline.format.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Vocabulary.AgentType;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/**
 * GEDCOM, from 5.5 to 7: the events of persons and families. A person is an agent, who keeps all of
 * its record that is no event; other records that are no sources are kept with the timeline.
 */
final class GedcomImporter implements Importer {

  private static final Pattern HEAD =
      Pattern.compile("\\A\\s*0\\s+HEAD\\s*(?:\\R|\\z)", Pattern.CASE_INSENSITIVE);

  /** Records that are read through those that point to them. */
  private static final Set<String> POINTED = Set.of("NOTE", "SNOTE", "REPO", "OBJE", "TRLR");

  @Override
  public Message name() {
    return Message.foreign("GEDCOM");
  }

  @Override
  public int sniff(Head head) {
    return HEAD.matcher(head.text()).find() ? 99 : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    List<GedcomNode> roots = GedcomLines.read(in, to);
    Map<String, GedcomNode> byId = new HashMap<>();
    for (GedcomNode root : roots) {
      if (root.id() != null) {
        byId.putIfAbsent(root.id(), root);
      }
    }
    GedcomSources sources = new GedcomSources(byId, to);
    GedcomEvents events = new GedcomEvents(byId, sources, to);
    new Reading(byId, sources, events, to).records(roots);
    if (events.bare() > 0) {
      to.warning(1, 1, "bare-events", Say.that("bare-events", events.bare()));
    }
  }

  /** One reading. */
  private record Reading(
      Map<String, GedcomNode> byId, GedcomSources sources, GedcomEvents events, Records to) {

    private record Person(String agent, String name) {}

    void records(List<GedcomNode> roots) {
      Map<String, Person> persons = new HashMap<>();
      for (GedcomNode root : roots) {
        if (root.tag().equals("INDI")) {
          individual(root, persons);
        }
      }
      Map<String, Object> others = new LinkedHashMap<>();
      for (GedcomNode root : roots) {
        switch (root.tag()) {
          case "INDI" -> {}
          case "FAM" -> family(root, persons, others);
          case "SOUR" -> sources.add(root);
          case "HEAD" -> head(root);
          default -> {
            if (!POINTED.contains(root.tag()) || !root.children("REFN").isEmpty()) {
              keep(others, root);
            }
          }
        }
      }
      others.forEach((k, v) -> to.keep(GedcomEvents.KEY + "-" + k, v));
    }

    private static void keep(Map<String, Object> others, GedcomNode record) {
      Map<String, Object> with = new LinkedHashMap<>();
      if (record.id() != null) {
        with.put("id", record.id());
      }
      with.put("record", record.kept());
      GedcomNode.put(others, record.tag().toLowerCase(java.util.Locale.ROOT), with);
    }

    private void head(GedcomNode head) {
      to.keep(GedcomEvents.KEY + "-head", head.kept());
      GedcomNode note = head.child("NOTE");
      String text = note == null ? null : sources.pointed(note);
      to.description(text == null ? null : HtmlText.markdown(text).markdown());
      String language = head.text("LANG");
      if (language != null && language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
        to.language(language);
      }
    }

    private void individual(GedcomNode person, Map<String, Person> persons) {
      String name = name(person);
      String shown = name == null ? person.id() : name;
      if (shown == null) {
        to.error(person.line(), 1, "bad-row", Say.that("person-nameless"));
        return;
      }
      Map<String, Object> kept = new LinkedHashMap<>();
      List<GedcomNode> happened = new ArrayList<>();
      for (GedcomNode c : person.children()) {
        if (events.knows(c.tag())) {
          happened.add(c);
        } else {
          GedcomNode.put(kept, c.tag(), resolved(c));
        }
      }
      if (person.id() != null) {
        kept.put("id", person.id());
      }
      Person known = new Person(to.newAgent(shown, AgentType.PERSON, kept), shown);
      if (person.id() != null) {
        persons.putIfAbsent(person.id(), known);
      }
      List<String[]> who = new ArrayList<>();
      who.add(new String[] {known.agent(), null});
      for (GedcomNode c : happened) {
        if (!events.add(c, person, shown, who)) {
          GedcomNode.put(kept, c.tag(), c.kept());
        }
      }
    }

    /** A note as its text, be it elsewhere; anything else as it stands. */
    private Object resolved(GedcomNode c) {
      boolean note = c.tag().equals("NOTE") || c.tag().equals("SNOTE");
      String text = note ? sources.pointed(c) : null;
      return text == null ? c.kept() : text;
    }

    private void family(
        GedcomNode family, Map<String, Person> persons, Map<String, Object> others) {
      Person husband = person(family.child("HUSB"), persons);
      Person wife = person(family.child("WIFE"), persons);
      List<String[]> who = new ArrayList<>();
      if (husband != null) {
        who.add(new String[] {husband.agent(), events.word("role.husband")});
      }
      if (wife != null) {
        who.add(new String[] {wife.agent(), events.word("role.wife")});
      }
      String name =
          husband == null && wife == null && family.id() != null
              ? family.id()
              : events.couple(
                  husband == null ? null : husband.name(), wife == null ? null : wife.name());
      Map<String, Object> kept = new LinkedHashMap<>();
      if (family.id() != null) {
        kept.put("id", family.id());
      }
      for (GedcomNode c : family.children()) {
        if (!events.knows(c.tag()) || !events.add(c, family, name, who)) {
          GedcomNode.put(kept, c.tag(), resolved(c));
        }
      }
      GedcomNode.put(others, "fam", kept);
    }

    private static @Nullable Person person(
        @Nullable GedcomNode pointer, Map<String, Person> persons) {
      return pointer == null || pointer.pointer() == null ? null : persons.get(pointer.pointer());
    }

    /** The first name, without the strokes around the family's; null when there is none. */
    private static @Nullable String name(GedcomNode person) {
      for (GedcomNode n : person.children("NAME")) {
        String plain = n.raw().replace("/", " ").replaceAll("\\s+", " ").strip();
        if (plain.isEmpty()) {
          String given = n.text("GIVN");
          String family = n.text("SURN");
          plain = ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
        }
        if (!plain.isEmpty()) {
          return plain.replace("@@", "@");
        }
      }
      return null;
    }
  }
}
