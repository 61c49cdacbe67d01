package org.dateline.shell.settings;

/**
 * Which panes are there and how large they are.
 *
 * @param detailWidth pixels
 * @param listShare share of the height left of the detail pane that the event list takes, 0 to 1
 */
public record PanePlaces(
    boolean detail, boolean list, boolean overview, double detailWidth, double listShare) {

  /** As the window first opens. */
  public static final PanePlaces DEFAULT = new PanePlaces(true, false, true, 400, 0.32);

  public PanePlaces {
    detailWidth = detailWidth >= 240 && detailWidth <= 2000 ? detailWidth : 400;
    listShare = listShare >= 0.1 && listShare <= 0.85 ? listShare : 0.32;
  }

  public PanePlaces withSizes(double detailWidth, double listShare) {
    return new PanePlaces(detail, list, overview, detailWidth, listShare);
  }
}
