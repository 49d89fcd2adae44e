package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.casework.AfterSales;
import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.view.Analytics;
import io.redress.view.Audience;
import io.redress.view.CaseSummary;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be read of a case: where it stands, its story, and figures over many. */
class ReadSideExample {

  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final CustomerId ANN = new CustomerId("customer-8");

  private final Policy policy =
      BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
  private final InMemoryCaseJournal journal = new InMemoryCaseJournal();
  private final AfterSales afterSales =
      new AfterSales(journal, new PolicyShelf(policy), InstantSource.fixed(NOW));
  private final CaseId id = new CaseId("case-1");

  @BeforeEach
  void aMugIsToGoBack() {
    var ann = new Actor("customer-8", Role.CUSTOMER);
    afterSales.handle(
        id,
        new Request(
            new CommandId("c-1"),
            ann,
            id,
            order(),
            new Customer(ANN, "regular", 0),
            request(),
            Option.none()));
    afterSales.handle(id, new SupplyTracking(new CommandId("c-2"), ann, "SF1234567890"));
  }

  @Test
  void summary() {
    // region summary
    Option<CaseSummary> summary = afterSales.summary(id); // none if it was never opened

    var standing = summary.map(now -> now.stage().word() + ": " + now.awaited().text().en());
    var due = summary.flatMap(CaseSummary::binding).map(first -> first.deadline().due());
    var toGive = summary.map(CaseSummary::outstanding);
    // endregion

    assertThat(standing).contains("goods: the goods to arrive");
    assertThat(due.isDefined()).isTrue();
    assertThat(toGive).contains(cny(4990));
  }

  @Test
  void timeline() {
    // region timeline
    var story =
        afterSales
            .timeline(id, Audience.CUSTOMER)
            .lines()
            .map(line -> line.by().en() + ": " + line.text().en());
    // endregion

    // region story
    assertThat(story)
        .containsExactly(
            "you: Your request was received: return and refund (mug × 1)",
            "you: Your request was approved: return and refund, CNY 49.90",
            "you: Please send the goods back (last day: 2026-03-17)",
            "you: Tell us the tracking number until 2026-03-11 06:00, and you get a coupon of CNY"
                + " 5.00",
            "you: The goods were sent back, tracking number SF1234567890",
            "you: Thank you for sending the goods back soon: here is a coupon of CNY 5.00");
    // endregion
  }

  @Test
  void figures() {
    // region analytics
    var zone = policy.facts().zone();
    var monday = journal.load(id).take(3);
    var tuesday = journal.load(id).drop(3);

    var figures = Analytics.none(zone).with(monday);
    figures = figures.with(monday, tuesday); // what is new of a case that was counted before

    var elsewhere = Analytics.none(zone); // of another shop, another month, another machine
    var together = figures.plus(elsewhere);
    // endregion

    assertThat(together).isEqualTo(Analytics.none(zone).with(journal.load(id)));
    assertThat(together.firstResponse().met()).isEqualTo(1);
  }

  private static Order order() {
    var seen = Option.of(Instant.parse("2026-03-08T08:00:00Z"));
    return Order.in(Currency.getInstance("CNY"), "order-7", Instant.parse("2026-03-05T08:00:00Z"))
        .channel("app")
        .dispatched(Option.of(Instant.parse("2026-03-06T08:00:00Z")))
        .delivered(seen)
        .lastSeen(seen)
        .line(OrderLine.of("mug", "MUG-1", 1, cny(4990)).category("home.kitchen"))
        .paidBy(Tender.of("alipay-7", "alipay", cny(4990)))
        .build();
  }

  private static AfterSaleRequest request() {
    return new AfterSaleRequest(
        ANN,
        RequestKind.RETURN_REFUND,
        new Reason("changed-mind"),
        GoodsState.RECEIVED,
        Option.of(Condition.UNOPENED),
        List.of(new RequestedLine(new LineId("mug"), 1)),
        HashSet.empty());
  }

  private static Money cny(long minor) {
    return Money.of(minor, "CNY");
  }
}
