package org.dateline.model;

import java.util.List;
import java.util.Map;
import org.dateline.model.Vocabulary.CitationRole;
import org.jspecify.annotations.Nullable;

/**
 * Which source bears on a record, where in it, and for what.
 *
 * @param source id of the source
 * @param locator where in it, such as {@code 4}
 * @param label CSL locator label, such as {@code paragraph}
 * @param forFields event fields it bears on
 * @param credibility Admiralty code, 1 to 6
 * @param reported when the source reported it; null for the source's issued date
 */
public record Citation(
    String source,
    @Nullable String locator,
    @Nullable String label,
    @Nullable CitationRole role,
    List<String> forFields,
    @Nullable String credibility,
    @Nullable DateSpec reported,
    @Nullable Selector selector,
    @Nullable String note,
    Map<String, Object> extra) {}
