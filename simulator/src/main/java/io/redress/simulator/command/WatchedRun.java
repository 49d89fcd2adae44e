package io.redress.simulator.command;

import io.redress.simulator.statistics.Results;
import io.redress.simulator.world.EventLog;
import io.redress.simulator.world.Progress;
import io.redress.simulator.world.Simulation;

/**
 * A run with somebody before the screen, who sees how far it is and may stop it with Ctrl-C.
 *
 * @param threads how many work at the same time
 */
record WatchedRun(Simulation simulation, Terminal terminal, int threads) {

  Results live() {
    return live(EventLog.NONE);
  }

  /** Lives through all worlds, or through those that there was time for. */
  Results live(EventLog events) {
    try (var bar = ProgressBar.start(terminal, simulation.orders());
        var interruption = Interruption.listen(terminal::sayStopping)) {
      return simulation.run(threads, watching(bar, interruption), events);
    }
  }

  private static Progress watching(ProgressBar bar, Interruption interruption) {
    return new Progress() {
      @Override
      public void lived(long orders) {
        bar.advance(orders);
      }

      @Override
      public boolean isStopped() {
        return interruption.isStopped();
      }
    };
  }
}
