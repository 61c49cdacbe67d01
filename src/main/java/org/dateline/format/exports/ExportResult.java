package org.dateline.format.exports;

import java.util.List;

/**
 * What came of an export.
 *
 * @param events how many were written
 * @param losses what the file does not hold, none twice
 */
public record ExportResult(int events, List<Loss> losses) {
  public ExportResult {
    losses = List.copyOf(losses);
  }
}
