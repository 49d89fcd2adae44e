package io.redress.adapter.store.story;

import io.redress.adapter.payment.memory.Treatment;
import io.redress.port.CaseJournal;
import io.redress.port.PaymentGateway;
import io.redress.port.PolicyBook;
import io.redress.port.Telemetry;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What a test bends of the world outside; at first everybody says yes and nothing breaks. */
final class World {

  Option<Boolean> stopped = Option.of(true);
  Option<Boolean> recalled = Option.of(true);
  Function<RefundLeg, Treatment> provider = leg -> Treatment.open(LegAnswer.CONFIRMED);
  UnaryOperator<CaseJournal> journal = UnaryOperator.identity();
  UnaryOperator<PolicyBook> policies = UnaryOperator.identity();
  UnaryOperator<PaymentGateway> gateway = UnaryOperator.identity();
  Telemetry telemetry = Telemetry.NONE;
}
