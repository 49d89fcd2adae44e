package io.redress.port;

import io.redress.sla.ClockName;
import io.redress.sla.OnBreach;
import java.time.Duration;

/**
 * Hears how the work goes, for counters and dashboards. Learns no ids and nobody's data.
 *
 * <p>The other side promises: it is quick, and throws nothing.
 */
public interface Telemetry {

  /** How a command ended. */
  enum Handled {
    DONE,
    /** The case had seen it before. */
    KNOWN,
    REFUSED,
    /** Others were quicker every time. */
    CROWDED_OUT
  }

  /** How a try of an effect ended. */
  enum Tried {
    DONE,
    /** Not at an end: it is asked again later. */
    WAITING,
    FAILED,
    /** Failed too often: a person must look. */
    BURIED
  }

  /**
   * A command was handled.
   *
   * @param command its kind, such as {@code Request}
   * @param attempts how often it was decided, since others changed the case meanwhile
   */
  default void handled(String command, Handled how, int attempts) {}

  /**
   * An effect was tried.
   *
   * @param late how long after it was due
   * @param took how long the other side took
   */
  default void tried(Destination to, Tried how, Duration late, Duration took) {}

  /**
   * A case was told that a moment of a clock has come.
   *
   * @param what follows from it; after {@link OnBreach#REMIND} the deadline itself is still to come
   * @param late how long afterwards it was told
   */
  default void passed(ClockName clock, OnBreach what, Duration late) {}

  /** An answer from outside was set aside. */
  default void setAside(String source) {}

  /** Nobody listens. */
  Telemetry NONE = new Telemetry() {};
}
