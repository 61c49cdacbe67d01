package org.dateline.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.dateline.query.Hits;
import org.dateline.query.SearchIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Searching for a word as typed, after the events have been read for it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {

  /** One that many titles hold. */
  private static final String WORD = "convoy";

  private SearchIndex index;

  @Setup
  public void prepare() throws IOException {
    index = new SearchIndex(MadeUp.read(MadeUp.bytes()));
    index.prepare();
    if (!index.isReady() || index.find(WORD).count() == 0) {
      throw new IllegalStateException("nothing is found");
    }
  }

  @Benchmark
  public Hits find() {
    return index.find(WORD);
  }
}
