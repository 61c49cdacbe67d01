package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.format.cite.SourceNames;
import org.dateline.model.Citation;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** A CSL item in words: its parts for a card, and the one line that goes into a footnote. */
final class CitationLine {

  private final Texts texts;
  private final Dates dates;
  private final SourceNames names;

  CitationLine(Texts texts, Dates dates) {
    this.texts = texts;
    this.dates = dates;
    this.names = new SourceNames(texts.locale());
  }

  /** The title, or what it is when it has none: “News article, untitled”. */
  String title(Source s) {
    return names.title(s);
  }

  /**
   * Author, container, publisher, date, as far as stated; and that they are not, where they are
   * not.
   */
  List<String> about(Source s) {
    List<String> parts = new ArrayList<>();
    String authors = makers(s);
    List<String> places = where(s);
    if (authors.isEmpty() && places.isEmpty()) {
      parts.add(texts.get("source.nothingStated"));
    } else {
      parts.add(authors.isEmpty() ? texts.get("source.noAuthor") : authors);
      parts.addAll(places);
    }
    String issued = s.issued();
    parts.add(
        parts.size() == 1 && authors.isEmpty() ? 0 : parts.size(),
        issued == null ? texts.get("source.noDate") : dates.shortPhrase(issued));
    return parts;
  }

  /** The whole citation in one line of plain text. */
  String line(Source s) {
    StringBuilder b = new StringBuilder();
    String authors = makers(s);
    if (!authors.isEmpty()) {
      b.append(authors).append(", ");
    }
    String title = s.title();
    b.append(title == null || title.isBlank() ? title(s) : texts.quoted(title));
    for (String place : where(s)) {
      b.append(", ").append(place);
    }
    b.append(", ")
        .append(s.issued() == null ? texts.get("source.noDate") : dates.shortPhrase(s.issued()))
        .append('.');
    String doi = string(s, "DOI");
    if (doi != null) {
      b.append(" https://doi.org/").append(doi).append('.');
    } else if (s.url() != null) {
      b.append(' ').append(s.url());
      b.append(
          s.accessed() == null
              ? "."
              : texts.get("source.line.accessed", dates.shortPhrase(s.accessed())));
    }
    if (s.archiveUrl() != null) {
      b.append(' ').append(texts.get("source.line.archived", s.archiveUrl()));
    }
    return b.toString();
  }

  /** Where in a source, such as “paragraph 4”; empty when it is not said. */
  String locator(Citation c) {
    String where = c.locator();
    if (where == null || where.isBlank()) {
      return "";
    }
    String label = c.label();
    if (label == null || label.isBlank()) {
      return where;
    }
    boolean many = where.matches(".*[-–,&].*");
    String named = texts.getOr("locator." + label + (many ? ".many" : ""), label);
    return texts.get("locator", named, where);
  }

  private String makers(Source s) {
    String authors = names(s, "author");
    if (!authors.isEmpty()) {
      return authors;
    }
    String editors = names(s, "editor");
    return editors.isEmpty() ? "" : texts.get("source.editor", editors);
  }

  private List<String> where(Source s) {
    List<String> parts = new ArrayList<>();
    String container = string(s, "container-title");
    if (container != null) {
      String volume = string(s, "volume");
      String issue = string(s, "issue");
      parts.add(
          container
              + (volume == null ? "" : " " + volume)
              + (issue == null ? "" : volume == null ? " " + issue : "(" + issue + ")"));
    }
    String edition = string(s, "edition");
    if (edition != null) {
      parts.add(
          edition.chars().allMatch(Character::isDigit)
              ? texts.get("source.edition", edition)
              : edition);
    }
    String number = string(s, "number");
    if (number != null) {
      parts.add(number);
    }
    String pages = string(s, "page");
    if (pages != null) {
      parts.add(texts.get(pages.matches("\\d+") ? "source.page" : "source.pages", pages));
    }
    String publisher = string(s, "publisher");
    String place = string(s, "publisher-place");
    if (publisher != null) {
      parts.add(place == null ? publisher : publisher + ", " + place);
    }
    return parts;
  }

  /** CSL names in reading order: three at most, then “and others”. */
  private String names(Source s, String key) {
    if (!(s.csl().get(key) instanceof List<?> list)) {
      return "";
    }
    List<String> names = new ArrayList<>();
    for (Object o : list) {
      if (o instanceof Map<?, ?> m) {
        String name = name(m);
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    if (names.size() > 3) {
      return texts.get("source.andOthers", names.getFirst());
    }
    return names.size() < 2
        ? String.join("", names)
        : String.join(texts.get("comma"), names.subList(0, names.size() - 1))
            + texts.get("and")
            + names.getLast();
  }

  private static String name(Map<?, ?> m) {
    if (m.get("literal") instanceof String literal) {
      return literal;
    }
    List<String> parts = new ArrayList<>();
    for (String key :
        List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix")) {
      if (m.get(key) instanceof String part && !part.isBlank()) {
        parts.add(part);
      }
    }
    return String.join(" ", parts);
  }

  /** A text or a number of the item, null when it is neither or blank. */
  static @Nullable String string(Source s, String key) {
    Object o = s.csl().get(key);
    String text = o instanceof String || o instanceof Number ? String.valueOf(o).strip() : "";
    return text.isEmpty() ? null : text;
  }
}
