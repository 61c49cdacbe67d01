package org.dateline.format.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without document types and outer entities: nothing is resolved, nothing is fetched. */
final class XmlDocument {

  /** Takes the document apart, standing before its root. */
  interface Body {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  /** CDATA, in which nothing is an entity, or a reference to one. */
  private static final Pattern ENTITY =
      Pattern.compile(
          "(?s)<!\\[CDATA\\[.*?\\]\\]>|&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z_][\\w.-]*);");

  private XmlDocument() {}

  /**
   * The text with the references to entities as words: none is resolved, be it declared or not. The
   * names that HTML has for letters are letters afterwards, where a text may be HTML.
   */
  private static String withoutEntities(String text, Records to) {
    Matcher m = ENTITY.matcher(text);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      String name = m.group(1);
      if (name != null && text.contains("<!ENTITY")) {
        int line = (int) text.substring(0, m.start()).lines().count();
        to.warnOnce(Math.max(1, line), 1, "entity", Say.that("entities", "&" + name + ";"));
      }
      m.appendReplacement(
          out, Matcher.quoteReplacement(name == null ? m.group() : "&amp;" + name + ";"));
    }
    return m.appendTail(out).toString();
  }

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
    try (Reader reader = new StringReader(withoutEntities(in.text(), to))) {
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
          Say.that("xml-broken", message.substring(own < 0 ? 0 : own + 9).strip()));
    }
  }
}
