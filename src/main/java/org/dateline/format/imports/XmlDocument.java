package org.dateline.format.imports;

import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without document types and outer entities: nothing is resolved, nothing is fetched. */
final class XmlDocument {

  /** Takes the document apart, standing before its root. */
  interface Body {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private XmlDocument() {}

  /** Reads the file; damage is reported, and what stood before it has been read. */
  static void read(Input in, Records to, Body body) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("outer entities are not read");
        });
    try (Reader reader = in.reader()) {
      XMLStreamReader xml = factory.createXMLStreamReader(reader);
      try {
        body.read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
      String message = String.valueOf(e.getMessage());
      int own = message.indexOf("Message: ");
      to.error(
          line,
          column,
          "syntax",
          "the XML is broken here: "
              + message.substring(own < 0 ? 0 : own + 9).strip()
              + "; what stands before is shown, what stands behind is not");
    }
  }
}
