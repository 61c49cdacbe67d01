package org.dateline.shell.detail;

import org.dateline.query.Corroboration;

/**
 * Origins and carriers in words: “2 origins, 3 carriers”. It says how many, never that anything is
 * confirmed.
 */
final class OriginWords {

  private OriginWords() {}

  static String of(Texts texts, Corroboration c) {
    int origins = c.origins().size();
    int carriers = c.carriers().size();
    return origins == 0
        ? texts.get("sources.carriers", carriers)
        : texts.get(
            "sources.counts",
            texts.get("sources.origins", origins),
            texts.get("sources.carriers", carriers));
  }
}
