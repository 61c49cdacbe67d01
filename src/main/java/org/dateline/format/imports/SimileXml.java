package org.dateline.format.imports;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.dateline.time.Message;

/** SIMILE Timeline XML: a “data” element with events. */
final class SimileXml implements Importer {

  private static final Pattern EVENT = Pattern.compile("<event\\s[^<]*?\\b(?:start|title)\\s*=");

  @Override
  public Message name() {
    return Message.foreign("SIMILE Timeline");
  }

  @Override
  public int sniff(Head head) {
    return "data".equals(head.xmlRoot()) && EVENT.matcher(head.text()).find() ? SURELY : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    SimileEvents events = new SimileEvents(to);
    Map<String, Object> header = new LinkedHashMap<>();
    XmlDocument.read(
        in,
        to,
        xml -> {
          while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
              continue;
            }
            if (xml.getLocalName().equals("event")) {
              XmlNode event = XmlNode.of(xml);
              Map<String, Object> values = new LinkedHashMap<>(event.attributes());
              if (!values.containsKey("isDuration") && !values.containsKey("durationEvent")) {
                // In XML, unlike in JSON, an event is an instant unless it says that it lasts.
                values.put("instant", "true");
              }
              if (!event.text().isBlank()) {
                values.put(
                    "description", event.text().strip().replaceAll("[ \\t]*\\R[ \\t]*", "\n"));
              }
              events.take(values, event.line(), event.column());
            } else {
              for (int i = 0; i < xml.getAttributeCount(); i++) {
                header.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
              }
            }
          }
        });
    events.add();
    if (!header.isEmpty()) {
      to.keep("x-simile", header);
    }
  }
}
