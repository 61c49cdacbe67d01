package org.dateline.timeline.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Opacities, gradients and hatchings of a PDF, each made once. Gradients run over the unit square,
 * which the page stretches to where they are drawn.
 */
final class PdfPaints {

  /** Points of a 72nd of an inch to a pixel of a 96th. */
  static final double POINTS = 0.75;

  private final PDDocument document;
  private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();
  private final Map<String, PDExtendedGraphicsState> fades = new HashMap<>();
  private final Map<String, PDShading> shadings = new HashMap<>();
  private final Map<String, PDTilingPattern> hatches = new HashMap<>();

  PdfPaints(PDDocument document) {
    this.document = document;
  }

  /** From pixels whose y grows downward to points whose y grows upward. */
  static Matrix base(double pageHeight) {
    return new Matrix((float) POINTS, 0, 0, (float) -POINTS, 0, (float) (pageHeight * POINTS));
  }

  PDExtendedGraphicsState opacity(double value) {
    return opacities.computeIfAbsent(
        value,
        v -> {
          PDExtendedGraphicsState s = new PDExtendedGraphicsState();
          s.setNonStrokingAlphaConstant((float) value);
          s.setStrokingAlphaConstant((float) value);
          return s;
        });
  }

  /** From one colour at the left of the unit square to another at its right, opaque. */
  PDShading shading(Color left, Color right) {
    return shadings.computeIfAbsent(
        "" + left + right,
        k ->
            axial(
                COSName.DEVICERGB,
                new float[] {
                  (float) left.getRed(), (float) left.getGreen(), (float) left.getBlue()
                },
                new float[] {
                  (float) right.getRed(), (float) right.getGreen(), (float) right.getBlue()
                }));
  }

  private static PDShading axial(COSName space, float[] from, float[] to) {
    COSDictionary function = new COSDictionary();
    function.setInt(COSName.FUNCTION_TYPE, 2);
    function.setItem(COSName.DOMAIN, numbers(0, 1));
    function.setItem(COSName.C0, numbers(from));
    function.setItem(COSName.C1, numbers(to));
    function.setInt(COSName.N, 1);
    COSDictionary shading = new COSDictionary();
    shading.setInt(COSName.SHADING_TYPE, PDShading.SHADING_TYPE2);
    shading.setItem(COSName.COLORSPACE, space);
    shading.setItem(COSName.COORDS, numbers(0, 0, 1, 0));
    shading.setItem(COSName.FUNCTION, function);
    COSArray extend = new COSArray();
    extend.add(COSBoolean.TRUE);
    extend.add(COSBoolean.TRUE);
    shading.setItem(COSName.EXTEND, extend);
    return new PDShadingType2(shading);
  }

  private static COSArray numbers(float... values) {
    COSArray a = new COSArray();
    for (float v : values) {
      a.add(new COSFloat(v));
    }
    return a;
  }

  /** A mask over the unit square that lets shine through more or less of what is drawn. */
  PDExtendedGraphicsState fade(double left, double right) throws IOException {
    String key = left + " " + right;
    PDExtendedGraphicsState known = fades.get(key);
    if (known != null) {
      return known;
    }
    PDFormXObject group = new PDFormXObject(document);
    // A little over the edge, where renderers round.
    group.setBBox(new PDRectangle(-0.5f, -0.5f, 2, 2));
    COSDictionary transparency = new COSDictionary();
    transparency.setItem(COSName.TYPE, COSName.GROUP);
    transparency.setItem(COSName.S, COSName.TRANSPARENCY);
    transparency.setItem(COSName.CS, COSName.DEVICEGRAY);
    group.getCOSObject().setItem(COSName.GROUP, transparency);
    PDResources resources = new PDResources();
    COSName shading =
        resources.add(
            axial(COSName.DEVICEGRAY, new float[] {(float) left}, new float[] {(float) right}));
    group.setResources(resources);
    try (var content = group.getStream().createOutputStream(COSName.FLATE_DECODE)) {
      content.write(("/" + shading.getName() + " sh\n").getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary mask = new COSDictionary();
    mask.setItem(COSName.TYPE, COSName.MASK);
    mask.setItem(COSName.S, COSName.getPDFName("Luminosity"));
    mask.setItem(COSName.G, group);
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.getCOSObject().setItem(COSName.SMASK, mask);
    fades.put(key, state);
    return state;
  }

  /**
   * The hatching, in step with the corner it is drawn from.
   *
   * @param dx where that corner is, in pixels from the left of the page
   * @param dy the same from its top
   */
  PDTilingPattern hatch(Color color, double dx, double dy, double pageHeight) throws IOException {
    double px = dx - Math.floor(dx / VectorSurface.HATCH) * VectorSurface.HATCH;
    double py = dy - Math.floor(dy / VectorSurface.HATCH) * VectorSurface.HATCH;
    String key = color + " " + px + " " + py + " " + pageHeight;
    PDTilingPattern known = hatches.get(key);
    if (known != null) {
      return known;
    }
    PDTilingPattern tile = new PDTilingPattern();
    tile.getCOSObject().setItem(COSName.TYPE, COSName.PATTERN);
    tile.getCOSObject().setItem(COSName.PATTERN_TYPE, COSInteger.ONE);
    tile.setPaintType(PDTilingPattern.PAINT_COLORED);
    tile.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING_FASTER_TILING);
    tile.setBBox(new PDRectangle(0, 0, VectorSurface.HATCH, VectorSurface.HATCH));
    tile.setXStep(VectorSurface.HATCH);
    tile.setYStep(VectorSurface.HATCH);
    tile.setResources(new PDResources());
    COSArray matrix = new COSArray();
    Matrix m = base(pageHeight);
    m.concatenate(Matrix.getTranslateInstance((float) px, (float) py));
    for (float f :
        new float[] {
          m.getScaleX(),
          m.getShearY(),
          m.getShearX(),
          m.getScaleY(),
          m.getTranslateX(),
          m.getTranslateY()
        }) {
      matrix.add(new COSFloat(f));
    }
    tile.getCOSObject().setItem(COSName.MATRIX, matrix);
    try (PDPatternContentStream out = new PDPatternContentStream(tile)) {
      out.setStrokingColor(
          (float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
      out.setLineWidth((float) VectorSurface.HATCH_LINE);
      for (float[] l : new float[][] {{-1, 2, 2, -1}, {-1, 8, 8, -1}, {5, 8, 8, 5}}) {
        out.moveTo(l[0], l[1]);
        out.lineTo(l[2], l[3]);
        out.stroke();
      }
    }
    hatches.put(key, tile);
    return tile;
  }
}
