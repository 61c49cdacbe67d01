package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One element with all that is in it.
 *
 * @param name local name
 * @param text the text directly in it
 */
record XmlNode(
    String name,
    Map<String, Object> attributes,
    List<XmlNode> children,
    String text,
    int line,
    int column) {

  private static final int DEEPEST = 100;

  /** The element that the reader stands at the start of; the reader is at its end afterwards. */
  static XmlNode of(XMLStreamReader xml) throws XMLStreamException {
    return of(xml, 0);
  }

  private static XmlNode of(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("Message: elements are nested too deep", xml.getLocation());
    }
    String name = xml.getLocalName();
    int line = Math.max(1, xml.getLocation().getLineNumber());
    int column = Math.max(1, xml.getLocation().getColumnNumber());
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    List<XmlNode> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(of(xml, depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
    }
    return new XmlNode(name, attributes, children, text.toString(), line, column);
  }

  /** The child of that name, null when there is none. */
  @Nullable XmlNode child(String wanted) {
    return children.stream().filter(c -> c.name.equals(wanted)).findFirst().orElse(null);
  }

  /** The text of the child of that name, stripped; null when there is none. */
  @Nullable String text(String wanted) {
    XmlNode child = child(wanted);
    return child == null || child.text.isBlank() ? null : child.text.strip();
  }
}
