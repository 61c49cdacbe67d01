package org.dateline.format.cite;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Writes citations. The processor and a style are loaded when the first citation in that style is
 * wanted, which takes some tenths of a second: call it off the FX thread. It can be used from any
 * thread.
 */
public final class Citations {

  private final SourceNames names;
  private final String language;
  private final Map<CitationStyle, StyleProcessor> processors = new EnumMap<>(CitationStyle.class);

  /**
   * @param locale decides between the customs of the two Englishes in our own style; the handbooks
   *     are American and stay so
   */
  public Citations(Locale locale) {
    this.names = new SourceNames(locale);
    this.language = british(locale) ? "en-GB" : "en-US";
  }

  /** The citation of a source. It ends with a full stop or an address. */
  public synchronized Formatted format(Source source, CitationStyle style) {
    Formatted cited = processors.computeIfAbsent(style, this::processor).format(source);
    String archived = source.archiveUrl();
    return style == CitationStyle.PLAIN && archived != null
        ? cited.plus(Formatted.plain(names.archived(archived)))
        : cited;
  }

  private StyleProcessor processor(CitationStyle style) {
    return new StyleProcessor(style, style == CitationStyle.PLAIN ? language : "en-US", names);
  }

  /** The citations of sources, each in a line of its own, in the order given. */
  public Formatted format(List<Source> sources, CitationStyle style) {
    return Formatted.lines(sources.stream().map(s -> format(s, style)).toList());
  }

  /**
   * The sources that an event, its quotes or its claims cite, in the order of the file's list; ids
   * that lead nowhere are left out.
   */
  public static List<Source> of(Chronology c, int event) {
    Event e = c.events().event(event);
    Map<String, @Nullable Source> cited = new LinkedHashMap<>();
    e.citations().forEach(k -> cited.put(k.source(), c.source(k.source())));
    e.quotes()
        .forEach(q -> q.citations().forEach(k -> cited.put(k.source(), c.source(k.source()))));
    e.claims()
        .forEach(p -> p.citations().forEach(k -> cited.put(k.source(), c.source(k.source()))));
    return c.timeline().sources().stream().filter(s -> cited.get(s.id()) == s).toList();
  }

  private static boolean british(Locale locale) {
    return locale.getLanguage().equals("en")
        && !List.of("", "US", "CA", "PH", "LR").contains(locale.getCountry());
  }
}
