package org.dateline.timeline.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.timeline.Faces;

/** Inter in a PDF: of each weight that is used, the letters that are used. */
final class PdfFonts implements AutoCloseable {

  /** One weight, embedded. */
  record Embedded(PDFont font, CmapLookup letters) {}

  private final PDDocument document;
  private final Faces faces;
  private final Map<String, Embedded> byFile = new HashMap<>();
  private final Map<Face, Embedded> byFace = new EnumMap<>(Face.class);

  PdfFonts(PDDocument document, Faces faces) {
    this.document = document;
    this.faces = faces;
  }

  Embedded of(Face face) throws IOException {
    Embedded known = byFace.get(face);
    if (known == null) {
      boolean strong = faces.font(face).getName().contains("SemiBold");
      known = load(strong ? "Inter-SemiBold.ttf" : "Inter-Regular.ttf");
      byFace.put(face, known);
    }
    return known;
  }

  double size(Face face) {
    return faces.font(face).getSize();
  }

  private Embedded load(String file) throws IOException {
    Embedded known = byFile.get(file);
    if (known != null) {
      return known;
    }
    try (InputStream in = PdfFonts.class.getResourceAsStream("/org/dateline/fonts/" + file)) {
      if (in == null) {
        throw new IOException("the font " + file + " is missing from the program");
      }
      // The document closes it, for it is read only when the letters used are known.
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Letters side by side as the window has them, without ligatures.
      font.setEnableGsub(false);
      document.registerTrueTypeFontForClosing(font);
      Embedded e =
          new Embedded(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
      byFile.put(file, e);
      return e;
    }
  }

  /**
   * Whether Inter has each letter and they stand side by side by themselves. Marks that are set
   * over a letter need shaping, which a PDF does not do.
   */
  boolean canWrite(String text, Face face) throws IOException {
    CmapLookup letters = of(face).letters();
    return text.codePoints()
        .allMatch(
            c ->
                letters.getGlyphId(c) != 0
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && Character.getDirectionality(c)
                        != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    && Character.getDirectionality(c) != Character.DIRECTIONALITY_RIGHT_TO_LEFT);
  }

  @Override
  public void close() {
    byFile.clear();
    byFace.clear();
  }
}
