package io.redress.simulator.history;

/** A part of a whole, kept as two exact counts or sums so that shares can be added and compared. */
public record Share(long part, long whole) {

  /** The share as a number from 0 to 1; 0 of nothing. */
  public double fraction() {
    return whole == 0 ? 0 : (double) part / whole;
  }

  public double percent() {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
