package org.dateline.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.dateline.layout.Frame;
import org.dateline.shell.export.ExportDesk;
import org.dateline.shell.export.ExportFlow;
import org.dateline.shell.export.ExportHost;
import org.dateline.shell.export.View;
import org.dateline.shell.print.PrintCard;
import org.dateline.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/** Lends cover, banner and timeline of a window to what exports and prints. */
final class WayOut implements ExportHost {

  private final Cover cover;
  private final Banner banner;
  private final TimelineView timeline;
  private final Supplier<@Nullable Path> file;
  private final Consumer<String> openLink;

  /**
   * @param file the open file
   * @param openLink opens an address in the system's program for it
   */
  WayOut(
      Cover cover,
      Banner banner,
      TimelineView timeline,
      Supplier<@Nullable Path> file,
      Consumer<String> openLink) {
    this.cover = cover;
    this.banner = banner;
    this.timeline = timeline;
    this.file = file;
    this.openLink = openLink;
  }

  /** Asks how to print, before a preview as large as the window allows. */
  void print(ExportDesk desk, ExportFlow flow) {
    View view = view();
    if (view != null) {
      cover.show(new PrintCard(desk, flow, this, view), Pos.CENTER);
    }
  }

  @Override
  public void show(Node card) {
    cover.show(card, Pos.CENTER);
  }

  @Override
  public void close() {
    cover.close();
  }

  @Override
  public void tell(String text, boolean trouble, List<Link> links) {
    banner.show("export", trouble ? Banner.Tone.WARNING : Banner.Tone.NOTE, text, links);
  }

  @Override
  public void open(Path to) {
    openLink.accept(to.toUri().toString());
  }

  @Override
  public @Nullable View view() {
    Frame f = timeline.frame();
    return f == null ? null : new View(f.width(), f.height(), f.scrollY());
  }

  @Override
  public @Nullable Path file() {
    return file.get();
  }
}
