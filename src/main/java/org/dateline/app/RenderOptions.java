package org.dateline.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code dateline render} was asked for.
 *
 * @param file the timeline
 * @param out the file to write
 * @param width pixels
 * @param height pixels
 * @param from EDTF: the picture begins with it; null for the first event
 * @param to EDTF: the picture ends with it; null for the last event
 * @param lanes what makes the lanes; null for the timeline's own way
 * @param theme {@code light} or {@code dark}
 * @param select id of the event shown as selected; null for none
 * @param asOf EDTF: what was known when it was over; null for now
 * @param clocks both clocks of every event drawn
 * @param keys actions of the window's registry to carry out before the picture is taken, by id
 * @param window the whole window rather than the timeline alone
 * @param sheets as what it is drawn
 */
public record RenderOptions(
    Path file,
    Path out,
    int width,
    int height,
    @Nullable String from,
    @Nullable String to,
    @Nullable String lanes,
    String theme,
    @Nullable String select,
    @Nullable String asOf,
    boolean clocks,
    List<String> keys,
    boolean window,
    RenderSheets sheets) {}
