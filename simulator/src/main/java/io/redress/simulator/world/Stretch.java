package io.redress.simulator.world;

import io.redress.simulator.draw.Steps;
import io.redress.simulator.population.Population.Year;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The part of a shop's year in which the orders of one world are placed, at the rate at which the
 * shop has orders. It is longer than what is counted: before and after there are orders, too, so
 * that the people of the shop have as much to do at the edges as in between.
 */
final class Stretch {

  /** By when what began before is mostly over. */
  private static final double DAYS_AT_THE_EDGES = 5;

  /** Small runs would have nothing but edges. */
  private static final int COUNTED_TO_ONE_EDGE = 5;

  private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

  private final Seq<LocalDate> days;
  private final ZoneId zone;
  private final Steps steps;
  private final double begin;
  private final double ordersADay;
  private final long counted;
  private final long edge;

  /**
   * How many orders each day of a year has, which is the same for all its stretches.
   *
   * @param steps by day, in ordinary days
   */
  record Days(Seq<LocalDate> days, Steps steps, double ordersADay) {

    static Days of(Year year) {
      var factors = year.factors();
      return new Days(
          Vector.ofAll(factors.keysIterator()), Steps.of(factors.values()), year.ordersADay());
    }
  }

  /**
   * @param world of so many worlds, which begin at equal distances over the year
   * @param counted how many orders count
   */
  Stretch(Days year, ZoneId zone, int world, int worlds, long counted) {
    this.days = year.days();
    this.zone = zone;
    this.steps = year.steps();
    this.begin = steps.total() * world / worlds;
    this.ordersADay = year.ordersADay();
    this.counted = counted;
    this.edge = Math.min((long) (DAYS_AT_THE_EDGES * ordersADay), counted / COUNTED_TO_ONE_EDGE);
  }

  /** All orders, those at the edges included. */
  long orders() {
    return edge + counted + edge;
  }

  boolean isCounted(long number) {
    return number >= edge && number < edge + counted;
  }

  /** The part that counts. */
  Window window() {
    double all = orders();
    return new Window(at(edge / all), at((edge + counted) / all));
  }

  /** When a share of all orders has been placed. */
  Instant at(double share) {
    double wanted = begin + share * orders() / ordersADay;
    double aYear = steps.total();
    long years = (long) (wanted / aYear);
    double ofYear = wanted - years * aYear;
    int day = steps.at(ofYear);
    double before = steps.before(day);
    double ofDay = (ofYear - before) / (steps.upTo(day) - before);
    return days.get(day)
        .plusDays(years * days.size())
        .atStartOfDay(zone)
        .toInstant()
        .plusMillis((long) (ofDay * DAY_MILLIS));
  }
}
