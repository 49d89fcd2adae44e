package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.least;
import static io.redress.adapter.policy.PolicyTexts.policy;
import static io.redress.adapter.policy.PolicyTexts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.decision.Decision;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.goods.GoodsState;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.request.Stated;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that a policy declares for itself and the shop fills in. */
class OwnColumnsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  private static final String POLICY =
      least().replace("eligibility:", "#")
          + """

          columns:
            shelf: {one-of: [cold, dry]}
            labels: {set-of: [hot, new]}
            weight: number
            value: money
            waited: duration
            insured: boolean
          eligibility:
            - {id: cold, shelf: cold, verdict: approve}
            - {id: hot, labels: {any: [hot]}, verdict: approve}
            - {id: heavy, weight: more than 30, verdict: approve}
            - {id: dear, value: at least 50.00, verdict: approve}
            - {id: slow, waited: more than 2 hours, verdict: approve}
            - {id: insured, insured: true, verdict: approve}
            - {id: otherwise, verdict: review}
          """;

  @Test
  void wordsNumbersAndTruthsDecide() {
    assertThat(rule("shelf", new Stated.Word("cold"))).isEqualTo("cold");
    assertThat(rule("shelf", new Stated.Word("dry"))).isEqualTo("otherwise");
    assertThat(rule("labels", new Stated.Words(HashSet.of("new", "hot")))).isEqualTo("hot");
    assertThat(rule("labels", new Stated.Words(HashSet.of("new")))).isEqualTo("otherwise");
    assertThat(rule("weight", new Stated.Whole(31))).isEqualTo("heavy");
    assertThat(rule("weight", new Stated.Whole(30))).isEqualTo("otherwise");
    assertThat(rule("value", new Stated.Whole(50_00))).isEqualTo("dear");
    assertThat(rule("value", new Stated.Whole(49_99))).isEqualTo("otherwise");
    assertThat(rule("waited", new Stated.Whole(7201))).isEqualTo("slow");
    assertThat(rule("waited", new Stated.Whole(7200))).isEqualTo("otherwise");
    assertThat(rule("insured", new Stated.Truth(true))).isEqualTo("insured");
    assertThat(rule("insured", new Stated.Truth(false))).isEqualTo("otherwise");
  }

  @Test
  void whatIsNotStatedOrOfAnotherKindIsNotKnown() {
    assertThat(rule("weight", new Stated.Word("31"))).isEqualTo("otherwise");
    assertThat(rule("shelf", new Stated.Word("warm"))).isEqualTo("otherwise");
    assertThat(rule("nonsense", new Stated.Whole(31))).isEqualTo("otherwise");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shelf: warm              | unknown word 'warm'; allowed: cold, dry
          weight: light            | expected 7, at most 7, less than 7, at least 7, more than 7 or a range such as 1..7 or 1..<7; found 'light'
          waited: more than 2 moons | '2 moons' is not a duration such as 2 hours; units: seconds, second, minutes, minute, hours, hour, days, day
          insured: maybe           | expected true or false; found 'maybe'
          """)
  void theirCellsAreCheckedToo(String cell, String problem) {
    var text = POLICY.replace("shelf: cold,", cell + ",").replace("weight: more than 30, ", "");
    assertThat(problems(text)).contains(": " + problem);
  }

  private static String rule(String column, Stated stated) {
    return decide(column, stated).because().rule();
  }

  private static Decision decide(String column, Stated stated) {
    var yuan = Money.of(100_00, "CNY");
    var order =
        Order.in(Currency.getInstance("CNY"), "O-1", NOW)
            .line(OrderLine.of("L1", "TEE", 1, yuan))
            .paidBy(Tender.of("T1", "alipay", yuan))
            .build();
    var request =
        new AfterSaleRequest(
                new CustomerId("B-1"),
                RequestKind.REFUND,
                new Reason("quality"),
                GoodsState.RECEIVED,
                Option.none(),
                List.of(new RequestedLine(new LineId("L1"), 1)),
                HashSet.empty())
            .withColumns(HashMap.of(column, stated));
    var customer = new Customer(new CustomerId("B-1"), "regular", 0);
    return Decisions.decide(
            policy(POLICY), new Dossier(order, customer, request, Option.none(), NOW))
        .getOrElseThrow(why -> new AssertionError(why.toString()));
  }
}
