package org.dateline.layout.pages;

/**
 * What stands on one page.
 *
 * @param number from 1 in the order of reading: along the time first, then the lanes below
 * @param across its column, from 0
 * @param down its band of lanes, from 0
 * @param x where its time begins, in pixels from the beginning of the whole
 * @param width pixels of its time
 * @param y where its lanes begin, in pixels from the top of the first lane
 * @param height pixels of its lanes
 * @param firstLane index of the first lane on it
 * @param lastLane index of the last lane on it; less than the first when there is none
 */
public record PageCut(
    int number,
    int across,
    int down,
    double x,
    double width,
    double y,
    double height,
    int firstLane,
    int lastLane) {}
