package org.dateline.timeline.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.timeline.Faces;

/**
 * The shapes of texts as the window draws them: shaped, joined and in the system's fonts where
 * Inter lacks a script. What no font has a shape for is remembered, to be told.
 */
final class Outlines {

  /** No character: whatever is drawn for it is drawn for all that a font lacks. */
  private static final String NOBODY = "\u0378";

  private final Faces faces;
  private final Map<String, List<PathElement>> shapes = new HashMap<>();
  private final Map<Integer, Boolean> drawable = new HashMap<>();
  private final Set<Integer> missing = new TreeSet<>();

  Outlines(Faces faces) {
    this.faces = faces;
  }

  /** The outline of a text, from its left end on its base line; y grows downward. */
  List<PathElement> of(String text, Face face) {
    text.codePoints().filter(c -> !isDrawable(c)).forEach(missing::add);
    return shapes.computeIfAbsent(face.ordinal() + text, k -> shape(text, face));
  }

  /** Characters that no font at hand has a shape for. */
  Set<Integer> missing() {
    return missing;
  }

  private boolean isDrawable(int c) {
    if (Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isIdentifierIgnorable(c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> drawable.computeIfAbsent(c, k -> hasShape(c));
    };
  }

  private boolean hasShape(int c) {
    List<PathElement> own = shape(Character.toString(c), Face.TITLE);
    return !own.isEmpty() && !own.toString().equals(shape(NOBODY, Face.TITLE).toString());
  }

  private List<PathElement> shape(String text, Face face) {
    Text node = new Text(text);
    node.setFont(faces.font(face, text));
    Shape whole = Shape.subtract(node, new Rectangle());
    return whole instanceof Path p ? new ArrayList<>(p.getElements()) : List.of();
  }
}
