package org.dateline.model;

import java.util.List;
import java.util.Map;
import org.dateline.model.Vocabulary.AgentType;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks or acts (schema.org Person, Organization).
 *
 * @param affiliation id of the agent it belongs to: its party
 * @param extra keys that begin with {@code x-}, and unknown ones, as read
 */
public record Agent(
    String id,
    String name,
    @Nullable AgentType type,
    @Nullable String role,
    @Nullable String affiliation,
    List<String> sameAs,
    Map<String, Object> extra) {}
