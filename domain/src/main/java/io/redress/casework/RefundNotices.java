package io.redress.casework;

import io.redress.casework.AnswerIntake.Answer;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.NoticeReader;
import io.redress.port.NoticeReader.Receipt;
import io.redress.port.RefundAnswer;
import io.vavr.control.Option;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what payment providers say by themselves: whatever receives HTTP for the shop gives it the
 * request as it came, and answers what it returns. Several threads may use it.
 */
public final class RefundNotices {

  private static final Logger log = LoggerFactory.getLogger(RefundNotices.class);
  private static final Actor PROVIDER = new Actor("provider", Role.PROVIDER);

  private final NoticeReader reader;
  private final AnswerIntake intake;

  public RefundNotices(NoticeReader reader, AnswerIntake intake) {
    this.reader = reader;
    this.intake = intake;
  }

  /**
   * Takes a delivery. What it says is kept when this returns, with the case or for people to see.
   *
   * @return what to answer
   * @throws RuntimeException if it could not be kept: answer with status 500, so that the provider
   *     says it again
   */
  public Receipt take(Delivery delivery) {
    boolean isTaken = true;
    for (var notice : reader.read(delivery)) {
      switch (notice) {
        case Notice.Verified verified -> intake.take(answer(verified));
        case Notice.Ignored ignored -> log.debug("{}: {} ignored", reader.provider(), ignored);
        case Notice.Rejected rejected -> {
          isTaken = false;
          log.warn("{}: a delivery is not believed: {}", reader.provider(), rejected.why());
        }
      }
    }
    return reader.receipt(isTaken);
  }

  /** What is about no leg of ours is kept under the key that it names. */
  private Answer answer(Notice.Verified notice) {
    var leg = notice.key();
    var word = notice.answer().word();
    return new Answer(
        reader.provider(),
        notice.id(),
        CaseId.of(leg).getOrElse(() -> new CaseId(leg.value())),
        "leg %s: %s".formatted(leg.value(), word),
        key -> new AnswerLeg(key, PROVIDER, leg, word, moved(notice.answer())));
  }

  private static Option<Money> moved(RefundAnswer answer) {
    return switch (answer) {
      case RefundAnswer.Confirmed confirmed -> confirmed.amount();
      case RefundAnswer.Accepted accepted -> Option.none();
      case RefundAnswer.Declined declined -> Option.none();
      case RefundAnswer.Uncertain uncertain -> Option.none();
    };
  }
}
