package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Text that may have HTML in it, as CommonMark or as plain text. Links, emphasis, lists, quotations
 * and headings are kept; whatever runs is left out.
 */
public final class HtmlText {

  /**
   * What came of a text.
   *
   * @param markdown CommonMark without markup of its own
   * @param dropped names of the elements that were left out, such as {@code script}
   * @param links the addresses it links to, in order
   */
  public record Converted(String markdown, List<String> dropped, List<String> links) {}

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)</?(?:p|br|a|b|i|u|s|em|strong|div|span|ul|ol|li|dl|dt|dd|blockquote|h[1-6]|img|iframe"
              + "|script|style|table|tr|td|th|tbody|thead|sup|sub|small|big|font|hr|pre|code|cite|q"
              + "|strike|del|ins|tt|center|section|article|figure|figcaption|video|audio|source"
              + "|embed|object|param|abbr|mark|time|nobr)(?:\\s[^<>]*)?/?>"
              + "|&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

  private static final Set<String> RUNS =
      Set.of("script", "style", "object", "embed", "applet", "form", "noscript", "template");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "figure",
          "figcaption",
          "table",
          "tr",
          "center",
          "dl",
          "dt",
          "dd",
          "tbody",
          "thead",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre");
  private static final Pattern SPECIAL =
      Pattern.compile(
          "[\\\\`*]|(?<![\\p{L}\\d])_|_(?![\\p{L}\\d])|\\[|\\](?=\\()|<(?=[/!?a-zA-Z])|&(?=#?\\w{1,31};)");
  private static final Pattern LINE_START =
      Pattern.compile(
          "(?m)^( {0,3}(?:\\d{1,9}(?=[.)](?:\\s|$)))?)"
              + "(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|=+\\s*$|-{2,}\\s*$|~{3,}|[.)](?=\\s|$))");

  private final StringBuilder out = new StringBuilder();
  private final List<String> dropped = new ArrayList<>();
  private final List<String> links = new ArrayList<>();

  private HtmlText() {}

  /** Whether a text has HTML in it, be it one entity. */
  public static boolean isHtml(String text) {
    return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) && MARKUP.matcher(text).find();
  }

  /** A text, HTML or not, as CommonMark that shows it. */
  public static Converted markdown(String text) {
    if (!isHtml(text)) {
      String lines = text.strip();
      lines = lines.indexOf('\r') < 0 ? lines : lines.replaceAll("\\R", "\n");
      return new Converted(escaped(lines), List.of(), List.of());
    }
    HtmlText html = new HtmlText();
    html.children(Jsoup.parseBodyFragment(text).body(), "");
    String tidy =
        html.out
            .toString()
            .replaceAll("[ \\t]+\\n", "\n")
            .replaceAll("\\n{3,}", "\n\n")
            .replaceAll("(?:\\\\\\n)+(?=\\n|$)", "\n")
            .replaceAll("\\n{3,}", "\n\n");
    return new Converted(tidy.strip(), List.copyOf(html.dropped), List.copyOf(html.links));
  }

  /** A text, HTML or not, as plain text: entities decoded, line breaks as spaces. */
  public static String plain(String text) {
    String plain = text;
    if (isHtml(text)) {
      Element body = Jsoup.parseBodyFragment(text.replaceAll("(?i)<br\\s*/?>", " ")).body();
      body.select("script,style").remove();
      plain = body.text();
    }
    String stripped = plain.strip();
    return isTidy(stripped) ? stripped : stripped.replaceAll("\\s+", " ");
  }

  /** The links of a text, without those that would run. */
  static List<String> links(@Nullable String text) {
    return text == null || !isHtml(text) ? List.of() : markdown(text).links();
  }

  private void children(Element parent, String indent) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode t) {
        text(t.getWholeText());
      } else if (child instanceof Element e) {
        element(e, indent);
      }
    }
  }

  private void text(String whole) {
    String s = whole.replaceAll("[ \\t\\r\\n\\f]+", " ");
    if (out.isEmpty() || endsLine()) {
      s = s.stripLeading();
    }
    boolean atLineStart = out.isEmpty() || endsLine();
    String safe = SPECIAL.matcher(s).replaceAll(m -> "\\\\" + Matcher.quoteReplacement(m.group()));
    out.append(atLineStart ? LINE_START.matcher(safe).replaceAll("$1\\\\$2") : safe);
  }

  private void element(Element e, String indent) {
    String name = e.normalName();
    if (RUNS.contains(name)) {
      dropped.add(name);
      return;
    }
    switch (name) {
      case "br" -> out.append(out.isEmpty() || endsLine() ? "" : "\\\n").append(indent);
      case "hr" -> block("\n\n---\n\n");
      case "a" -> link(e, indent);
      case "img" -> address(e.attr("src"), e.attr("alt").isBlank() ? "image" : e.attr("alt"));
      case "iframe", "video", "audio", "source" -> {
        address(e.attr("src"), name);
        children(e, indent);
      }
      case "b", "strong" -> around("**", e, indent);
      case "i", "em", "cite" -> around("*", e, indent);
      case "code", "tt" -> around("`", e, indent);
      case "q" -> {
        out.append('“');
        children(e, indent);
        out.append('”');
      }
      case "ul", "ol" -> list(e, indent, name.equals("ol"));
      case "blockquote" -> quote(e);
      case "td", "th" -> {
        children(e, indent);
        out.append("  ");
      }
      default -> {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h';
        if (BLOCKS.contains(name)) {
          boolean row = name.equals("tr");
          block(row ? "\n" : "\n\n");
          out.append(heading ? "#### " : "");
          children(e, indent);
          block("\n\n");
        } else {
          children(e, indent);
        }
      }
    }
  }

  private void link(Element e, String indent) {
    String href = e.attr("href").strip();
    if (!isHarmless(href)) {
      if (!href.isEmpty()) {
        dropped.add("a " + href.substring(0, href.indexOf(':') + 1));
      }
      children(e, indent);
      return;
    }
    int at = out.length();
    out.append('[');
    children(e, indent);
    if (out.length() == at + 1) {
      out.setLength(at);
      return;
    }
    links.add(href);
    out.append("](").append(target(href)).append(')');
  }

  private void address(String src, String words) {
    if (!src.isBlank() && isHarmless(src.strip())) {
      links.add(src.strip());
      out.append('[').append(escaped(words)).append("](").append(target(src.strip())).append(')');
    }
  }

  private static String target(String href) {
    return "<" + href.replace("<", "%3C").replace(">", "%3E").replaceAll("\\s", "%20") + ">";
  }

  /** Addresses that a browser or a mail program shows; a relative one is the file's neighbour. */
  public static boolean isHarmless(String href) {
    String lower = href.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]", "");
    return !lower.isEmpty()
        && (lower.startsWith("http:")
            || lower.startsWith("https:")
            || lower.startsWith("mailto:")
            || lower.startsWith("ftp:")
            || !lower.matches("[a-z][a-z0-9+.-]*:.*"));
  }

  private void around(String mark, Element e, String indent) {
    String inner = inner(e, indent);
    String core = inner.strip();
    if (core.isEmpty() || core.contains("\n\n")) {
      out.append(inner);
      return;
    }
    out.append(inner.startsWith(" ") ? " " : "");
    out.append(mark).append(core).append(mark);
    out.append(inner.endsWith(" ") ? " " : "");
  }

  /** What an element holds, apart from the rest. */
  private String inner(Element e, String indent) {
    HtmlText apart = new HtmlText();
    apart.out.append(out.isEmpty() || endsLine() ? "" : "\u0000");
    apart.children(e, indent);
    dropped.addAll(apart.dropped);
    links.addAll(apart.links);
    return apart.out.toString().replace("\u0000", "");
  }

  private void list(Element e, String indent, boolean numbered) {
    block(indent.isEmpty() ? "\n\n" : "\n");
    int n = 1;
    for (Element item : e.children()) {
      block("\n");
      String mark = numbered ? n++ + ". " : "- ";
      String deeper = indent + " ".repeat(mark.length());
      HtmlText apart = new HtmlText();
      apart.children(item, "");
      dropped.addAll(apart.dropped);
      links.addAll(apart.links);
      String body =
          apart.out.toString().strip().replaceAll("\\n{2,}", "\n").replace("\n", "\n" + deeper);
      if (!body.isEmpty()) {
        out.append(indent).append(mark).append(body);
      }
    }
    block("\n\n");
  }

  private void quote(Element e) {
    HtmlText apart = new HtmlText();
    apart.children(e, "");
    dropped.addAll(apart.dropped);
    links.addAll(apart.links);
    block("\n\n");
    out.append("> ")
        .append(apart.out.toString().strip().replaceAll("\\n{3,}", "\n\n").replace("\n", "\n> "));
    block("\n\n");
  }

  private void block(String gap) {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    if (!out.isEmpty() && !out.toString().endsWith(gap)) {
      out.append(gap);
    }
  }

  private boolean endsLine() {
    return out.charAt(out.length() - 1) == '\n';
  }

  /** Whether there is no white space but single blanks. */
  private static boolean isTidy(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if ((c < ' ' && c >= '\t' && c <= '\r') || (c == ' ' && s.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text has nothing in it that CommonMark could take for markup: most have not. */
  private static boolean isHarmlessAsItIs(String s) {
    if (s.isEmpty() || !Character.isLetter(s.charAt(0))) {
      return s.isEmpty();
    }
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '\\' || c == '`' || c == '*' || c == '_' || c == '[' || c == ']' || c == '<'
          || c == '&' || c == '\n') {
        return false;
      }
    }
    return true;
  }

  /** Plain text as CommonMark that shows it letter for letter. */
  public static String escaped(String plain) {
    if (isHarmlessAsItIs(plain)) {
      return plain;
    }
    String s = SPECIAL.matcher(plain).replaceAll(m -> "\\\\" + Matcher.quoteReplacement(m.group()));
    return LINE_START.matcher(s).replaceAll("$1\\\\$2");
  }
}
