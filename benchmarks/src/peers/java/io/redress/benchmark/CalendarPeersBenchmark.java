package io.redress.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same events as in {@link CalendarBenchmark} through another simulator, to the same waits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CalendarPeersBenchmark {

  private final QueueDraws draws = QueueDraws.drawn();

  @Setup
  public void compare() {
    if (BareQueue.waited(draws) != ssj()) {
      throw new IllegalStateException(
          "%d and %d ms waited".formatted(BareQueue.waited(draws), ssj()));
    }
  }

  @Benchmark
  @OperationsPerInvocation(QueueDraws.EVENTS)
  public long ssj() {
    return SsjQueue.waited(draws);
  }
}
