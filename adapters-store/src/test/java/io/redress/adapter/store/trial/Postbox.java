package io.redress.adapter.store.trial;

import io.redress.casework.AnswerIntake;
import io.redress.casework.RefundNotices;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.NoticeReader;
import io.redress.port.RefundAnswer;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;

/** Where requests of the provider arrive as they were sent: what is believed is kept. */
final class Postbox {

  private static final int PLENTY = 1000;
  private static final String PROVIDER = "alipay";
  private static final Delivery ANY = Delivery.of(Map.of(), new byte[0]);

  private final CaseJournal truth;
  private final java.util.List<String> violations;

  Postbox(CaseJournal truth, java.util.List<String> violations) {
    this.truth = truth;
    this.violations = violations;
  }

  /** A provider that says so, in a delivery whose signature is right. */
  private record Reader(Seq<Notice> read) implements NoticeReader {

    @Override
    public String provider() {
      return PROVIDER;
    }

    @Override
    public Seq<Notice> read(Delivery delivery) {
      return read;
    }

    @Override
    public Receipt receipt(boolean isTaken) {
      return new Receipt(isTaken ? 200 : 400, "", "");
    }
  }

  /** Something else is said, and how a refund stands. */
  void take(AnswerIntake intake, String id, CaseId about, LegId leg, LegAnswer answer) {
    var notice = new Notice.Verified(id, leg, RefundAnswer.said(answer), Option.none());
    int status = take(intake, List.of(new Notice.Ignored("ping"), notice));
    mustHold(status == 200, id + " is not thanked for");
    mustHold(isKept(id, about) || isKnown(about, leg), id + " was thanked for and not kept");
  }

  /** Somebody else says so: what has no right signature leaves no trace. */
  void refuse(AnswerIntake intake, String id) {
    int status = take(intake, List.of(new Notice.Rejected(Notice.Reason.BAD_SIGNATURE)));
    mustHold(status == 400, id + " is thanked for a forgery");
  }

  private static int take(AnswerIntake intake, Seq<Notice> says) {
    return new RefundNotices(new Reader(says), intake).take(ANY).status();
  }

  private boolean isKept(String id, CaseId about) {
    var command = "redress:%s-%s".formatted(PROVIDER, id);
    return truth.load(about).exists(entry -> entry.command().value().equals(command))
        || truth.strays(PLENTY).exists(stray -> stray.id().equals(id));
  }

  /** Nothing follows from what is known already. */
  private boolean isKnown(CaseId about, LegId leg) {
    return truth.load(about).map(Entry::event).exists(event -> isOf(event, leg));
  }

  private static boolean isOf(CaseEvent event, LegId leg) {
    return switch (event) {
      case CaseEvent.RefundConfirmed confirmed -> confirmed.leg().equals(leg);
      case CaseEvent.RefundDeclined declined -> declined.leg().equals(leg);
      case CaseEvent.RefundReturned returned -> returned.leg().equals(leg);
      default -> false;
    };
  }

  private void mustHold(boolean does, String otherwise) {
    if (!does) {
      violations.add(otherwise);
    }
  }
}
