package org.dateline.shell.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import org.dateline.shell.export.ExportDesk.Outcome;
import org.dateline.shell.export.ExportHost.Link;
import org.dateline.shell.settings.ExportMemory;
import org.dateline.timeline.picture.PictureFormat;
import org.jspecify.annotations.Nullable;

/** From the card that asks, through the work, to the line that tells what came of it. */
public final class ExportFlow {

  private final ExportDesk desk;
  private final ExportHost host;
  private final ReadOnlyObjectWrapper<@Nullable Task<Outcome>> running =
      new ReadOnlyObjectWrapper<>();

  public ExportFlow(ExportDesk desk, ExportHost host) {
    this.desk = desk;
    this.host = host;
  }

  /** The export that is going on; null for none. */
  ReadOnlyObjectProperty<@Nullable Task<Outcome>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Asks what to export. */
  public void ask() {
    View view = host.view();
    if (view != null) {
      host.show(new ExportCard(desk, view, host.file(), (k, to) -> run(k, view, to), host::close));
    }
  }

  /** Ends the export that is going on. */
  public void cancel() {
    Task<Outcome> now = running.get();
    if (now != null) {
      now.cancel();
    }
  }

  void run(Kind kind, View view, Path to) {
    Task<Outcome> task = desk.task(kind, desk.settings().get().exports(), view, to);
    if (task != null) {
      start(task, String.valueOf(to.getFileName()));
    }
  }

  /** Draws a PDF as it was chosen, and remembers the choice. */
  public void savePdf(ExportMemory m, View view, Path to) {
    desk.settings().update(s -> s.withExports(m));
    run(new Kind.Drawn(PictureFormat.PDF), view, to);
  }

  /**
   * Carries out work in place of any that is going on, and tells what came of it.
   *
   * @param name of what is made
   */
  public void start(Task<Outcome> task, String name) {
    cancel();
    task.setOnSucceeded(
        e -> {
          ended(task);
          succeeded(task.getValue());
        });
    task.setOnFailed(
        e -> {
          ended(task);
          Throwable why = task.getException();
          String text =
              why == null || why.getLocalizedMessage() == null
                  ? String.valueOf(why)
                  : why.getLocalizedMessage();
          host.tell(Texts.text("failed", name, text), true, List.of());
        });
    task.setOnCancelled(
        e -> {
          ended(task);
          host.tell(Texts.text("cancelled"), false, List.of());
        });
    running.set(task);
    Thread.ofPlatform().daemon().name("export").start(task);
  }

  private void ended(Task<Outcome> task) {
    if (running.get() == task) {
      running.set(null);
    }
  }

  private void succeeded(Outcome o) {
    if (o.files().isEmpty()) {
      host.tell(o.told(), false, List.of());
      return;
    }
    Path first = o.files().getFirst().toAbsolutePath();
    String name = String.valueOf(first.getFileName());
    int more = o.files().size() - 1;
    List<Link> links = new ArrayList<>();
    if (!o.losses().isEmpty()) {
      links.add(
          new Link(
              Texts.text("done.losses", o.losses().size()),
              () -> host.show(new LossesCard(name, o.losses(), host::close))));
    }
    links.add(new Link(Texts.text("done.open"), () -> host.open(first)));
    Path folder = first.getParent();
    if (folder != null) {
      links.add(new Link(Texts.text("done.folder"), () -> host.open(folder)));
    }
    String text =
        more == 0
            ? Texts.text("done", name, o.told())
            : Texts.text("done.many", name, more, o.told());
    host.tell(text, false, links);
  }
}
