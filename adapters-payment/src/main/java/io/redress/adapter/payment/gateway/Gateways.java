package io.redress.adapter.payment.gateway;

import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.RefundLeg;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/**
 * Several accounts with payment providers as one gateway: each leg goes to the account that its
 * payment was made with, also when the shop has changed to another one since.
 */
public final class Gateways implements PaymentGateway {

  private final Function<RefundLeg, String> accounts;
  private final Map<String, PaymentGateway> gateways;

  private Gateways(Function<RefundLeg, String> accounts, Map<String, PaymentGateway> gateways) {
    this.accounts = accounts;
    this.gateways = gateways;
  }

  /**
   * None yet.
   *
   * @param accounts the name of the account for a leg; the same for the same leg for ever
   */
  public static Gateways by(Function<RefundLeg, String> accounts) {
    return new Gateways(accounts, LinkedHashMap.empty());
  }

  /**
   * The same with one more.
   *
   * @throws IllegalArgumentException if there is one of this name
   */
  public Gateways with(String account, PaymentGateway gateway) {
    if (gateways.containsKey(account)) {
      throw new IllegalArgumentException("there are two gateways for '%s'".formatted(account));
    }
    return new Gateways(accounts, gateways.put(account, gateway));
  }

  @Override
  public Submission refund(RefundLeg leg) {
    return gateway(leg)
        .map(gateway -> gateway.refund(leg))
        .getOrElse(() -> new NotSent(missing(leg), true, Option.none()));
  }

  @Override
  public LegView query(RefundLeg leg) {
    return gateway(leg)
        .map(gateway -> gateway.query(leg))
        .getOrElse(() -> new LegView.Unreadable(missing(leg)));
  }

  @Override
  public Option<Duration> keyLifetime(RefundLeg leg) {
    return gateway(leg).flatMap(gateway -> gateway.keyLifetime(leg));
  }

  @Override
  public Duration unknownFor(RefundLeg leg) {
    return gateway(leg).map(gateway -> gateway.unknownFor(leg)).getOrElse(Duration.ZERO);
  }

  @Override
  public boolean canTakeBack(RefundLeg leg) {
    return gateway(leg).forAll(gateway -> gateway.canTakeBack(leg));
  }

  private Option<PaymentGateway> gateway(RefundLeg leg) {
    return gateways.get(accounts.apply(leg));
  }

  private String missing(RefundLeg leg) {
    return "there is no gateway for '%s'".formatted(accounts.apply(leg));
  }
}
