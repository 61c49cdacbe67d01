package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * CommonMark as selectable paragraphs. HTML stands as the text it is; a picture is its description
 * and its address; nothing is fetched.
 */
final class MarkdownNodes {

  private final Parser parser = Parser.builder().build();
  private final BiFunction<String, String, javafx.scene.Node> link;

  /**
   * @param link makes a run out of the words and the address of a link
   */
  MarkdownNodes(BiFunction<String, String, javafx.scene.Node> link) {
    this.link = link;
  }

  /** The blocks of a text, top to bottom. */
  List<javafx.scene.Node> of(String markdown) {
    return blocks(parser.parse(markdown));
  }

  private List<javafx.scene.Node> blocks(Node parent) {
    List<javafx.scene.Node> out = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof Block b) {
        javafx.scene.Node made = block(b);
        if (made != null) {
          out.add(made);
        }
      }
    }
    return out;
  }

  private javafx.scene.@org.jspecify.annotations.Nullable Node block(Block b) {
    return switch (b) {
      case Paragraph p -> inline(p, "paragraph");
      case Heading h -> inline(h, "md-heading", "md-heading-" + Math.min(3, h.getLevel()));
      case BlockQuote q -> box(blocks(q), "md-quote");
      case BulletList l -> list(l, 0);
      case OrderedList l ->
          list(l, l.getMarkerStartNumber() == null ? 1 : l.getMarkerStartNumber());
      case FencedCodeBlock c -> code(c.getLiteral());
      case IndentedCodeBlock c -> code(c.getLiteral());
      case HtmlBlock h -> new SelectableFlow("paragraph").add(Runs.of(h.getLiteral()));
      case ThematicBreak t -> {
        Region rule = new Region();
        rule.getStyleClass().add("md-rule");
        yield rule;
      }
      default -> null;
    };
  }

  /** A list; {@code first} is the number it starts with, 0 for bullets. */
  private VBox list(Block list, int first) {
    VBox box = box(List.of(), "md-list");
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        SelectableFlow marker = new SelectableFlow("md-marker");
        marker.add(Runs.muted(first == 0 ? "•" : number + "."));
        VBox content = box(blocks(item), "md-item");
        if (!content.getChildren().isEmpty()
            && content.getChildren().getFirst() instanceof SelectableFlow text) {
          text.leadBy(" ");
        }
        javafx.scene.layout.HBox row = new javafx.scene.layout.HBox(marker, content);
        javafx.scene.layout.HBox.setHgrow(content, javafx.scene.layout.Priority.ALWAYS);
        marker.setMinWidth(Region.USE_PREF_SIZE);
        content.setMinWidth(0);
        box.getChildren().add(row);
        number++;
      }
    }
    return box;
  }

  private static SelectableFlow code(String literal) {
    return new SelectableFlow("md-code").add(Runs.of(literal.stripTrailing(), "code"));
  }

  private static VBox box(List<javafx.scene.Node> children, String styleClass) {
    VBox box = new VBox();
    box.getStyleClass().add(styleClass);
    box.getChildren().addAll(children);
    return box;
  }

  private SelectableFlow inline(Node block, String... styleClasses) {
    SelectableFlow flow = new SelectableFlow(styleClasses);
    Inline visitor = new Inline(flow);
    for (Node n = block.getFirstChild(); n != null; n = n.getNext()) {
      n.accept(visitor);
    }
    return flow;
  }

  /** Turns what stands within a paragraph into runs. */
  private final class Inline extends AbstractVisitor {

    private final SelectableFlow flow;
    private int strong;
    private int emphasis;

    Inline(SelectableFlow flow) {
      this.flow = flow;
    }

    private void run(String words, String... more) {
      javafx.scene.text.Text t = Runs.of(words, more);
      if (strong > 0) {
        t.getStyleClass().add(Runs.STRONG);
      }
      if (emphasis > 0) {
        t.getStyleClass().add("emphasis");
      }
      flow.add(t);
    }

    @Override
    public void visit(Text text) {
      run(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      run(code.getLiteral(), "code");
    }

    @Override
    public void visit(HtmlInline html) {
      run(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak br) {
      run(" ");
    }

    @Override
    public void visit(HardLineBreak br) {
      run("\n");
    }

    @Override
    public void visit(Emphasis e) {
      emphasis++;
      visitChildren(e);
      emphasis--;
    }

    @Override
    public void visit(StrongEmphasis e) {
      strong++;
      visitChildren(e);
      strong--;
    }

    @Override
    public void visit(Link l) {
      linked(l, l.getDestination());
    }

    @Override
    public void visit(Image i) {
      linked(i, i.getDestination());
    }

    /**
     * Words that lead somewhere; where they cannot be followed, the address stands behind them as
     * text.
     */
    private void linked(Node node, String address) {
      String words = plain(node);
      String shown = words.isBlank() ? address : words;
      javafx.scene.Node made = link.apply(shown, address);
      flow.add(made);
      if (!(made instanceof LinkText) && !shown.equals(address) && !address.isBlank()) {
        run(" (" + address + ")", Runs.MUTED);
      }
    }
  }

  private static String plain(Node node) {
    StringBuilder b = new StringBuilder();
    for (Node n = node.getFirstChild(); n != null; n = n.getNext()) {
      b.append(
          switch (n) {
            case Text t -> t.getLiteral();
            case Code c -> c.getLiteral();
            case HtmlInline h -> h.getLiteral();
            case SoftLineBreak s -> " ";
            case HardLineBreak h -> " ";
            default -> plain(n);
          });
    }
    return b.toString();
  }
}
