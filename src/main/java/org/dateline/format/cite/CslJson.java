package org.dateline.format.cite;

import java.util.List;
import java.util.Map;
import org.dateline.model.Source;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes sources as CSL-JSON: the items exactly as the file has them, our own keys too. */
public final class CslJson {

  private CslJson() {}

  /** An array of items, as reference managers import it. */
  public static String write(List<Source> sources) {
    List<Map<String, Object>> items = sources.stream().map(Source::csl).toList();
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(items)
        + "\n";
  }
}
