package org.dateline.format.cite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Writes sources as BibTeX. What BibTeX has no field for is left out rather than bent; letters stay
 * as they are (UTF-8), only what TeX would take for a command is written so that it does not.
 */
public final class BibTex {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final SourceNames names;
  private final Set<String> keys = new HashSet<>();

  private BibTex(Locale locale) {
    this.names = new SourceNames(locale);
  }

  /**
   * One entry for each source, in the order given.
   *
   * @param locale language of what is said of sources without a title
   */
  public static String write(List<Source> sources, Locale locale) {
    BibTex b = new BibTex(locale);
    StringBuilder out = new StringBuilder();
    sources.forEach(s -> out.append(out.isEmpty() ? "" : "\n").append(b.entry(s)));
    return out.toString();
  }

  private String entry(Source s) {
    Map<String, Object> item = CslItem.of(s, s.id(), s.title() == null ? "" : s.title());
    String type = type(s.type(), text(item, "genre"));
    Map<String, String> fields = new LinkedHashMap<>();
    people(fields, "author", item.get("author"));
    people(fields, "editor", item.get("editor"));
    people(fields, "translator", item.get("translator"));
    if (SourceNames.isUntitled(s)) {
      fields.put("note", "{" + TexText.of(names.untitled(s)) + "}");
    } else {
      // The second braces keep the capitals: a style must not rewrite a title.
      fields.put("title", "{{" + TexText.of(names.title(s).strip()) + "}}");
    }
    put(fields, container(type), text(item, "container-title"));
    put(fields, "series", text(item, "collection-title"));
    put(fields, publisher(type), text(item, "publisher"));
    put(fields, "address", text(item, "publisher-place"));
    put(fields, "edition", text(item, "edition"));
    put(fields, "volume", text(item, "volume"));
    String issue = text(item, "issue");
    put(fields, "number", issue == null ? text(item, "number") : issue);
    String page = text(item, "page");
    put(fields, "pages", page == null ? null : page.replaceAll("\\s*[-–—]+\\s*", "--"));
    date(fields, item.get("issued"));
    put(fields, "isbn", text(item, "ISBN"));
    put(fields, "issn", text(item, "ISSN"));
    address(fields, "doi", text(item, "DOI"));
    address(fields, "url", text(item, "URL"));
    put(fields, "urldate", s.accessed());
    put(fields, "language", text(item, "language"));
    String note = text(item, "note");
    if (note != null) {
      fields.merge("note", "{" + TexText.of(note) + "}", (a, b) -> joined(a, b));
    }
    StringBuilder b = new StringBuilder("@" + type + "{" + key(s.id()));
    fields.forEach((k, v) -> b.append(",\n  ").append(k).append(" = ").append(v));
    return b.append("\n}\n").toString();
  }

  private static String joined(String a, String b) {
    return a.substring(0, a.length() - 1) + ". " + b.substring(1);
  }

  private static String type(String csl, @Nullable String genre) {
    return switch (csl) {
      case "article-journal", "article-magazine", "article-newspaper" -> "article";
      case "book" -> "book";
      case "chapter", "entry", "entry-dictionary", "entry-encyclopedia" -> "incollection";
      case "paper-conference" -> "inproceedings";
      case "report" -> "techreport";
      case "thesis" ->
          genre != null && genre.toLowerCase(Locale.ROOT).contains("master")
              ? "mastersthesis"
              : "phdthesis";
      default -> "misc";
    };
  }

  private static String container(String type) {
    return switch (type) {
      case "article" -> "journal";
      case "incollection", "inproceedings" -> "booktitle";
      default -> "howpublished";
    };
  }

  private static String publisher(String type) {
    return switch (type) {
      case "techreport" -> "institution";
      case "phdthesis", "mastersthesis" -> "school";
      default -> "publisher";
    };
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.put(name, "{" + TexText.of(value) + "}");
    }
  }

  private static void address(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, "{" + TexText.address(value) + "}");
    }
  }

  private static @Nullable String text(Map<String, Object> item, String key) {
    return item.get(key) instanceof String s && !s.isBlank() ? s : null;
  }

  private static void people(Map<String, String> fields, String field, @Nullable Object list) {
    List<String> people = new ArrayList<>();
    if (list instanceof List<?> given) {
      for (Object o : given) {
        if (o instanceof Map<?, ?> m) {
          people.add(person(m));
        }
      }
    }
    if (!people.isEmpty()) {
      fields.put(field, "{" + String.join(" and ", people) + "}");
    }
  }

  /** {@code von Last, Jr, First}; a name that is one piece, such as a ministry's, in braces. */
  private static String person(Map<?, ?> m) {
    if (m.get("literal") instanceof String literal) {
      return "{" + TexText.of(literal) + "}";
    }
    String family = part(m, "family");
    String given = (part(m, "given") + " " + part(m, "dropping-particle")).strip();
    String particle = part(m, "non-dropping-particle");
    String last = (particle + " " + family).strip();
    String suffix = part(m, "suffix");
    if (last.isEmpty() || given.isEmpty()) {
      return "{" + (last + given) + "}";
    }
    return last + (suffix.isEmpty() ? ", " : ", " + suffix + ", ") + given;
  }

  private static String part(Map<?, ?> m, String key) {
    String words = m.get(key) instanceof String s ? TexText.of(s) : "";
    boolean divides = words.contains(",") || words.matches("(?i).*\\band\\b.*");
    return divides ? "{" + words + "}" : words;
  }

  private static void date(Map<String, String> fields, @Nullable Object issued) {
    if (!(issued instanceof Map<?, ?> date)) {
      return;
    }
    if (!(date.get("date-parts") instanceof List<?> ends)
        || !(ends.getFirst() instanceof List<?> parts)) {
      put(fields, "year", date.get("literal") instanceof String words ? words : null);
      return;
    }
    boolean circa = date.get("circa") != null;
    String year = String.valueOf(parts.getFirst());
    fields.put("year", "{" + (circa ? "ca. " : "") + year + "}");
    if (parts.size() > 1 && parts.get(1) instanceof Integer month && month >= 1 && month <= 12) {
      fields.put("month", MONTHS.get(month - 1));
      if (parts.size() > 2) {
        fields.put("day", "{" + parts.get(2) + "}");
      }
    }
  }

  /** The id, of what a BibTeX key may hold, and not used before. */
  private String key(String id) {
    String plain = id.replaceAll("[^A-Za-z0-9:._/+-]+", "-").replaceAll("^-+|-+$", "");
    String key = plain.isEmpty() ? "source" : plain;
    for (int n = 2; !keys.add(key.toLowerCase(Locale.ROOT)); n++) {
      key = (plain.isEmpty() ? "source" : plain) + "-" + n;
    }
    return key;
  }
}
