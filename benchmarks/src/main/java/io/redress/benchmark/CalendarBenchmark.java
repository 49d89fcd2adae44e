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

/** Events a second of a queue M/M/10 through the calendar of the simulator, beside a bare heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CalendarBenchmark {

  private final QueueDraws draws = QueueDraws.drawn();

  @Setup
  public void compare() {
    if (floor() != calendar()) {
      throw new IllegalStateException("%d and %d ms waited".formatted(floor(), calendar()));
    }
  }

  @Benchmark
  @OperationsPerInvocation(QueueDraws.EVENTS)
  public long floor() {
    return BareQueue.waited(draws);
  }

  @Benchmark
  @OperationsPerInvocation(QueueDraws.EVENTS)
  public long calendar() {
    return CalendarQueue.waited(draws);
  }
}
