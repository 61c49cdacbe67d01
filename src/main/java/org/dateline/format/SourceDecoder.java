package org.dateline.format;

import java.util.List;
import java.util.Map;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** Reads a source: the CSL item whole, and out of it the keys the program needs. */
final class SourceDecoder {

  private static final List<String> URL_STATUS = List.of("live", "dead", "changed", "unfit");

  private SourceDecoder() {}

  static Source read(In in) throws Misfit {
    in.object();
    @SuppressWarnings("unchecked") // any() makes maps of strings
    Map<String, Object> csl = (Map<String, Object>) in.any();
    Object id = csl.get("id");
    String name = id instanceof Number n ? n.toString() : text(csl, "id");
    Map<?, ?> custom = Map.of();
    if (csl.containsKey("custom")) {
      if (!(csl.get("custom") instanceof Map<?, ?> map)) {
        throw new Misfit();
      }
      custom = map;
    }
    String sha256 = text(custom, "sha256");
    String agent = text(custom, "agent");
    String status = text(custom, "url-status");
    String reliability = text(custom, "reliability");
    String archiveDate = text(custom, "archive-date");
    boolean fits =
        (sha256 == null || Patterns.isSha256(sha256))
            && (agent == null || Patterns.isId(agent))
            && (status == null || URL_STATUS.contains(status))
            && (reliability == null
                || (reliability.length() == 1 && "ABCDEF".contains(reliability)))
            && (archiveDate == null || !archiveDate.isEmpty());
    if (!fits) {
      throw new Misfit();
    }
    return new Source(
        In.need(name),
        In.need(text(csl, "type")),
        text(csl, "title"),
        text(csl, "URL"),
        CslDates.edtf(csl.get("issued")),
        CslDates.edtf(csl.get("accessed")),
        text(custom, "archive-url"),
        archiveDate,
        status,
        sha256,
        reliability,
        agent,
        text(custom, "text-file"),
        csl);
  }

  /** The string under a key, null when the key is missing. */
  private static @Nullable String text(Map<?, ?> map, String key) throws Misfit {
    Object value = map.get(key);
    if (value instanceof String s) {
      return s;
    }
    if (value != null || map.containsKey(key)) {
      throw new Misfit();
    }
    return null;
  }
}
