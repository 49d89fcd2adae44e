package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Providers that do not do what they are asked at once. */
class StubbornEffectsTest {

  private static final Duration DAY = Duration.ofDays(1);

  private final World world = new World();
  private final Moody provider = new Moody();
  private final Shop shop;

  StubbornEffectsTest() {
    world.gateway = honest -> provider;
    shop = new Shop(world);
  }

  @Test
  void whatWasNotSentIsSentAgainUnderTheSameKey() {
    provider.says(notSent(Option.none()));
    shop.give(Requests.forOneCup("changed-mind"));
    assertThat(provider.heard).containsExactly("refund case-1-1");

    shop.pass(Duration.ofSeconds(1));
    assertThat(provider.heard).containsExactly("refund case-1-1", "refund case-1-1");
    assertThat(shop.story()).endsWith("RefundOrdered", "RefundConfirmed", "CaseClosed");
  }

  /** It asks for an hour; the wait of the effect itself is a second. */
  @Test
  void whoeverAsksToBeLeftAloneIs() {
    provider.says(notSent(Option.of(Duration.ofHours(1))));
    shop.give(Requests.forOneCup("changed-mind"));
    shop.pass(Duration.ofMinutes(59));
    assertThat(provider.heard).hasSize(1);

    shop.pass(Duration.ofMinutes(1));
    assertThat(provider.heard).hasSize(2);
    assertThat(shop.story()).endsWith("RefundConfirmed", "CaseClosed");
  }

  /** After twenty tries a person must look: nobody hammers a provider for ever. */
  @Test
  void whatFailsTooOftenWaitsForAPersonAndIsDoneWhenTheyLetIt() {
    for (int i = 0; i < 20; i++) {
      provider.says(notSent(Option.none()));
    }
    shop.give(Requests.forOneCup("changed-mind"));
    for (int hour = 0; hour < 30; hour++) {
      shop.pass(Duration.ofHours(1));
    }
    assertThat(provider.heard).hasSize(20);
    assertThat(shop.deadLetters()).containsExactly("OrderRefund after 20 tries: refused");

    shop.releaseDeadLetters();
    assertThat(shop.story()).endsWith("RefundConfirmed", "CaseClosed");
    assertThat(shop.deadLetters()).isEmpty();
  }

  /** The provider forgets keys after a day: after half of it nobody sends blindly. */
  @Test
  void aLegWhoseKeyMayBeForgottenIsAskedAboutBeforeItIsSentAgain() {
    provider.lifetime = Option.of(DAY);
    provider.says(notSent(Option.of(Duration.ofHours(12).plusSeconds(1))));
    provider.shows(LegView.found(LegAnswer.CONFIRMED));
    shop.give(Requests.forOneCup("changed-mind"));
    shop.pass(Duration.ofHours(13));

    assertThat(provider.heard).containsExactly("refund case-1-1", "query case-1-1");
    assertThat(shop.story()).endsWith("RefundConfirmed", "CaseClosed");
  }

  @Test
  void aLegThatIsAbsentForGoodIsSentAgainEvenThen() {
    provider.lifetime = Option.of(DAY);
    provider.says(notSent(Option.of(DAY)));
    provider.shows(new LegView.Absent(false));
    provider.shows(new LegView.Absent(true));
    shop.give(Requests.forOneCup("changed-mind"));
    shop.pass(DAY);
    assertThat(provider.heard).containsExactly("refund case-1-1", "query case-1-1");

    shop.pass(Duration.ofMinutes(2));
    assertThat(provider.heard)
        .containsExactly("refund case-1-1", "query case-1-1", "query case-1-1", "refund case-1-1");
  }

  /** The shop's account was empty: the key is still good, and no other way is opened. */
  @Test
  void whatIsDeclinedForNowIsOrderedAgainUnderItsKeyUntilItGoesThrough() {
    provider.says(new Declined(DeclineCode.INSUFFICIENT_FUNDS, Retry.SAME_KEY, "NOT_ENOUGH"));
    provider.says(new Declined(DeclineCode.INSUFFICIENT_FUNDS, Retry.SAME_KEY, "NOT_ENOUGH"));
    provider.shows(new LegView.Absent(true));
    provider.shows(new LegView.Absent(true));
    shop.give(Requests.forOneCup("changed-mind"));
    assertThat(shop.story()).endsWith("RefundOrdered", "RefundUncertain");

    shop.pass(Duration.ofMinutes(1));
    assertThat(provider.heard)
        .containsExactly(
            "refund case-1-1",
            "query case-1-1",
            "refund case-1-1",
            "query case-1-1",
            "refund case-1-1");
    assertThat(shop.story()).endsWith("RefundUncertain", "RefundConfirmed", "CaseClosed");
  }

  /** It asks for a minute before what it does not know can be taken for lost. */
  @Test
  void whatTheProviderMayNotKnowYetIsNotOrderedAgain() {
    provider.unknownFor = Duration.ofMinutes(1);
    provider.says(RefundAnswer.said(LegAnswer.UNCERTAIN));
    for (int i = 0; i < 3; i++) {
      provider.shows(new LegView.Absent(true));
    }
    shop.give(Requests.forOneCup("changed-mind"));
    shop.pass(Duration.ofMinutes(1));
    assertThat(provider.heard)
        .containsExactly("refund case-1-1", "query case-1-1", "query case-1-1");

    shop.pass(Duration.ofMinutes(2));
    assertThat(provider.heard)
        .containsExactly(
            "refund case-1-1",
            "query case-1-1",
            "query case-1-1",
            "query case-1-1",
            "refund case-1-1");
  }

  /** One minute, two, four: less often each time, and never in vain for ever. */
  @Test
  void whatIsUncertainIsAskedAboutLessAndLessOftenUntilItIsKnown() {
    provider.says(RefundAnswer.said(LegAnswer.UNCERTAIN));
    for (int i = 0; i < 5; i++) {
      provider.shows(new LegView.Unreadable("time out"));
    }
    shop.give(Requests.forOneCup("changed-mind"));
    assertThat(provider.heard).containsExactly("refund case-1-1", "query case-1-1");

    shop.pass(Duration.ofMinutes(1));
    assertThat(provider.heard).hasSize(3);
    shop.pass(Duration.ofMinutes(2));
    assertThat(provider.heard).hasSize(4);
    shop.pass(Duration.ofMinutes(4));
    shop.pass(Duration.ofMinutes(8));
    shop.pass(Duration.ofMinutes(16));
    assertThat(shop.story()).endsWith("RefundUncertain", "RefundConfirmed", "CaseClosed");
    assertThat(provider.heard.stream().filter(what -> what.startsWith("refund"))).hasSize(1);
  }

  /**
   * The first call takes two minutes, and others go on meanwhile: the rest is not theirs any more.
   */
  @Test
  void whatWasClaimedTooLongAgoIsLeftToWhoeverHasItNow() {
    provider.meanwhile = () -> shop.pass(Duration.ofMinutes(2));
    shop.open(Requests.forCase("case-1"));
    shop.open(Requests.forCase("case-2"));
    shop.work();

    assertThat(provider.heard)
        .containsExactly("refund case-1-1", "refund case-1-1", "refund case-2-1");
    assertThat(shop.story("case-1")).endsWith("RefundConfirmed", "CaseClosed");
    assertThat(shop.story("case-2")).endsWith("RefundConfirmed", "CaseClosed");
  }

  private static Submission notSent(Option<Duration> alone) {
    return new Submission.NotSent("refused", true, alone);
  }

  /** A provider that says what it is told to say, and confirms when it is told nothing. */
  private static final class Moody implements PaymentGateway {

    private final List<String> heard = new ArrayList<>();
    private final Deque<Submission> answers = new ArrayDeque<>();
    private final Deque<LegView> views = new ArrayDeque<>();
    private Option<Duration> lifetime = Option.none();
    private Duration unknownFor = Duration.ZERO;
    private Runnable meanwhile = () -> {};

    void says(Submission next) {
      answers.add(next);
    }

    void shows(LegView next) {
      views.add(next);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      heard.add("refund " + leg.id().value());
      var once = meanwhile;
      meanwhile = () -> {};
      once.run();
      return answers.isEmpty() ? RefundAnswer.said(LegAnswer.CONFIRMED) : answers.remove();
    }

    @Override
    public LegView query(RefundLeg leg) {
      heard.add("query " + leg.id().value());
      return views.isEmpty() ? LegView.found(LegAnswer.CONFIRMED) : views.remove();
    }

    @Override
    public Option<Duration> keyLifetime(RefundLeg leg) {
      return lifetime;
    }

    @Override
    public Duration unknownFor(RefundLeg leg) {
      return unknownFor;
    }
  }
}
