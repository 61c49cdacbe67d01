package org.dateline.format;

import java.util.List;
import java.util.Map;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Selector;
import org.dateline.model.Vocabulary.CitationRole;
import org.dateline.model.Vocabulary.SelectorType;
import org.jspecify.annotations.Nullable;

/** Reads a citation and the selector in it. */
final class CitationDecoder {

  private CitationDecoder() {}

  static Citation read(In in) throws Misfit {
    in.object();
    String source = null;
    String locator = null;
    String label = null;
    CitationRole role = null;
    @Nullable List<String> forFields = null;
    String credibility = null;
    DateSpec reported = null;
    Selector selector = null;
    String note = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "source" -> source = in.once(source, in.id());
        case "locator" -> locator = in.once(locator, in.string());
        case "label" -> label = in.once(label, in.string());
        case "role" -> role = in.once(role, in.word(CitationRole.class));
        case "for" -> forFields = in.once(forFields, in.strings());
        case "credibility" -> credibility = in.once(credibility, credibility(in));
        case "reported" -> reported = in.once(reported, DateDecoder.read(in));
        case "selector" -> selector = in.once(selector, selector(in));
        case "note" -> note = in.once(note, in.string());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Citation(
        In.need(source),
        locator,
        label,
        role,
        In.orNone(forFields),
        credibility,
        reported,
        selector,
        note,
        In.kept(extra));
  }

  private static String credibility(In in) throws Misfit {
    String s = in.string();
    if (s.length() != 1 || s.charAt(0) < '1' || s.charAt(0) > '6') {
      throw new Misfit();
    }
    return s;
  }

  private static Selector selector(In in) throws Misfit {
    in.object();
    SelectorType type = null;
    String exact = null;
    String prefix = null;
    String suffix = null;
    Long start = null;
    Long end = null;
    String value = null;
    String conformsTo = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "type" -> type = in.once(type, selectorType(in));
        case "exact" -> exact = in.once(exact, in.string());
        case "prefix" -> prefix = in.once(prefix, in.string());
        case "suffix" -> suffix = in.once(suffix, in.string());
        case "start" -> start = in.once(start, in.integer(0, Long.MAX_VALUE));
        case "end" -> end = in.once(end, in.integer(0, Long.MAX_VALUE));
        case "value" -> value = in.once(value, in.string());
        case "conformsTo" -> conformsTo = in.once(conformsTo, in.string());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Selector(
        In.need(type), exact, prefix, suffix, start, end, value, conformsTo, In.kept(extra));
  }

  private static SelectorType selectorType(In in) throws Misfit {
    String s = in.string();
    for (SelectorType t : SelectorType.values()) {
      if (t.name().equals(s)) {
        return t;
      }
    }
    throw new Misfit();
  }
}
