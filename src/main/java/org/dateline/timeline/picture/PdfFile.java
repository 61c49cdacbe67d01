package org.dateline.timeline.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.dateline.layout.Frame;
import org.dateline.layout.Mark;
import org.dateline.layout.pages.PageCut;
import org.dateline.model.Chronology;

/** A picture as a PDF document: a page a sheet, with an outline, a title and the program's name. */
final class PdfFile {

  /** More events than this nobody reads in an outline. */
  private static final int MOST_EVENTS = 2_000;

  private final Picture picture;
  private final PictureProgress progress;
  private final Outlines outlines;

  PdfFile(Picture picture, PictureProgress progress) {
    this.picture = picture;
    this.progress = progress;
    this.outlines = new Outlines(picture.drawing().faces());
  }

  /** Characters that could not be drawn; known when all is written. */
  Set<Integer> missing() {
    return outlines.missing();
  }

  /** Draws all sheets and writes the document. */
  void write(OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument();
        PdfFonts fonts = new PdfFonts(document, picture.drawing().faces())) {
      PdfPaints paints = new PdfPaints(document);
      Outline outline = new Outline(document);
      for (int i = 0; i < picture.sheets(); i++) {
        progress.next(i, picture.sheets());
        PDPage page =
            new PDPage(
                new PDRectangle(
                    (float) (picture.width() * PdfPaints.POINTS),
                    (float) (picture.height() * PdfPaints.POINTS)));
        document.addPage(page);
        PDResources resources = new PDResources();
        page.setResources(resources);
        try (PDPageContentStream content =
            new PDPageContentStream(
                document, page, PDPageContentStream.AppendMode.OVERWRITE, true, false)) {
          PdfSurface g =
              new PdfSurface(content, resources, paints, fonts, outlines, picture.height());
          picture.paint(g, i);
          g.flush();
        }
        outline.add(page, i);
      }
      outline.close();
      describe(document);
      progress.next(picture.sheets(), picture.sheets());
      document.save(out);
    }
  }

  // ---- what it says of itself ------------------------------------------------------------------

  private void describe(PDDocument document) throws IOException {
    String title = picture.drawing().words().title();
    String subject = new Caption(picture.drawing()).shown();
    ZonedDateTime now = ZonedDateTime.now(picture.drawing().zone()).truncatedTo(ChronoUnit.SECONDS);
    Calendar when = GregorianCalendar.from(now);
    PDDocumentInformation info = document.getDocumentInformation();
    info.setTitle(title);
    info.setSubject(subject);
    info.setCreator("Dateline");
    info.setProducer("Dateline, Apache PDFBox");
    info.setCreationDate(when);
    info.setModificationDate(when);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(picture.drawing().locale().toLanguageTag());
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMetadata xmp = new PDMetadata(document);
    xmp.importXMPMetadata(xmp(title, subject, now).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(xmp);
  }

  private static String xmp(String title, String subject, ZonedDateTime now) {
    String date = now.toOffsetDateTime().toString();
    return """
    <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
    <xmp:CreatorTool>Dateline</xmp:CreatorTool><xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
    </rdf:Description></rdf:RDF></x:xmpmeta>
    <?xpacket end="r"?>
    """
        .formatted(SvgSurface.text(title), SvgSurface.text(subject), date, date);
  }

  // ---- the outline -----------------------------------------------------------------------------

  /** Pages by the time they show, and under each the events drawn on it, where that is few. */
  private final class Outline {

    private final PDDocumentOutline root = new PDDocumentOutline();
    private final PDDocument document;
    private final Set<Integer> named = new HashSet<>();

    Outline(PDDocument document) {
      this.document = document;
    }

    void add(PDPage page, int sheet) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(title(sheet));
      item.setDestination(at(page, 0, 0));
      root.addLast(item);
      Chronology c = picture.drawing().chronology();
      if (c.events().dated() > MOST_EVENTS) {
        return;
      }
      Frame f = picture.frame(sheet);
      // In order of time, as the store has them, and each where it is drawn first.
      for (Mark m :
          f.marks().stream()
              .filter(m -> m.y() > -1 && m.y() < f.height())
              .sorted((a, b) -> Integer.compare(a.event(), b.event()))
              .collect(Collectors.toList())) {
        if (named.add(m.event())) {
          PDOutlineItem event = new PDOutlineItem();
          event.setTitle(c.events().title(m.event()));
          event.setDestination(
              at(page, picture.timeLeft() + Math.max(0, m.left()), picture.lanesTop() + m.y()));
          item.addLast(event);
        }
      }
    }

    private String title(int sheet) {
      if (picture.down() == 1) {
        return picture.when(sheet);
      }
      PageCut cut = picture.cut(sheet);
      String first = picture.drawing().laneTitle(cut.firstLane());
      String last = picture.drawing().laneTitle(cut.lastLane());
      return picture.when(sheet) + " · " + (first.equals(last) ? first : first + " – " + last);
    }

    private PDPageXYZDestination at(PDPage page, double x, double y) {
      PDPageXYZDestination to = new PDPageXYZDestination();
      to.setPage(page);
      to.setLeft((int) Math.max(0, (x - 40) * PdfPaints.POINTS));
      to.setTop((int) ((picture.height() - Math.max(0, y - 40)) * PdfPaints.POINTS));
      return to;
    }

    void close() {
      if (picture.sheets() == 1) {
        root.getFirstChild().openNode();
      }
      root.openNode();
      document.getDocumentCatalog().setDocumentOutline(root);
      if (picture.sheets() > 1) {
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
      }
    }
  }
}
