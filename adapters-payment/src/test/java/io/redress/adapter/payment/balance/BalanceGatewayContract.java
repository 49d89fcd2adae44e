package io.redress.adapter.payment.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.PaymentGatewayContract;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.adapter.payment.jdbc.FailingSource;
import io.redress.adapter.payment.jdbc.FailingSource.Trouble;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credit with the shop, on each database that keeps it. The account is named as the tender. */
abstract class BalanceGatewayContract extends PaymentGatewayContract {

  private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
  private static final Currency CNY = Currency.getInstance("CNY");

  private FailingSource source;
  private StoreBalances balances;
  private PaymentGateway gateway;

  abstract DataSource source();

  @BeforeEach
  void open() {
    source = new FailingSource(source());
    balances = StoreBalances.notForMoneyIn(BookDatabase.on(source));
    gateway =
        balances
            .account(
                leg ->
                    leg.tender()
                        .map(tender ->
                            Payment.of(tender.value(), Money.of(1, "CNY"), Instant.EPOCH)),
                Option.of(HashSet.of(CNY, Currency.getInstance("KWD"))),
                () -> NOON)
            .gateway();
  }

  @Override
  protected PaymentGateway gateway() {
    return gateway;
  }

  @Override
  protected boolean canAccept() {
    return false;
  }

  @Override
  protected void providerWill(Behaviour behaviour) {
    for (var account : List.of("tender-1", "tender-2")) {
      if (behaviour == Behaviour.DECLINES) {
        balances.close(account);
      } else {
        balances.reopen(account);
      }
    }
    source.next(
        switch (behaviour) {
          case PAYS, ACCEPTS, DECLINES -> Trouble.NONE;
          case PAYS_UNHEARD, PAYS_AND_FAILS -> Trouble.AFTER_COMMIT;
          case NEVER_HEARS -> Trouble.BEFORE_COMMIT;
        });
  }

  @Override
  protected void providerPays(LegId accepted) {
    assertThat(balances.entry(accepted.value())).isNotEmpty();
  }

  @Override
  protected long paidMinor(TenderId tender) {
    return balances.balance(tender.value(), CNY).minor();
  }

  @Test
  void whatIsDeclinedSaysWhy() {
    providerWill(Behaviour.DECLINES);

    assertThat(gateway.refund(leg("case-1-1", "tender-1", Money.of(1250, "CNY"))))
        .isEqualTo(new Declined(DeclineCode.PAYEE_UNREACHABLE, Retry.NEVER, ""));
  }

  @Test
  void whatIsConfirmedNamesItsAmountAndItsEntry() {
    assertThat(gateway.refund(leg("case-1-1", "tender-1", Money.of(1250, "CNY"))))
        .isEqualTo(new Confirmed(Option.some(Money.of(1250, "CNY")), Option.some("case-1-1")));
  }

  @Test
  void aCurrencyInWhichNoBalanceIsKeptIsDeclinedForGood() {
    var euros = leg("case-1-1", "tender-1", Money.of(1250, "EUR"));
    var no = new Declined(DeclineCode.CURRENCY_MISMATCH, Retry.NEVER, "");

    assertThat(gateway.refund(euros)).isEqualTo(no);
    assertThat(gateway.query(euros)).isEqualTo(new LegView.Found(no));
    assertThat(balances.balances("tender-1")).containsExactly(Tuple.of("EUR", Money.of(0, "EUR")));
  }

  /** A thousandth of a dinar, and the most that can be counted. */
  @Test
  void amountsAreExact() {
    gateway.refund(leg("case-1-1", "tender-1", Money.of(1, "KWD")));
    gateway.refund(leg("case-1-2", "tender-1", Money.of(Long.MAX_VALUE - 1, "KWD")));

    assertThat(balances.balances("tender-1"))
        .containsExactly(Tuple.of("KWD", Money.of(9223372036854775807L, "KWD")));
    assertThat(gateway.refund(leg("case-1-3", "tender-1", Money.of(1, "KWD"))))
        .isInstanceOf(Declined.class);
    assertThat(balances.balances("tender-1"))
        .containsExactly(Tuple.of("KWD", Money.of(9223372036854775807L, "KWD")));
  }

  @Test
  void anotherAmountUnderTheSameKeyOpensNoOtherRoute() {
    gateway.refund(leg("case-1-1", "tender-1", Money.of(1250, "CNY")));
    var answer = gateway.refund(leg("case-1-1", "tender-1", Money.of(1251, "CNY")));

    assertThat(answer).isEqualTo(new Declined(DeclineCode.KEY_REUSED, Retry.NEVER, ""));
    assertThat(((Declined) answer).opensOtherRoutes()).isFalse();
  }

  @Test
  void aDatabaseThatCannotBeReachedWasSentNothing() {
    source.next(Trouble.UNREACHABLE);

    assertThat(gateway.refund(leg("case-1-1", "tender-1", Money.of(1250, "CNY"))))
        .isEqualTo(
            new NotSent(
                "the database cannot be reached (state 08006, code 0)", true, Option.none()));
  }

  @Test
  void aCommitWhoseAnswerGotLostIsUncertainAndDoesNotQuoteTheDatabase() {
    source.next(Trouble.AFTER_COMMIT);

    assertThat(gateway.refund(leg("case-1-1", "tender-1", Money.of(1250, "CNY"))))
        .isEqualTo(new Uncertain("the database refused (state 08006, code 0)"));
    source.next(Trouble.UNREACHABLE);
    assertThat(gateway.query(leg("case-1-1", "tender-1", Money.of(1250, "CNY"))))
        .isEqualTo(new LegView.Unreadable("the database cannot be reached (state 08006, code 0)"));
  }

  /** That the connection works again says nothing of what was committed before. */
  @Test
  void aCommitThatFailedIsUncertainAlsoIfItCanBeRolledBackAfterwards() {
    source.next(Trouble.WHILE_COMMITTING);

    assertThat(gateway.refund(leg("case-1-1", "tender-1", Money.of(1250, "CNY"))))
        .isInstanceOf(Uncertain.class);
    assertThat(paidMinor(new TenderId("tender-1"))).isEqualTo(1250);
  }

  @Test
  void aLegOfNobodyIsNotSent() {
    var nobodys =
        new RefundLeg(
            new LegId("case-1-1"),
            new OrderId("order-7"),
            Option.none(),
            Route.STORE_BALANCE,
            Money.of(5, "CNY"),
            Money.of(5, "CNY"),
            NOON);

    assertThat(gateway.refund(nobodys))
        .isEqualTo(new NotSent("the shop knows no customer for it", true, Option.none()));
    assertThat(gateway.refund(leg("no key", "tender-1", Money.of(5, "CNY"))))
        .isInstanceOf(NotSent.class);
    assertThat(gateway.refund(leg("case-1-1", "tender\n1", Money.of(5, "CNY"))))
        .isInstanceOf(NotSent.class);
  }

  private static RefundLeg leg(String id, String account, Money amount) {
    return new RefundLeg(
        new LegId(id),
        new OrderId("order-7"),
        Option.of(new TenderId(account)),
        Route.STORE_BALANCE,
        amount,
        amount,
        NOON);
  }
}
