package org.dateline.format.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Descriptions as other programs may show them without harm: HTML in them is text, a picture is a
 * link to it, and an address that would run is none.
 */
final class CommonMark {

  private static final Pattern AROUND = Pattern.compile("\\A\\R+|\\s+\\z");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:");
  private static final Pattern HARMLESS = Pattern.compile("https?:|mailto:");

  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer html =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
  private final MarkdownRenderer markdown = MarkdownRenderer.builder().build();
  private final int deeper;

  /**
   * @param deeper how far headings are moved down, to stand under those around them
   */
  CommonMark(int deeper) {
    this.deeper = deeper;
  }

  /** As HTML. */
  String html(String description) {
    return html.render(harmless(description));
  }

  /** As CommonMark. */
  String markdown(String description) {
    // Spaces before the first line may make it code, in which anything stands as it is.
    return AROUND.matcher(markdown.render(harmless(description))).replaceAll("");
  }

  private Node harmless(String description) {
    Node document = parser.parse(description);
    List<Runnable> changes = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            changes.add(() -> replace(image, new Link(image.getDestination(), image.getTitle())));
            visitChildren(image);
          }

          @Override
          public void visit(HtmlInline inline) {
            changes.add(() -> replace(inline, new Text(inline.getLiteral())));
          }

          @Override
          public void visit(HtmlBlock block) {
            Paragraph p = new Paragraph();
            p.appendChild(new Text(block.getLiteral().strip().replaceAll("\\s*\\R\\s*", " ")));
            changes.add(() -> replace(block, p));
          }

          @Override
          public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + deeper));
            visitChildren(heading);
          }

          @Override
          public void visit(Link link) {
            if (!isHarmless(link.getDestination())) {
              changes.add(() -> unwrap(link));
            }
            visitChildren(link);
          }
        });
    changes.forEach(Runnable::run);
    return document;
  }

  /** An address of the web or of mail, or one without a scheme. */
  static boolean isHarmless(String address) {
    String plain = address.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]", "");
    return !SCHEME.matcher(plain).lookingAt() || HARMLESS.matcher(plain).lookingAt();
  }

  private static void replace(Node old, Node other) {
    for (Node n = old.getFirstChild(); n != null; n = old.getFirstChild()) {
      other.appendChild(n);
    }
    old.insertAfter(other);
    old.unlink();
  }

  private static void unwrap(Node link) {
    for (Node n = link.getFirstChild(); n != null; n = link.getFirstChild()) {
      link.insertBefore(n);
    }
    link.unlink();
  }
}
