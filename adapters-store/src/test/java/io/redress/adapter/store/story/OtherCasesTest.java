package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.policy.Policy;
import io.redress.policy.PolicyId;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.PolicyBook;
import io.redress.port.Submission;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What happens to one case leaves the others alone. */
class OtherCasesTest {

  private final World world = new World();
  private final Shop shop = new Shop(world);

  /** Its legs would carry the other case's keys, and the other case's money would not move. */
  @Test
  void aRequestThatNamesAnotherCaseIsNotTaken() {
    var another = Requests.forCase("case-2");

    assertThatThrownBy(() -> shop.take(another))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a request for case case-2 given to case case-1");
    assertThat(shop.story()).isEmpty();
  }

  @Test
  void anEffectThatFailsHoldsUpTheRestOfItsCaseButNoOtherCase() {
    world.gateway = FailingOnce::new;
    var shop = new Shop(world);
    shop.take(Requests.forOneCup("changed-mind"));
    shop.open(Requests.forCase("case-2"));

    shop.work();
    assertThat(shop.asked).containsExactly("refund case-2-1 by original");
    assertThat(shop.story("case-1")).endsWith("RefundOrdered");
    assertThat(shop.story("case-2")).endsWith("RefundConfirmed", "CaseClosed");
    assertThat(shop.told())
        .containsExactly(
            "request-received", "request-received", "refund-ordered", "refund-confirmed");

    shop.pass(Duration.ofSeconds(1));
    assertThat(shop.story("case-1")).endsWith("RefundConfirmed", "CaseClosed");
  }

  @Test
  void aCaseThatCannotBeDecidedHoldsUpNoOtherCasesDeadline() {
    world.policies = book -> new Without(book, new PolicyId("shop", "1"));
    var shop = new Shop(world);
    shop.take(Requests.forOneCup("changed-mind"));
    shop.policies.put(ShopPolicy.version("2"));
    shop.open(Requests.forCase("case-2"));

    assertThatThrownBy(() -> shop.pass(Duration.ofDays(7)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no policy shop 1");
    assertThat(shop.story("case-2")).endsWith("RefundOrdered", "DeadlinePassed");
  }

  /** A gateway that fails in a way that it should not, once and before it has sent anything. */
  private static final class FailingOnce implements PaymentGateway {

    private final PaymentGateway gateway;
    private boolean hasFailed;

    FailingOnce(PaymentGateway gateway) {
      this.gateway = gateway;
    }

    @Override
    public Submission refund(RefundLeg leg) {
      if (!hasFailed) {
        hasFailed = true;
        throw new IllegalStateException("cannot connect");
      }
      return gateway.refund(leg);
    }

    @Override
    public LegView query(RefundLeg leg) {
      return gateway.query(leg);
    }
  }

  /** A book that lost a version. */
  private record Without(PolicyBook book, PolicyId lost) implements PolicyBook {

    @Override
    public Policy current() {
      return book.current();
    }

    @Override
    public Option<Policy> version(PolicyId id) {
      return book.version(id).filter(policy -> !policy.id().equals(lost));
    }
  }
}
