package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.wechatpay.WeChatPayDialect;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** An adapter that is broken in what only a whole case shows is caught. */
@Isolated
class RefundCaseContractBitesTest {

  private static final AtomicReference<UnaryOperator<PaymentGateway>> TRIED =
      new AtomicReference<>(UnaryOperator.identity());

  static final class Kit extends RefundCaseContract {

    @Override
    Dialect dialect() {
      return new WeChatPayDialect();
    }

    @Override
    PaymentGateway gateway() {
      return TRIED.get().apply(super.gateway());
    }
  }

  @Test
  void whoBelievesAtOnceThatARefundIsNotThereSendsItAgain() {
    assertThat(failures(Impatient::new)).containsExactly("whatIsNotFoundTooEarlyIsNotSentAgain");
  }

  @Test
  void whoHasANewKeyForEachRequestPaysTwiceAfterACrash() {
    assertThat(failures(right -> new FreshKeys(right, new AtomicInteger())))
        .contains("whoIsStoppedAfterTheRequestSendsItAgainUnderTheSameKey");
  }

  @Test
  void whoSendsAgainWhatGotLostSendsTwice() {
    assertThat(failures(SendsAgain::new)).containsExactly("whatIsNotFoundTooEarlyIsNotSentAgain");
  }

  private record Impatient(PaymentGateway right) implements PaymentGateway {

    @Override
    public Submission refund(RefundLeg leg) {
      return right.refund(leg);
    }

    @Override
    public LegView query(RefundLeg leg) {
      return right.query(leg);
    }

    @Override
    public Duration unknownFor(RefundLeg leg) {
      return Duration.ZERO;
    }
  }

  private record FreshKeys(PaymentGateway right, AtomicInteger calls) implements PaymentGateway {

    @Override
    public Submission refund(RefundLeg leg) {
      int call = calls.getAndIncrement();
      return right.refund(call == 0 ? leg : leg.again(new LegId(leg.id().value() + "-" + call)));
    }

    @Override
    public LegView query(RefundLeg leg) {
      return right.query(leg);
    }

    @Override
    public Duration unknownFor(RefundLeg leg) {
      return right.unknownFor(leg);
    }
  }

  private record SendsAgain(PaymentGateway right) implements PaymentGateway {

    @Override
    public Submission refund(RefundLeg leg) {
      var answer = right.refund(leg);
      return answer instanceof Uncertain ? right.refund(leg) : answer;
    }

    @Override
    public LegView query(RefundLeg leg) {
      return right.query(leg);
    }

    @Override
    public Duration unknownFor(RefundLeg leg) {
      return right.unknownFor(leg);
    }
  }

  private static List<String> failures(UnaryOperator<PaymentGateway> broken) {
    TRIED.set(broken);
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(Kit.class))
            .filters(EngineFilter.includeEngines("junit-jupiter"))
            .build();
    var failed = new ArrayList<String>();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                  failed.add(test.getDisplayName().replace("()", ""));
                }
              }
            });
    return failed;
  }
}
