package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.redress.adapter.notify.micrometer.MicrometerTelemetry;
import io.redress.adapter.store.story.HeardLogs.Line;
import io.redress.casework.AnswerIntake.Answer;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.policy.PolicyId;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.PolicyBook;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/**
 * Logs and meters of stories in which everything fails that can: case ids and words of Redress, and
 * nothing of anybody's.
 */
class WhatOperatorsSeeTest {

  /** What a provider may put into its words. */
  private static final String SECRET = "Li Wei, 13800138000, card 6222021234567890, 50.00";

  /** Nobody's name, number, money, and no id but that of a case. */
  private static final List<String> CANARIES =
      List.of("Li Wei", "138001", "622202", "50.00", "5000", "70.00", "customer-1", "order-1");

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final World world = new World();
  private boolean isBookLost;

  WhatOperatorsSeeTest() {
    world.telemetry = new MicrometerTelemetry(registry);
    world.policies = LosableBook::new;
  }

  @Test
  void aProviderThatThrowsIsSeenByItsClassAndItsPlaceUntilAPersonMustLook() {
    world.gateway =
        honest ->
            gateway(() -> {
              throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
            });
    var lines = HeardLogs.during(this::refundForMonths);

    assertThat(lines).hasSize(21);
    assertThat(lines)
        .extracting(Line::text)
        .containsOnly(
            "case case-1: OrderRefund to payment/alipay failed",
            "case case-1: OrderRefund to payment/alipay was tried 20 times and is left to people");
    assertThat(lines.getFirst().trace())
        .startsWith("io.redress.casework.LoggedFailure: java.lang.IllegalStateException\n\tat ")
        .contains(
            "Caused by: io.redress.casework.LoggedFailure: java.lang.IllegalArgumentException")
        .contains("\tat io.redress.adapter.store.story.WhatOperatorsSeeTest.");
    assertNothingOfAnybodys(lines);
  }

  @Test
  void whatAProviderSaysIsForPeopleAndNotForTheLog() {
    world.gateway = honest -> gateway(() -> new Submission.NotSent(SECRET, true, Option.none()));
    var lines = HeardLogs.during(this::refundForMonths);

    assertThat(lines)
        .containsExactly(
            new Line(
                "io.redress.casework.EffectRunner",
                Level.ERROR,
                "case case-1: OrderRefund to payment/alipay was tried 20 times and is left to"
                    + " people",
                ""));
    assertNothingOfAnybodys(lines);
  }

  @Test
  void anAnswerThatComesTooLateIsSeenAsRefused() {
    var lines =
        HeardLogs.during(() -> {
          var shop = new Shop(world);
          shop.take(Requests.forBothCups(GoodsState.NOT_SHIPPED));
          shop.pass(Duration.ofDays(3));
        });

    assertThat(lines)
        .extracting(Line::text)
        .containsExactly("case case-1: an answer from outside was refused: NotAllowedNow");
    assertNothingOfAnybodys(lines);
  }

  @Test
  void anAnswerThatFitsNoCaseIsSeenByItsSourceAndItsReason() {
    var lines =
        HeardLogs.during(() -> {
          var shop = new Shop(world);
          shop.give(Requests.forOneCup("changed-mind"));
          shop.hear(confirmed("case-9", "case-9-1"));
          shop.hear(confirmed("case-1", "case-1-7"));
        });

    assertThat(lines)
        .extracting(Line::text)
        .containsExactly(
            "case case-9: an answer of alipay was set aside: there is no such case",
            "case case-1: an answer of alipay was set aside: refused: UnknownLeg");
    assertNothingOfAnybodys(lines);
  }

  @Test
  void aDeadlineThatNoCaseTakesIsSeenWhenAPersonMustLook() {
    var lines =
        HeardLogs.during(() -> {
          var shop = new Shop(world);
          shop.give(Requests.inReview("case-1"));
          isBookLost = true;
          for (int day = 0; day < 40; day++) {
            catchThrowableOfType(IllegalStateException.class, () -> shop.pass(Duration.ofDays(1)));
          }
        });

    assertThat(lines)
        .extracting(Line::text)
        .contains(
            "case case-1: a deadline was tried 20 times and is left to people:"
                + " IllegalStateException");
    assertNothingOfAnybodys(lines);
  }

  private void refundForMonths() {
    var shop = new Shop(world);
    shop.give(Requests.forOneCup("changed-mind"));
    for (int day = 0; day < 60; day++) {
      shop.pass(Duration.ofDays(1));
    }
  }

  private void assertNothingOfAnybodys(List<Line> lines) {
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.text() + line.trace()).doesNotContain(CANARIES));
    assertThat(registry.getMeters()).isNotEmpty();
    assertThat(registry.getMeters().stream().map(Meter::getId).flatMap(this::words))
        .allSatisfy(
            word -> assertThat(word).doesNotContain(CANARIES).doesNotContain("case-1", "case-9"));
  }

  private Stream<String> words(Meter.Id id) {
    return Stream.concat(
        Stream.of(id.getName()),
        id.getTags().stream().flatMap(tag -> Stream.of(tag.getKey(), tag.getValue())));
  }

  private static Answer confirmed(String about, String leg) {
    var provider = new Actor("alipay", Role.PROVIDER);
    return new Answer(
        "alipay",
        "answer-" + leg,
        new CaseId(about),
        "leg confirmed",
        key -> new AnswerLeg(key, provider, new LegId(leg), LegAnswer.CONFIRMED));
  }

  private static PaymentGateway gateway(Supplier<Submission> answer) {
    return new PaymentGateway() {
      @Override
      public Submission refund(RefundLeg leg) {
        return answer.get();
      }

      @Override
      public LegView query(RefundLeg leg) {
        return new LegView.Unreadable(SECRET);
      }
    };
  }

  /** A policy book that forgets versions when the test says so. */
  private final class LosableBook implements PolicyBook {

    private final PolicyBook book;

    LosableBook(PolicyBook book) {
      this.book = book;
    }

    @Override
    public Policy current() {
      return book.current();
    }

    @Override
    public Option<Policy> version(PolicyId id) {
      return isBookLost ? Option.none() : book.version(id);
    }
  }
}
