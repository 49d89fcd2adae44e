package io.redress.adapter.payment.wechatpay;

import io.redress.money.Money;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Gateways that are broken, each in one thing. */
final class GatewayMutants {

  private GatewayMutants() {}

  /** A gateway that does all as another does. */
  abstract static class Same implements PaymentGateway {

    final PaymentGateway right;

    Same(PaymentGateway right) {
      this.right = right;
    }

    @Override
    public Submission refund(RefundLeg leg) {
      return right.refund(leg);
    }

    @Override
    public LegView query(RefundLeg leg) {
      return right.query(leg);
    }

    @Override
    public Option<Duration> keyLifetime(RefundLeg leg) {
      return right.keyLifetime(leg);
    }

    @Override
    public Duration unknownFor(RefundLeg leg) {
      return right.unknownFor(leg);
    }

    @Override
    public boolean canTakeBack(RefundLeg leg) {
      return right.canTakeBack(leg);
    }
  }

  static final class TroubleIsNo extends Same {
    TroubleIsNo(PaymentGateway right) {
      super(right);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      var answer = right.refund(leg);
      return answer instanceof Uncertain uncertain ? Mutants.no(uncertain.why()) : answer;
    }
  }

  static final class Throwing extends Same {
    Throwing(PaymentGateway right) {
      super(right);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      var answer = right.refund(leg);
      if (answer instanceof Uncertain uncertain) {
        throw new IllegalStateException(uncertain.why());
      }
      return answer;
    }
  }

  static final class FreshKeys extends Same {
    private final AtomicInteger calls = new AtomicInteger();

    FreshKeys(PaymentGateway right) {
      super(right);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      return right.refund(leg.again(new LegId("key-" + calls.incrementAndGet())));
    }
  }

  static final class KeyOfAmount extends Same {
    KeyOfAmount(PaymentGateway right) {
      super(right);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      return right.refund(leg.again(new LegId("order-7-" + leg.amount().minor())));
    }
  }

  static final class SendsAgain extends Same {
    SendsAgain(PaymentGateway right) {
      super(right);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      var answer = right.refund(leg);
      return answer instanceof Uncertain ? right.refund(leg) : answer;
    }
  }

  static final class BusyIsNo extends Same {
    BusyIsNo(PaymentGateway right) {
      super(right);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      var answer = right.refund(leg);
      return answer instanceof NotSent not && !not.isProven() ? Mutants.no(not.why()) : answer;
    }
  }

  static final class WaitsForEver extends Same {
    WaitsForEver(PaymentGateway right) {
      super(right);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      var answer = right.refund(leg);
      return answer instanceof NotSent not
          ? new NotSent(not.why(), not.isProven(), Option.of(Duration.ofSeconds(999_999_999_999L)))
          : answer;
    }
  }

  static final class UnreadIsAbsent extends Same {
    UnreadIsAbsent(PaymentGateway right) {
      super(right);
    }

    @Override
    public LegView query(RefundLeg leg) {
      var view = right.query(leg);
      return view instanceof LegView.Unreadable ? new LegView.Absent(true) : view;
    }
  }

  private static RefundLeg of(RefundLeg leg, Money amount) {
    return new RefundLeg(
        leg.id(), leg.order(), leg.tender(), leg.route(), amount, amount, leg.due());
  }

  static final class AnyCurrency extends Same {
    AnyCurrency(PaymentGateway right) {
      super(right);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      return right.refund(of(leg, Money.of(leg.amount().minor(), "CNY")));
    }
  }

  static final class Floating extends Same {
    Floating(PaymentGateway right) {
      super(right);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      var yuan = leg.amount().minor() / 100f;
      return right.refund(of(leg, new Money((long) (yuan * 100), leg.amount().currency())));
    }
  }

  static final class PoorForGood extends Same {
    PoorForGood(PaymentGateway right) {
      super(right);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      var answer = right.refund(leg);
      return answer instanceof Declined not
          ? new Declined(not.code(), Retry.NEVER, not.said())
          : answer;
    }
  }

  static final class Uninterrupted extends Same {
    Uninterrupted(PaymentGateway right) {
      super(right);
    }

    @Override
    public Submission refund(RefundLeg leg) {
      var answer = right.refund(leg);
      return Thread.interrupted() ? new Uncertain("interrupted") : answer;
    }
  }

  static final class Talkative extends Same {
    Talkative(PaymentGateway right) {
      super(right);
    }

    @Override
    public String toString() {
      return "gateway with " + Keys.API_V3;
    }
  }
}
