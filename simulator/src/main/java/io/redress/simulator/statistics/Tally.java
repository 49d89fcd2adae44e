package io.redress.simulator.statistics;

import io.redress.amount.Component;
import io.redress.amount.ComponentKind;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.Grant;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counters of a run. Whole numbers only, so that the tallies of parts of a run merge into the
 * same tally in whatever order.
 */
public final class Tally {

  private long orders;
  private long lines;
  private long paid;
  private long requests;
  private long refunded;
  private long refundedLines;
  private long given;
  private long automatic;
  private final CountTable givenByPath = new CountTable();
  private final Counts refundedByPath = new Counts();
  private final CountTable reasons = new CountTable();
  private final Counts outcomes = new Counts();
  private final Counts refusals = new Counts();
  private final Counts rules = new Counts();
  private final Counts givenByRule = new Counts();
  private final Counts breaches = new Counts();
  private final Counts legs = new Counts();
  private final Durations askedAfter = new Durations();
  private final TreeMap<String, Durations> moneyBack = new TreeMap<>();
  private final Durations responses = new Durations();
  private final Durations decisions = new Durations();
  private final Breakdown breakdown = new Breakdown();

  /** Counts an order, whatever becomes of it. */
  public void order(Money total, int itsLines) {
    orders++;
    lines += itsLines;
    paid = Math.addExact(paid, total.minor());
  }

  /** Counts a request that the policy could not answer. */
  public void refused(String refusal) {
    refusals.add(refusal, 1);
  }

  /** Counts what happened to a case. */
  public void happened(Instant at, CaseEvent event) {
    switch (event) {
      case CaseEvent.Requested e -> requested(at, e.claim());
      case CaseEvent.ApprovedAutomatically e -> rules.add(e.because().rule(), 1);
      case CaseEvent.Converted e -> rules.add(e.because().rule(), 1);
      case CaseEvent.SentToReview e -> rules.add(e.because().rule(), 1);
      case CaseEvent.Rejected e -> rules.add(e.because().rule(), 1);
      case CaseEvent.EvidenceAsked e -> rules.add(e.because().rule(), 1);
      case CaseEvent.DeadlinePassed e -> breaches.add(e.passed().clock().word(), 1);
      case CaseEvent.Expired e -> breaches.add(e.passed().clock().word(), 1);
      case CaseEvent.RefundConfirmed e -> legs.add("confirmed", 1);
      case CaseEvent.RefundDeclined e -> legs.add("declined", 1);
      case CaseEvent.RefundReturned e -> legs.add("returned", 1);
      case CaseEvent.RefundDoubted e -> legs.add("doubted", 1);
      case CaseEvent.RefundUncertain e -> legs.add("uncertain", 1);
      default -> {}
    }
  }

  /** Counts how a case ended for good. */
  public void ended(Outcome outcome) {
    outcomes.add(word(outcome), 1);
  }

  /** Counts a case that was decided without a person. */
  public void decidedAutomatically() {
    automatic++;
  }

  /**
   * Counts money that has gone back whole.
   *
   * @param rule that decided, or sent the case to a person
   * @param took from the request to the last confirmation
   */
  public void refunded(Grant grant, Option<String> rule, Duration took) {
    refunded++;
    given = Math.addExact(given, grant.quote().total().minor());
    refundedByPath.add(grant.path().word(), 1);
    rule.forEach(word -> givenByRule.add(word, grant.quote().total().minor()));
    for (Component component : grant.quote().components()) {
      refundedLines += component.kind() == ComponentKind.GOODS ? 1 : 0;
      givenByPath.add(component.kind().word(), grant.path().word(), component.amount().minor());
    }
    timed(grant.path().word()).add(took);
    timed(ALL_PATHS).add(took);
  }

  /** The word of {@link #moneyBack(String)} that holds all paths together. */
  public static final String ALL_PATHS = "all";

  private void requested(Instant at, Claim claim) {
    requests++;
    if (claim.request().goods() == GoodsState.RECEIVED) {
      askedAfter.add(Duration.between(claim.order().placedAt(), at));
    }
    var line = claim.request().lines().head().line();
    claim
        .order()
        .line(line)
        .forEach(first -> reasons.add(claim.request().reason().word(), first.category(), 1));
  }

  private Durations timed(String path) {
    return moneyBack.computeIfAbsent(path, word -> new Durations());
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  /** The rows of what has these words, one of each dimension, and of everything. */
  public Rows rows(Map<Dimension, String> words) {
    var all = new ArrayList<long[]>(words.size() + 1);
    all.add(breakdown.row(Dimension.ALL, Breakdown.EVERYTHING));
    words.forEach((by, word) -> all.add(breakdown.row(by, word)));
    return new Rows(all.toArray(long[][]::new));
  }

  /** The row of a word alone, without that of everything. */
  public Rows row(Dimension by, String word) {
    return new Rows(breakdown.row(by, word));
  }

  /** Counts how long a customer waited for a first response. */
  public void responded(Duration took) {
    responses.add(took);
  }

  /** Counts how long it took until a request was decided. */
  public void decided(Duration took) {
    decisions.add(took);
  }

  /** Counts one world that is over; its percentiles become figures of their own. */
  public void worldIsOver() {
    var row = row(Dimension.ALL, Breakdown.EVERYTHING);
    row.add(Count.WORLDS, 1);
    percentiles(row, responses, Count.RESPONSE_P50, Count.RESPONSE_P95, Count.RESPONSE_P99);
    percentiles(row, decisions, Count.DECISION_P50, Count.DECISION_P95, Count.DECISION_P99);
    percentiles(
        row, moneyBack(ALL_PATHS), Count.PAID_BACK_P50, Count.PAID_BACK_P95, Count.PAID_BACK_P99);
  }

  private static void percentiles(Rows row, Durations of, Count p50, Count p95, Count p99) {
    row.add(p50, of.atPercentile(50).toSeconds());
    row.add(p95, of.atPercentile(95).toSeconds());
    row.add(p99, of.atPercentile(99).toSeconds());
  }

  Breakdown breakdown() {
    return breakdown;
  }

  /** How long customers waited for a first response. */
  public Durations responses() {
    return responses;
  }

  /** How long it took until requests were decided. */
  public Durations decisions() {
    return decisions;
  }

  /** Adds what another tally counted; that one may not be used afterwards. */
  public void merge(Tally other) {
    orders += other.orders;
    lines += other.lines;
    paid = Math.addExact(paid, other.paid);
    refundedLines += other.refundedLines;
    askedAfter.merge(other.askedAfter);
    responses.merge(other.responses);
    decisions.merge(other.decisions);
    breakdown.merge(other.breakdown);
    requests += other.requests;
    refunded += other.refunded;
    given = Math.addExact(given, other.given);
    automatic += other.automatic;
    givenByPath.merge(other.givenByPath);
    refundedByPath.merge(other.refundedByPath);
    reasons.merge(other.reasons);
    outcomes.merge(other.outcomes);
    refusals.merge(other.refusals);
    rules.merge(other.rules);
    givenByRule.merge(other.givenByRule);
    breaches.merge(other.breaches);
    legs.merge(other.legs);
    other.moneyBack.forEach((path, durations) -> timed(path).merge(durations));
  }

  void write(Packing out) {
    out.numbers(orders, lines, paid, requests, refunded, refundedLines, given, automatic);
    tables().forEach(table -> table.write(out));
    counts().forEach(counts -> counts.write(out));
    durations().forEach(durations -> durations.write(out));
    out.map(moneyBack, path -> path, durations -> durations.write(out));
    breakdown.write(out);
  }

  /** Reads what was written into a tally that has counted nothing yet. */
  void read(Unpacking in) {
    var numbers = new long[8];
    in.numbers(numbers);
    orders = numbers[0];
    lines = numbers[1];
    paid = numbers[2];
    requests = numbers[3];
    refunded = numbers[4];
    refundedLines = numbers[5];
    given = numbers[6];
    automatic = numbers[7];
    tables().forEach(table -> table.read(in));
    counts().forEach(counts -> counts.read(in));
    durations().forEach(durations -> durations.read(in));
    in.map(path -> timed(path).read(in));
    breakdown.read(in);
  }

  private List<CountTable> tables() {
    return List.of(givenByPath, reasons);
  }

  private List<Counts> counts() {
    return List.of(refundedByPath, outcomes, refusals, rules, givenByRule, breaches, legs);
  }

  private List<Durations> durations() {
    return List.of(askedAfter, responses, decisions);
  }

  public long orders() {
    return orders;
  }

  /** What was paid for all orders, in minor units. */
  public long paid() {
    return paid;
  }

  public long requests() {
    return requests;
  }

  /** Orders with money back. */
  public long refunded() {
    return refunded;
  }

  /** What was given back, in minor units. */
  public long given() {
    return given;
  }

  /** Requests that were decided without a person. */
  public long automatic() {
    return automatic;
  }

  /** Minor units by component and path. */
  public CountTable givenByPath() {
    return givenByPath;
  }

  public Counts refundedByPath() {
    return refundedByPath;
  }

  /** Requests by reason and category. */
  public CountTable reasons() {
    return reasons;
  }

  /** Closed cases by outcome. */
  public Counts outcomes() {
    return outcomes;
  }

  /** Requests that the policy could not answer, by why. */
  public Counts refusals() {
    return refusals;
  }

  /** How often each rule of the eligibility table decided. */
  public Counts rules() {
    return rules;
  }

  /** Minor units that went back, by the rule that decided, or sent the case to a person. */
  public Counts givenByRule() {
    return givenByRule;
  }

  /** Deadlines that passed, by clock. */
  public Counts breaches() {
    return breaches;
  }

  /** Refund legs by what became of them. */
  public Counts legs() {
    return legs;
  }

  /** Lines of all orders. */
  public long lines() {
    return lines;
  }

  /** Lines with money back for at least one unit. */
  public long refundedLines() {
    return refundedLines;
  }

  /** From order to request, where the customer had the goods. */
  public Durations askedAfter() {
    return askedAfter;
  }

  /** From the request to the last confirmation, on a path or on {@link #ALL_PATHS}. */
  public Durations moneyBack(String path) {
    return moneyBack.getOrDefault(path, new Durations());
  }

  /** The paths on which money went back, and {@link #ALL_PATHS}; cannot be changed. */
  public SortedMap<String, Durations> moneyBack() {
    return Collections.unmodifiableSortedMap(moneyBack);
  }
}
