package io.redress.adapter.store.trial;

import io.redress.lifecycle.CaseCommand;
import io.redress.port.Destination;
import io.redress.port.Telemetry;
import io.redress.sla.ClockName;
import io.redress.sla.OnBreach;
import java.time.Duration;

/** What a process says of its own work in all its lives; it must be what it did. */
final class Heard implements Telemetry {

  private String last = "nothing";
  private int done;
  private int passed;
  private int setAside;

  @Override
  public void handled(String command, Handled how, int attempts) {
    last = "%s %s".formatted(command, how);
  }

  @Override
  public void tried(Destination to, Tried how, Duration late, Duration took) {
    done += how == Tried.DONE ? 1 : 0;
  }

  @Override
  public void passed(ClockName clock, OnBreach what, Duration late) {
    passed++;
  }

  @Override
  public void setAside(String source) {
    setAside++;
  }

  /** The same, where one life of the process also knows better what it does. */
  Telemetry of(Conduct conduct) {
    return new Telemetry() {
      @Override
      public void handled(String command, Handled how, int attempts) {
        Heard.this.handled(command, how, attempts);
      }

      @Override
      public void tried(Destination to, Tried how, Duration late, Duration took) {
        conduct.says(to, how, late, took);
        Heard.this.tried(to, how, late, took);
      }

      @Override
      public void passed(ClockName clock, OnBreach what, Duration late) {
        Heard.this.passed(clock, what, late);
      }

      @Override
      public void setAside(String source) {
        Heard.this.setAside(source);
      }
    };
  }

  /** Answers that it said were set aside. */
  int strays() {
    return setAside;
  }

  /** Effects that it said were done. */
  int done() {
    return done;
  }

  /** Deadlines that it said were passed. */
  int passed() {
    return passed;
  }

  /** Checks that the command that was just handled was said to have ended in one of these ways. */
  void checkThatItEnded(CaseCommand command, Handled... ways) {
    for (var how : ways) {
      if (last.equals("%s %s".formatted(command.getClass().getSimpleName(), how))) {
        return;
      }
    }
    throw new IllegalStateException("of %s it was said: %s".formatted(command, last));
  }

  /** Checks that as much was said to be done as was. */
  static int checked(int worked, int said) {
    if (worked != said) {
      throw new IllegalStateException("%d were done, and %d said to be".formatted(worked, said));
    }
    return worked;
  }
}
