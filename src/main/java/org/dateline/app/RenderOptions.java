package org.dateline.app;

import java.nio.file.Path;
import java.util.List;
import org.dateline.shell.views.ViewRequest;

/**
 * What {@code dateline render} was asked for.
 *
 * @param file the timeline
 * @param out the file to write
 * @param width pixels
 * @param height pixels
 * @param view what is drawn and how
 * @param theme {@code light} or {@code dark}
 * @param contrast whether in high contrast
 * @param textSize of the window, in percent
 * @param keys actions of the window's registry to carry out before the picture is taken, by id
 * @param window the whole window rather than the timeline alone
 * @param sheets as what it is drawn
 */
public record RenderOptions(
    Path file,
    Path out,
    int width,
    int height,
    ViewRequest view,
    String theme,
    boolean contrast,
    int textSize,
    List<String> keys,
    boolean window,
    RenderSheets sheets) {}
