package io.redress.adapter.payment.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.port.LegView;
import io.redress.port.Notice;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.settlement.DeclineCode;
import java.time.Duration;

/** What some providers cannot do; an adapter of one must be honest about it. */
enum Ability {
  /** A refund is taken on first and paid later. */
  PAYING_LATER {
    @Override
    void assertMissing(Bench bench) {
      assertThat(bench.capabilities().completion()).isEqualTo(Completion.AT_ONCE);
    }
  },
  /** It says no at once, and not in a notice later. */
  REFUSING_AT_ONCE {
    @Override
    void assertMissing(Bench bench) {
      assertThat(bench.dialect().refusals()).isEmpty();
      assertThat(bench.capabilities().completion()).isEqualTo(Completion.LATER);
      assertThat(bench.refund(bench.leg("case-1-1", 1250))).isInstanceOf(Accepted.class);
    }
  },
  /** It says at once that the shop has not the money, and not in a notice later. */
  MISSING_MONEY_AT_ONCE {
    @Override
    void assertMissing(Bench bench) {
      assertThat(bench.dialect().refusals()).doesNotContain(DeclineCode.INSUFFICIENT_FUNDS);
    }
  },
  /** It answers what is ordered again as it did the first time. */
  REPEATED_ANSWERS {
    @Override
    void assertMissing(Bench bench) {
      var leg = bench.leg("case-1-1", 1250);
      bench.assertTaken(bench.refund(leg), leg);

      assertThat(bench.dialect().repeatsItsAnswers()).isFalse();
      assertThat(bench.refund(leg)).isInstanceOf(Uncertain.class);
      assertThat(bench.refund(leg)).isInstanceOf(Uncertain.class);
      bench.assertFoundPaid(leg);
      assertThat(bench.books().movements()).isEqualTo(1);
    }
  },
  /** Its answer to an order says of which refund it is and how much; otherwise the query does. */
  ITEMISED_REPLIES {
    @Override
    void assertMissing(Bench bench) {
      var leg = bench.leg("case-1-1", 1250);

      assertThat(bench.refund(leg))
          .isInstanceOfSatisfying(
              Confirmed.class, confirmed -> assertThat(confirmed.amount()).isEmpty());
      assertThat(bench.gateway().query(leg))
          .isInstanceOfSatisfying(
              LegView.Found.class,
              found ->
                  assertThat(found.answer())
                      .isInstanceOfSatisfying(
                          Confirmed.class,
                          confirmed -> assertThat(confirmed.amount()).contains(leg.amount())));
    }
  },
  /** Less than all of a payment goes back. */
  PARTS {
    @Override
    void assertMissing(Bench bench) {
      assertThat(bench.capabilities().partial()).isFalse();
      assertThat(bench.refund(bench.leg("case-1-1", 1250))).isInstanceOf(Declined.class);
      assertThat(bench.books().submits()).isZero();
    }
  },
  /** It can be asked about a refund. */
  QUERIES {
    @Override
    void assertMissing(Bench bench) {
      assertThat(bench.capabilities().query()).isEqualTo(Capabilities.Query.NONE);
      assertThat(bench.gateway().query(bench.leg("case-1-1", 1250)))
          .isEqualTo(new LegView.NotSupported());
      assertThat(bench.provider().heard()).isEmpty();
    }
  },
  /** It signs what it answers. */
  SIGNED_REPLIES {
    @Override
    void assertMissing(Bench bench) {
      assertThat(bench.capabilities().signsReplies()).isFalse();
    }
  },
  /** A time is signed with what it answers. */
  DATED_REPLIES {
    @Override
    void assertMissing(Bench bench) {
      var said = Said.json(200, "{}");
      var now = bench.dialect().sealReply(said, new Seal(Seal.By.PROVIDER, Bench.NOW));
      var later =
          bench
              .dialect()
              .sealReply(said, new Seal(Seal.By.PROVIDER, Bench.NOW.plus(Duration.ofDays(1))));

      assertThat(later.headers()).isEqualTo(now.headers());
      assertThat(later.text()).isEqualTo(now.text());
    }
  },
  /** It says by itself how refunds stand. */
  NOTICES {
    @Override
    void assertMissing(Bench bench) {
      assertThat(bench.account().notices()).isEmpty();
    }
  },
  /** It says by itself also that a refund has failed. */
  NOTICES_OF_FAILURES {
    @Override
    void assertMissing(Bench bench) {
      assertThat(bench.read(bench.notice(Standing.FAILED))).isInstanceOf(Notice.Ignored.class);
    }
  },
  /** A signed time stands in what it says by itself; otherwise an old notice has its old id. */
  DATED_NOTICES {
    @Override
    void assertMissing(Bench bench) {
      var notice = bench.notice(Standing.PAID);
      var first = bench.read(notice);
      bench.clock().goOn(Duration.ofDays(30));

      assertThat(first).isInstanceOf(Notice.Verified.class);
      assertThat(bench.read(notice)).isEqualTo(first);
    }
  },
  /** It gives tokens out that end. */
  TOKENS {
    @Override
    void assertMissing(Bench bench) {
      assertThat(bench.dialect().forgetTokens()).isFalse();
      bench.refund(bench.leg("case-1-1", 1250));
      assertThat(bench.provider().heard()).hasSize(1);
    }
  };

  /** Whoever says that it is missing shows that it is. */
  abstract void assertMissing(Bench bench);
}
