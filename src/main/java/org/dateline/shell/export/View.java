package org.dateline.shell.export;

import org.dateline.layout.Metrics;
import org.dateline.layout.pages.Paper;
import org.dateline.shell.settings.ExportMemory;
import org.dateline.timeline.Drawing;
import org.dateline.timeline.picture.PictureSetup;

/**
 * The timeline as large as it is on screen.
 *
 * @param timeWidth pixels of the time area
 * @param height pixels of the lanes
 * @param scrollY pixels the lanes are scrolled up
 */
public record View(double timeWidth, double height, double scrollY) {

  /** What picture was asked for. */
  PictureSetup setup(ExportMemory m, Drawing d) {
    String paper = m.paper();
    return new PictureSetup(
        m.whole() ? PictureSetup.Scope.WHOLE : PictureSetup.Scope.VIEW,
        paper == null ? null : Paper.find(paper).orElse(null),
        !m.upright(),
        m.whole() ? m.across() : 0,
        !m.bare(),
        m.legend(),
        m.selection(),
        timeWidth + d.headings(3 * timeWidth),
        height + Metrics.AXIS,
        scrollY);
  }
}
