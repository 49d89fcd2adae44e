package io.redress.adapter.payment.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.port.LegView;
import io.redress.port.Notice;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Declined;
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
  /** It says by itself how refunds stand. */
  NOTICES {
    @Override
    void assertMissing(Bench bench) {
      assertThat(bench.account().notices()).isEmpty();
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
