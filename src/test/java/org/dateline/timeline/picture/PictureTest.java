package org.dateline.timeline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.Fixture;
import org.dateline.FxToolkit;
import org.dateline.format.TimelineReader;
import org.dateline.layout.pages.Paper;
import org.dateline.model.Chronology;
import org.dateline.query.lang.Asked;
import org.dateline.state.TimelineState;
import org.dateline.timeline.Drawing;
import org.dateline.timeline.Fonts;
import org.dateline.timeline.Theme;
import org.dateline.timeline.picture.PictureSetup.Scope;
import org.dateline.timeline.picture.TestSurface.Call;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures as files, opened again. */
class PictureTest {

  private static final Path ARTICLE =
      Path.of("data/russia-belarus-air-exercises-2023.timeline.json");

  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    FxToolkit.start();
    Fonts.load();
  }

  private static Drawing drawing(Chronology c) {
    return FxToolkit.call(
        () -> {
          TimelineState s = new TimelineState();
          s.open(c);
          return Drawing.of(s, Theme.LIGHT, Locale.ENGLISH);
        });
  }

  private static Drawing article() {
    return drawing(TimelineReader.read(ARTICLE).chronology());
  }

  private static PictureSetup view(boolean caption) {
    return new PictureSetup(Scope.VIEW, null, true, 0, caption, false, false, 1200, 700, 0);
  }

  private static PictureSetup pages(int across) {
    return new PictureSetup(Scope.WHOLE, Paper.A4, true, across, true, false, false, 1200, 700, 0);
  }

  private static String svg(Picture p) throws IOException {
    StringWriter out = new StringWriter();
    SvgSurface.write(out, p, 0);
    return out.toString();
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> all(Document d, String name) {
    NodeList found = d.getElementsByTagName(name);
    List<Element> list = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      list.add((Element) found.item(i));
    }
    return list;
  }

  // ---- PNG

  @Test
  void titleAndColophonStandAroundTheSamePicture() throws Exception {
    Drawing d = article();
    Picture bare = Picture.of(d, view(false));
    Picture captioned = Picture.of(d, view(true));
    WritableImage alone = FxToolkit.call(() -> PictureWriter.snapshot(bare, 0, 1));
    WritableImage between = FxToolkit.call(() -> PictureWriter.snapshot(captioned, 0, 1));
    int w = (int) alone.getWidth();
    int h = (int) alone.getHeight();
    assertThat(between.getHeight()).isEqualTo(h + Picture.CAPTION);
    PixelReader a = alone.getPixelReader();
    PixelReader b = between.getPixelReader();
    int head = (int) Caption.HEAD;
    int other = 0;
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        other += a.getArgb(x, y) == b.getArgb(x, y + head) ? 0 : 1;
      }
    }
    // The hatching begins where its rows of pixels do, which a shift by 32 moves by two in six.
    assertThat(other).isLessThan(w * h / 20);
    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < w; x++) {
        assertThat(b.getArgb(x, y + head)).isEqualTo(a.getArgb(x, y));
      }
    }
  }

  @Test
  void morePixelsAreDrawnNotMadeUp() throws Exception {
    Picture p = Picture.of(article(), view(false));
    WritableImage once = FxToolkit.call(() -> PictureWriter.snapshot(p, 0, 1));
    WritableImage twice = FxToolkit.call(() -> PictureWriter.snapshot(p, 0, 2));
    assertThat(twice.getWidth()).isEqualTo(2 * once.getWidth());
    assertThat(twice.getHeight()).isEqualTo(2 * once.getHeight());
    // Above the first row of a lane stand nothing but its ground and the lines of the grid.
    int y = (int) p.lanesTop() + 3;
    assertThat(colours(once, y)).hasSizeGreaterThan(2);
    assertThat(colours(twice, 2 * y)).isEqualTo(colours(once, y));
  }

  private static Set<Integer> colours(WritableImage image, int y) {
    PixelReader pixels = image.getPixelReader();
    return IntStream.range(0, (int) image.getWidth())
        .mapToObj(x -> pixels.getArgb(x, y))
        .collect(Collectors.toSet());
  }

  // ---- SVG

  @Test
  void svgHoldsEachTextOfTheCanvasAtItsPlace() throws Exception {
    Picture p = Picture.of(article(), view(true));
    TestSurface canvas = new TestSurface();
    p.paint(canvas, 0);
    List<Element> texts = all(parse(svg(p)), "text");
    List<Call> drawn = canvas.all("text");
    assertThat(drawn).hasSizeGreaterThan(40);
    assertThat(texts).hasSameSizeAs(drawn);
    for (int i = 0; i < drawn.size(); i++) {
      Element e = texts.get(i);
      assertThat(e.getTextContent()).isEqualTo(drawn.get(i).text());
      double[] at = absolute(e);
      assertThat(at[0]).isCloseTo(drawn.get(i).x(), within(0.51));
      assertThat(at[1]).isCloseTo(drawn.get(i).y(), within(0.51));
    }
  }

  /** x and y with the translations of all groups around. */
  private static double[] absolute(Element e) {
    double x = Double.parseDouble(e.getAttribute("x"));
    double y = Double.parseDouble(e.getAttribute("y"));
    for (var n = e.getParentNode();
        n instanceof Element g && g.getTagName().equals("g");
        n = n.getParentNode()) {
      String[] by =
          g.getAttribute("transform").replace("translate(", "").replace(")", "").split(" ");
      x += Double.parseDouble(by[0]);
      y += Double.parseDouble(by[1]);
    }
    return new double[] {x, y};
  }

  @Test
  void svgHasAsManyShapesOfEachKindAsTheCanvas() throws Exception {
    Picture p = Picture.of(article(), view(false));
    TestSurface canvas = new TestSurface();
    p.paint(canvas, 0);
    Document d = parse(svg(p));
    assertThat(all(d, "circle")).hasSize(canvas.all("disc").size() + canvas.all("ring").size());
    assertThat(all(d, "pattern")).isNotEmpty();
    assertThat(all(d, "linearGradient")).isNotEmpty();
    long hatched = canvas.all("hatch").size();
    long shaded = canvas.all("ramp").stream().filter(c -> c.w() >= 1).count();
    assertThat(hatched).isPositive();
    assertThat(shaded).isPositive();
    assertThat(
            all(d, "rect").stream()
                .filter(e -> e.getAttribute("fill").startsWith("url(#h"))
                .count())
        .isEqualTo(hatched);
    assertThat(
            all(d, "rect").stream()
                .filter(e -> e.getAttribute("fill").startsWith("url(#g"))
                .count())
        .isEqualTo(shaded);
    long groups = all(d, "g").size();
    assertThat(groups).isEqualTo(canvas.all("enter").size());
    assertThat(canvas.depth()).isZero();
    // Each reference leads somewhere.
    for (Element g : all(d, "g")) {
      String id = g.getAttribute("clip-path").replaceAll("url\\(#|\\)", "");
      assertThat(all(d, "clipPath").stream().anyMatch(c -> c.getAttribute("id").equals(id)))
          .isTrue();
    }
  }

  @Test
  void svgSaysHowLongEachTextIsAndWhatItIs() throws Exception {
    Drawing drawing = article();
    Document d = parse(svg(Picture.of(drawing, view(true))));
    assertThat(all(d, "title").getFirst().getTextContent()).isEqualTo(drawing.words().title());
    assertThat(all(d, "desc").getFirst().getTextContent()).contains("20 of 20 events shown");
    for (Element t : all(d, "text")) {
      if (t.getTextContent().length() > 1) {
        assertThat(Double.parseDouble(t.getAttribute("textLength"))).isPositive();
      }
    }
  }

  @Test
  void whatWouldBreakXmlIsTakenCareOf() throws Exception {
    Chronology c =
        new Fixture()
            .event("a", "<b> & \"q\" \u0001\u0008 ]]> 𝔘 \ud800 'x'", Fixture.day(5), null)
            .build();
    Document d = parse(svg(Picture.of(drawing(c), view(false))));
    assertThat(all(d, "text").stream().map(Element::getTextContent))
        .anyMatch(t -> t.startsWith("<b> & \"q\" ") && t.contains("𝔘") && t.contains("'x'"));
  }

  @Test
  void captionTellsFilterAndCounts() throws Exception {
    Chronology c = TimelineReader.read(ARTICLE).chronology();
    Drawing d =
        FxToolkit.call(
            () -> {
              TimelineState s = new TimelineState();
              s.open(c);
              s.ask(new Asked("kind:statement", true));
              return Drawing.of(s, Theme.LIGHT, Locale.ENGLISH);
            });
    assertThat(svg(Picture.of(d, view(true))))
        .contains(d.words().shown() + " of 20 events shown", "only kind:statement");
    assertThat(d.words().shown()).isBetween(1, 19);
  }

  // ---- PDF

  private PDDocument pdf(Picture p, Path file) throws IOException {
    PictureResult r = PictureWriter.write(p, PictureFormat.PDF, file, 1, PictureProgress.NONE);
    assertThat(r.files()).containsExactly(file);
    return Loader.loadPDF(file.toFile());
  }

  private record Word(String text, double x, double y) {}

  private static List<Word> words(PDDocument d, int page) throws IOException {
    List<Word> found = new ArrayList<>();
    PDFTextStripper s =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> at) {
            found.add(new Word(text, at.getFirst().getXDirAdj(), at.getFirst().getYDirAdj()));
          }
        };
    s.setStartPage(page);
    s.setEndPage(page);
    s.writeText(d, Writer.nullWriter());
    return found;
  }

  @Test
  void pdfHasItsTextsWhereTheCanvasHasThem() throws Exception {
    Picture p = Picture.of(article(), view(true));
    TestSurface canvas = new TestSurface();
    p.paint(canvas, 0);
    try (PDDocument d = pdf(p, folder.resolve("a.pdf"))) {
      assertThat(d.getNumberOfPages()).isEqualTo(1);
      assertThat(d.getPage(0).getMediaBox().getWidth()).isCloseTo(900, within(0.1f));
      List<Word> words = words(d, 1);
      for (Call c : canvas.all("text")) {
        // The first word: lines that stand close are told as one.
        assertThat(words)
            .as(c.text())
            .anyMatch(
                w ->
                    w.text().startsWith(c.text().split("[  ]")[0])
                        && Math.abs(w.x() / 0.75 - c.x()) < 1.5
                        && Math.abs(w.y() / 0.75 - c.y()) < 1.5);
      }
    }
  }

  @Test
  void pdfEmbedsTheLettersItUsesAndSaysWhatItIs() throws Exception {
    Drawing drawing = article();
    Picture p = Picture.of(drawing, pages(3));
    try (PDDocument d = pdf(p, folder.resolve("p.pdf"))) {
      assertThat(d.getNumberOfPages()).isEqualTo(p.sheets()).isEqualTo(p.across() * p.down());
      List<String> fonts = new ArrayList<>();
      for (var page : d.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont f = page.getResources().getFont(name);
          assertThat(f.isEmbedded()).isTrue();
          fonts.add(f.getName());
        }
      }
      assertThat(fonts).allMatch(f -> f.matches("[A-Z]{6}\\+Inter-.*")).isNotEmpty();
      assertThat(Files.size(folder.resolve("p.pdf"))).isLessThan(150_000);
      assertThat(d.getDocumentInformation().getTitle()).isEqualTo(drawing.words().title());
      assertThat(d.getDocumentCatalog().getMetadata().createInputStream().readAllBytes())
          .asString(StandardCharsets.UTF_8)
          .contains(drawing.words().title());
      List<String> outline = new ArrayList<>();
      List<String> events = new ArrayList<>();
      for (PDOutlineItem i : d.getDocumentCatalog().getDocumentOutline().children()) {
        outline.add(i.getTitle());
        for (PDOutlineItem e : i.children()) {
          events.add(e.getTitle());
        }
      }
      assertThat(outline).hasSize(p.sheets()).contains(p.when(0));
      assertThat(events).hasSize(20).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyPageRepeatsHeadingsAndAxisAndSaysItsNumber() throws Exception {
    Picture p = Picture.of(article(), pages(3));
    assertThat(p.sheets()).isEqualTo(3);
    try (PDDocument d = pdf(p, folder.resolve("p.pdf"))) {
      for (int page = 1; page <= 3; page++) {
        String text = String.join("\n", words(d, page).stream().map(Word::text).toList());
        assertThat(text).contains("Belarus", "Ukraine", page + " / 3", "20 of 20 events shown");
      }
    }
  }

  @Test
  void pdfDrawsScriptsThatInterLacksAndKeepsTheirWords() throws Exception {
    Chronology c =
        new Fixture()
            .event("a", "Łódź é Київ", Fixture.day(5), null)
            .event("b", "مؤتمر صحفي", Fixture.day(6), null)
            .event("c", "記者会見", Fixture.day(7), null)
            .event("d", "ok \u0378", Fixture.day(8), null)
            .build();
    Path file = folder.resolve("s.pdf");
    PictureResult r =
        PictureWriter.write(
            Picture.of(drawing(c), view(false)), PictureFormat.PDF, file, 1, PictureProgress.NONE);
    assertThat(r.missing()).contains("\u0378");
    try (PDDocument d = Loader.loadPDF(file.toFile())) {
      String page =
          new String(d.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(page).contains("/Span");
      List<String> said = new ArrayList<>();
      var resources = d.getPage(0).getResources();
      for (var name : resources.getPropertiesNames()) {
        said.add(
            resources
                .getProperties(name)
                .getCOSObject()
                .getString(org.apache.pdfbox.cos.COSName.ACTUAL_TEXT));
      }
      assertThat(said).contains("مؤتمر صحفي", "記者会見");
      assertThat(new PDFTextStripper().getText(d)).contains("Łódź é Київ");
    }
  }

  // ---- nodes, for the preview and the printer

  @Test
  void nodesHaveEachTextOfTheCanvas() throws Exception {
    Picture p = Picture.of(article(), pages(2));
    for (int i = 0; i < p.sheets(); i++) {
      TestSurface canvas = new TestSurface();
      p.paint(canvas, i);
      assertThat(texts(PictureWriter.nodes(p, i)))
          .containsExactlyElementsOf(canvas.all("text").stream().map(Call::text).toList());
    }
  }

  private static List<String> texts(Node n) {
    List<String> found = new ArrayList<>();
    if (n instanceof Text t) {
      found.add(t.getText());
    } else if (n instanceof Parent g) {
      g.getChildrenUnmodifiable().forEach(c -> found.addAll(texts(c)));
    }
    return found;
  }

  // ---- PNG, numbers, ceilings

  @Test
  void pngIsAsLargeAsAskedAndSheetsAreNumbered() throws Exception {
    Picture p = Picture.of(article(), pages(2));
    PictureResult r =
        PictureWriter.write(p, PictureFormat.PNG, folder.resolve("t.png"), 2, PictureProgress.NONE);
    assertThat(r.files()).containsExactly(folder.resolve("t-01.png"), folder.resolve("t-02.png"));
    Image first = new Image(Files.newInputStream(r.files().getFirst()));
    assertThat(first.getWidth()).isEqualTo(2 * Math.floor(p.width()));
    assertThat(first.getHeight()).isEqualTo(2 * Math.floor(p.height()));
  }

  @Test
  void tooManyPagesAreRefusedAndACoarserScaleIsTaken() throws Exception {
    Chronology c =
        new Fixture()
            .event("a", "A", Fixture.instant(0, 0), null)
            .event("b", "B", Fixture.instant(3_000_000_000L, 0), null)
            .build();
    Drawing close =
        FxToolkit.call(
            () -> {
              TimelineState s = new TimelineState();
              s.open(c);
              s.zoom(1e-6, 0);
              return Drawing.of(s, Theme.LIGHT, Locale.ENGLISH);
            });
    assertThatThrownBy(() -> Picture.of(close, pages(0)))
        .isInstanceOfSatisfying(
            TooLargeException.class, e -> assertThat(e.pages()).isGreaterThan(e.most()));
    assertThat(Picture.of(close, pages(0).fittedTo(4)).across()).isLessThanOrEqualTo(4);
    PictureSetup strip =
        new PictureSetup(Scope.WHOLE, null, true, 0, true, false, false, 1200, 700, 0);
    assertThatThrownBy(() -> Picture.of(close, strip)).isInstanceOf(TooLargeException.class);
  }

  @Test
  void whatIsCancelledLeavesNothing() throws Exception {
    Path file = folder.resolve("x.pdf");
    Files.writeString(file, "before");
    Picture p = Picture.of(article(), pages(3));
    PictureProgress second =
        (done, all) -> {
          if (done == 1) {
            throw new CancellationException();
          }
        };
    assertThatThrownBy(() -> PictureWriter.write(p, PictureFormat.PDF, file, 1, second))
        .isInstanceOf(CancellationException.class);
    assertThat(file).content().isEqualTo("before");
    try (var left = Files.list(folder)) {
      assertThat(left.sorted(Comparator.naturalOrder())).containsExactly(file);
    }
  }

  @Test
  void nothingToDrawIsAPictureToo() throws Exception {
    Chronology c = new Fixture().event("u", "Undated", null, null).build();
    for (PictureSetup s : List.of(view(true), pages(0), pages(2))) {
      Picture p = Picture.of(drawing(c), s);
      assertThat(p.sheets()).isEqualTo(1);
      assertThat(svg(p)).contains("1 undated");
    }
  }
}
