package org.dateline.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.app.WindowBench;
import org.dateline.app.bench.FrameTimes;
import org.jspecify.annotations.Nullable;

/**
 * What {@code dateline bench} measured of one file.
 *
 * @param machine processors, virtual machine and its heap
 * @param loading how it was read
 * @param window how the window fared with it; null when that was left out
 */
record Bench(String machine, Loading loading, WindowBench.@Nullable Figures window) {

  /**
   * How a file was read, times in milliseconds.
   *
   * @param rawScanMs only tokenising the same bytes with Jackson; best of three
   * @param loadColdMs from the file to a chronology, the first time in the process
   * @param loadMs the same, best of three more
   * @param heapBytes what the chronology keeps, after a full collection
   * @param problems how many were listed
   */
  record Loading(
      String file,
      long bytes,
      int events,
      double rawScanMs,
      double loadColdMs,
      double loadMs,
      long heapBytes,
      int problems) {}

  /** The figures by their names, in the order in which they are printed. */
  Map<String, Object> figures() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("machine", machine);
    all.put("file", loading.file());
    all.put("bytes", loading.bytes());
    all.put("events", loading.events());
    all.put("problems", loading.problems());
    all.put("rawScanMs", rounded(loading.rawScanMs()));
    all.put("loadColdMs", rounded(loading.loadColdMs()));
    all.put("loadMs", rounded(loading.loadMs()));
    all.put("heapBytes", loading.heapBytes());
    all.put(
        "heapBytesPerEventBeyondFile",
        loading.events() == 0
            ? 0
            : Math.max(0, loading.heapBytes() - loading.bytes()) / loading.events());
    if (window != null) {
      all.put("firstFrameMs", rounded(window.firstFrameMs()));
      for (FrameTimes t : window.walk()) {
        String name = t.level().replace(' ', '-') + ".";
        all.put(name + "frameP50Ms", rounded(t.p50()));
        all.put(name + "frameP95Ms", rounded(t.p95()));
        all.put(name + "frameP99Ms", rounded(t.p99()));
        all.put(name + "frameMaxMs", rounded(t.max()));
        all.put(name + "workP95Ms", rounded(t.workP95()));
        all.put(name + "late", t.late());
        all.put(name + "frames", t.frames());
      }
      all.put("selectNextP95Ms", rounded(window.selectNextP95()));
      all.put("indexMs", rounded(window.indexMs()));
      all.put("searchP95Ms", rounded(window.searchP95()));
      all.put("filterMs", rounded(window.filterMs()));
      all.put("lanesMs", rounded(window.lanesMs()));
    }
    return all;
  }

  private static double rounded(double ms) {
    return Math.round(ms * 10) / 10.0;
  }
}
