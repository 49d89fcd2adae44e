package io.redress.simulator.stress;

import io.redress.decision.Dossier;
import io.redress.money.Money;
import io.redress.party.Customer;
import io.redress.party.PastRefunds;
import io.redress.policy.Policy;
import io.redress.request.Stated;
import io.redress.table.Column;
import io.redress.table.Wording;
import io.redress.view.Phrase;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/**
 * What is known of a customer at their first request, as far as it is out of the ordinary.
 *
 * @param plain of a customer of whom nothing is
 */
record CustomerText(Policy policy, Dossier dossier, Option<Dossier> plain) {

  /** None where nothing is out of the ordinary. */
  Option<Wording> text() {
    var parts =
        List.of(tier(), age(), identity())
            .flatMap(each -> each)
            .appendAll(past())
            .appendAll(columns());
    return Option.when(
        !parts.isEmpty(), () -> Phrase.of("The customer: %s.", "顾客：%s。", Phrase.list(parts)));
  }

  private Option<Wording> tier() {
    return unlessPlain(it -> it.customer().tier()).map(tier -> Phrase.of("tier %s", "等级 %s", tier));
  }

  private Option<Wording> age() {
    return unlessPlain(it -> age(it))
        .flatMap(each -> each)
        .map(age -> Phrase.of("for %s", "注册 %s", Elapsed.of(age)));
  }

  private static Option<Duration> age(Dossier dossier) {
    return dossier
        .customer()
        .since()
        .map(since -> Duration.between(since, dossier.now()))
        .map(time -> Duration.ofDays(time.toDays()));
  }

  private Option<Wording> identity() {
    return unlessPlain(it -> it.customer().identityVerified())
        .flatMap(each -> each)
        .map(isSo ->
            isSo
                ? new Wording("identity verified", "已实名")
                : new Wording("identity not verified", "未实名"));
  }

  private Seq<Wording> past() {
    return List.of(
            many("%s orders before", "历史订单 %s", PastRefunds::orders),
            many("%s refunds before", "历史退款 %s 次", PastRefunds::refunds),
            many("%s of them keeping the goods", "其中仅退款 %s 次", PastRefunds::keepGoodsRefunds),
            many(
                "%s refunds in the last 30 days",
                "近 30 天退款 %s 次", past -> Option.of(past.refundsLast30Days())),
            unlessPlain(it -> it.customer().past().refundedLast30Days())
                .flatMap(each -> each)
                .map(sum -> Phrase.of("%s given back in the last 30 days", "近 30 天退款 %s", sum)))
        .flatMap(each -> each);
  }

  private Option<Wording> many(
      String en, String zhCn, Function<PastRefunds, Option<Long>> counted) {
    Function<Dossier, Option<Long>> many =
        it -> Option.of(it).map(Dossier::customer).map(Customer::past).flatMap(counted);
    return unlessPlain(many).flatMap(each -> each).map(count -> Phrase.of(en, zhCn, count));
  }

  /** What the shop states for columns of its own. */
  private Seq<Wording> columns() {
    return policy
        .columns()
        .flatMap(column ->
            unlessPlain(it -> it.request().columns().get(column.name()))
                .flatMap(each -> each)
                .map(stated -> Phrase.of("%s %s", "%s %s", column.name(), said(column, stated))));
  }

  private String said(Column column, Stated stated) {
    return switch (stated) {
      case Stated.Word(String word) -> word;
      case Stated.Words words -> words.words().toList().sorted().mkString("[", ", ", "]");
      case Stated.Whole(long number) ->
          column.kind() == Column.Kind.MONEY
              ? new Money(number, policy.currency()).toString()
              : Long.toString(number);
      case Stated.Truth(boolean isSo) -> Boolean.toString(isSo);
    };
  }

  private <T> Option<T> unlessPlain(Function<Dossier, T> known) {
    var own = known.apply(dossier);
    return Option.when(!plain.exists(it -> known.apply(it).equals(own)), own);
  }
}
