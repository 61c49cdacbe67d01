package org.dateline.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source: a CSL-JSON item, unchanged, with the few keys the program itself needs read out.
 *
 * @param id as a string, though CSL allows numbers
 * @param type CSL type
 * @param csl the whole item as read (nested maps, lists, strings, numbers), in file order
 * @param issued EDTF of CSL {@code issued}, null when not given
 * @param accessed EDTF of CSL {@code accessed}
 * @param archiveUrl {@code custom.archive-url}
 * @param archiveDate {@code custom.archive-date}, EDTF
 * @param urlStatus {@code custom.url-status}: live, dead, changed, unfit
 * @param sha256 {@code custom.sha256} of the text file
 * @param reliability Admiralty code A to F
 * @param agent id of the agent the source belongs to
 * @param textFile path, relative to the timeline file, of a plain-text copy
 */
public record Source(
    String id,
    String type,
    @Nullable String title,
    @Nullable String url,
    @Nullable String issued,
    @Nullable String accessed,
    @Nullable String archiveUrl,
    @Nullable String archiveDate,
    @Nullable String urlStatus,
    @Nullable String sha256,
    @Nullable String reliability,
    @Nullable String agent,
    @Nullable String textFile,
    Map<String, Object> csl) {}
