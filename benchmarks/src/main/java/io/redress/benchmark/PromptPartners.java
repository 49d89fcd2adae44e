package io.redress.benchmark;

import io.redress.casework.Ports;
import io.redress.goods.Wares;
import io.redress.lifecycle.CaseId;
import io.redress.notice.NoticeKind;
import io.redress.order.OrderId;
import io.redress.party.CustomerId;
import io.redress.port.CourierNetwork;
import io.redress.port.LegView;
import io.redress.port.Messenger;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.port.Suppliers;
import io.redress.port.Warehouse;
import io.redress.remedy.Handover;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.RefundLeg;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Partners who do at once whatever they are asked, and keep no books. */
final class PromptPartners {

  private PromptPartners() {}

  static Ports ports() {
    return new Ports(
        new Bank(),
        new Shed(),
        new Vans(),
        new Makers(),
        (forCase, number, customer, amount) -> {},
        new Post());
  }

  private record Bank() implements PaymentGateway {

    @Override
    public Submission refund(RefundLeg leg) {
      return RefundAnswer.said(LegAnswer.CONFIRMED);
    }

    @Override
    public LegView query(RefundLeg leg) {
      return LegView.found(LegAnswer.CONFIRMED);
    }
  }

  private record Shed() implements Warehouse {

    @Override
    public Option<Boolean> intercept(CaseId forCase, OrderId order) {
      return Option.of(true);
    }

    @Override
    public Option<Boolean> hasStock(CaseId forCase, OrderId order, Seq<Wares> wares) {
      return Option.of(true);
    }

    @Override
    public void handOver(CaseId forCase, OrderId order, Handover handover, Seq<Wares> wares) {}

    @Override
    public void letGo(CaseId forCase, OrderId order) {}

    @Override
    public void sendBack(CaseId forCase, OrderId order) {}
  }

  private record Vans() implements CourierNetwork {

    @Override
    public Option<Boolean> recall(CaseId forCase, OrderId order) {
      return Option.of(true);
    }

    @Override
    public void letGo(CaseId forCase, OrderId order) {}

    @Override
    public void claimLoss(CaseId forCase, OrderId order) {}
  }

  private record Makers() implements Suppliers {

    @Override
    public Option<Boolean> stop(CaseId forCase, OrderId order) {
      return Option.of(true);
    }

    @Override
    public void letGo(CaseId forCase, OrderId order) {}
  }

  private record Post() implements Messenger {

    @Override
    public void tell(
        CaseId about, int number, CustomerId customer, NoticeKind notice, Wording text) {}

    @Override
    public void remind(
        CaseId about,
        int number,
        CustomerId customer,
        Deadline deadline,
        NoticeKind asked,
        Wording text) {}

    @Override
    public void remind(CaseId about, int number, Deadline deadline) {}
  }
}
