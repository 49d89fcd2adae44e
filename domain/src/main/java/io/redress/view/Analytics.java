package io.redress.view;

import io.redress.port.CaseJournal.Entry;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.Reason;
import io.redress.sla.ClockName;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Figures over many cases. They add up: figures of parts of the cases, or of parts of the log of
 * one case, together are the figures of the whole, in whatever order they are added. They hold one
 * number for each key that occurs, however many cases there are, and nothing of a single case.
 *
 * @param zone in which months are months
 * @param requests how many cases were opened for a reason about goods of a category; a case about
 *     several categories counts once in each
 * @param handling from the request to the closing of cases that were given something, by what it
 *     was
 * @param firstResponse how many cases had their first response in time, each counted once: where
 *     the policy answers the request, that is the response, at once; where it goes to a person, the
 *     first thing that anybody does who decides. A case that the customer ended before has none
 * @param rejections how often a rule, or a person, said no to a request or to goods that came back
 * @param clocks how often who owed something did it in time. Each deadline counts by itself, also
 *     one that runs once more after it has passed. One that stops because the customer withdraws,
 *     asks for something else or complains, or because another one has passed, counts as neither
 * @param months what was asked and given back, and which coupons were given
 */
@ValueObject
public record Analytics(
    ZoneId zone,
    Map<Topic, Long> requests,
    Map<Way, Spread> handling,
    Attained firstResponse,
    Map<RuleName, Long> rejections,
    Map<ClockName, Attained> clocks,
    Map<YearMonth, MonthFigures> months) {

  /** What a request is about. */
  @ValueObject
  public record Topic(Reason reason, String category) {}

  /** How a case was settled. */
  @ValueObject
  public record Way(Path path, Remedy remedy) {}

  /**
   * Which rule said no.
   *
   * @param rule {@code person} where somebody did
   */
  @ValueObject
  public record RuleName(String section, String rule) {}

  /** Figures of no case. Added to others in the same zone it changes nothing. */
  public static Analytics none(ZoneId zone) {
    return new Analytics(
        zone,
        HashMap.empty(),
        HashMap.empty(),
        Attained.nothing(),
        HashMap.empty(),
        HashMap.empty(),
        HashMap.empty());
  }

  /**
   * These and one whole case.
   *
   * @param log all events of one case in order
   * @throws IllegalStateException if an event cannot follow on the one before
   */
  public Analytics with(Seq<Entry> log) {
    return with(List.empty(), log);
  }

  /**
   * These and what is new of one case.
   *
   * @param known the events of the case that were counted before, all of them in order
   * @param news those that follow
   * @throws IllegalStateException if an event cannot follow on the one before
   */
  public Analytics with(Seq<Entry> known, Seq<Entry> news) {
    var steps = Step.of(known.appendAll(news));
    return steps
        .drop(known.size())
        .foldLeft(this, (sum, step) -> sum.plus(StepFigures.of(zone, step)))
        .plus(none(zone).answered(FirstResponses.of(steps, known.size())));
  }

  /**
   * How often who owed something in one case did it in time: its {@link #clocks} alone, for a
   * fraction of the work.
   *
   * @param log all events of the case in order
   * @throws IllegalStateException if an event cannot follow on the one before
   */
  public static Map<ClockName, Attained> attained(Seq<Entry> log) {
    Map<ClockName, Attained> sums = HashMap.empty();
    for (var step : Step.of(log)) {
      for (var clock : ClockOutcomes.of(step)) {
        sums = sums.put(clock._1, Attained.once(clock._2), Attained::plus);
      }
    }
    return sums;
  }

  /**
   * Both together.
   *
   * @throws IllegalArgumentException if they count months in different zones
   */
  public Analytics plus(Analytics other) {
    if (!zone.equals(other.zone)) {
      throw new IllegalArgumentException("months of %s and of %s".formatted(zone, other.zone));
    }
    return new Analytics(
        zone,
        requests.merge(other.requests, Math::addExact),
        handling.merge(other.handling, Spread::plus),
        firstResponse.plus(other.firstResponse),
        rejections.merge(other.rejections, Math::addExact),
        clocks.merge(other.clocks, Attained::plus),
        months.merge(other.months, MonthFigures::plus));
  }

  Analytics asked(Map<Topic, Long> more) {
    return new Analytics(zone, more, handling, firstResponse, rejections, clocks, months);
  }

  Analytics handled(Map<Way, Spread> more) {
    return new Analytics(zone, requests, more, firstResponse, rejections, clocks, months);
  }

  private Analytics answered(Attained more) {
    return new Analytics(zone, requests, handling, more, rejections, clocks, months);
  }

  Analytics rejected(Map<RuleName, Long> more) {
    return new Analytics(zone, requests, handling, firstResponse, more, clocks, months);
  }

  Analytics timed(Map<ClockName, Attained> more) {
    return new Analytics(zone, requests, handling, firstResponse, rejections, more, months);
  }

  Analytics in(YearMonth month, MonthFigures more) {
    return new Analytics(
        zone, requests, handling, firstResponse, rejections, clocks, HashMap.of(month, more));
  }
}
