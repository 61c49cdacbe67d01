package org.dateline.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading a file that is in memory already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadBenchmark {

  private byte[] bytes;

  @Setup
  public void prepare() throws IOException {
    bytes = MadeUp.bytes();
    MadeUp.read(bytes);
  }

  @Benchmark
  public ReadResult read() {
    return TimelineReader.read(bytes, MadeUp.NAME);
  }
}
