package io.redress.simulator.story;

import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.goods.ParcelNews;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.Refusal;
import io.redress.money.Money;
import io.redress.party.Customer;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.remedy.Path;
import io.redress.settlement.ClaimantId;
import io.redress.settlement.LedgerEntry;
import io.redress.settlement.RefundLedger;
import io.redress.simulator.story.Lived.Asked;
import io.redress.simulator.story.Lived.LivedCase;
import io.redress.simulator.story.Lived.Refused;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;

/** Writes down what happens in a story. */
final class Recorder {

  private final Policy policy;
  private final java.util.List<Lived.Kept> steps = new ArrayList<>();
  private final java.util.List<Asked> answers = new ArrayList<>();
  private final java.util.List<Refused> refused = new ArrayList<>();
  private int events;
  private int refunds;
  private int kept;
  private Money refunded;
  private Option<RuntimeException> thrown = Option.none();
  private boolean isEndless;

  Recorder(Policy policy) {
    this.policy = policy;
    this.refunded = Money.zero(policy.currency());
  }

  void refused(CaseId id, Instant at, CaseCommand command, AfterSaleCase state, Refusal why) {
    refused.add(new Refused(id, at, command, state, why));
  }

  /**
   * A step was kept.
   *
   * @param ledger of the order, before the step drew on it or after
   */
  void kept(Step step, AfterSaleCase before, AfterSaleCase after, Seq<LedgerEntry> ledger) {
    steps.add(new Lived.Kept(step, before));
    events += step.events().size();
    for (var entry : step.events()) {
      switch (entry.event()) {
        case CaseEvent.Requested asked -> answer(entry, asked.claim(), ledger);
        case CaseEvent.RequestCorrected corrected -> answer(entry, after, ledger);
        case CaseEvent.EvidenceSupplied supplied -> answer(entry, after, ledger);
        case CaseEvent.RefundOrdered ordered -> ordered(after);
        default -> {}
      }
    }
  }

  private void answer(Entry entry, AfterSaleCase after, Seq<LedgerEntry> ledger) {
    after.about().forEach(claim -> answer(entry, claim, ledger));
  }

  private void answer(Entry entry, Claim claim, Seq<LedgerEntry> ledger) {
    var order = RefundLedger.of(ledger).over(claim.order(), new ClaimantId(claim.id().value()));
    var dossier =
        new Dossier(
            order,
            claim.customer(),
            claim.request(),
            ParcelNews.none(),
            List.empty(),
            Option.none(),
            Option.none(),
            claim.rate(),
            List.empty(),
            Option.of(claim.askedAt()),
            entry.at());
    Decisions.answered(policy, dossier)
        .peek(answered -> answers.add(new Asked(claim.id(), entry.number(), dossier, answered)));
  }

  private void ordered(AfterSaleCase after) {
    if (after instanceof Settling settling) {
      refunds++;
      kept += settling.grant().path() == Path.KEEP_GOODS ? 1 : 0;
      refunded = refunded.plus(settling.grant().quote().total());
    }
  }

  /** How many events there were in all cases. */
  int events() {
    return events;
  }

  /** The customer as known by now. */
  Customer standing(StoryCustomer customer) {
    return customer.customer(refunds, refunded, kept);
  }

  void thrown(RuntimeException what) {
    thrown = Option.of(what);
  }

  void endless() {
    isEndless = true;
  }

  Lived lived(Collection<CaseLife> lives, InMemoryCaseJournal journal, StoryPayments payments) {
    return new Lived(
        Vector.ofAll(lives).map(life -> lived(life, journal)),
        Vector.ofAll(answers),
        Vector.ofAll(refused),
        Vector.ofAll(payments.moved()),
        Vector.ofAll(steps),
        thrown,
        isEndless);
  }

  private static LivedCase lived(CaseLife life, InMemoryCaseJournal journal) {
    var kept = journal.kept(life.id());
    return new LivedCase(
        life.id(), life.order(), kept.log(), kept.state(), life.isFollowed(), life.isAttended());
  }
}
