package org.dateline.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole file as read: the header and its tables. The events stand apart, in an {@link
 * EventStore}.
 *
 * @param version format version as given, such as {@code 1.0}
 * @param timeZone IANA name as given; null means UTC
 * @param created EDTF
 * @param modified EDTF
 * @param licence SPDX expression or URL
 * @param extra keys that begin with {@code x-} or {@code @}, and unknown ones, as read
 */
public record Timeline(
    String version,
    @Nullable String id,
    String title,
    @Nullable String description,
    @Nullable String language,
    @Nullable String timeZone,
    List<String> compilers,
    @Nullable String created,
    @Nullable String modified,
    @Nullable String licence,
    List<Source> sources,
    List<Agent> agents,
    List<Group> groups,
    Map<String, Object> extra) {}
