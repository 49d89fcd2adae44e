package io.redress.adapter.policy.cases.rules;

import static io.redress.adapter.policy.cases.rules.OneOf.known;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.calendar.Window;
import io.redress.calendar.WindowEnd;
import io.redress.goods.ReturnMilestone;
import io.redress.party.Role;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.OnBreach;
import io.redress.sla.SlaTerms;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Deadlines that rest on more than one fact. */
final class Deadlines {

  static final Shape SHAPE =
      OneOf.of(
          known(Deadlines::lawAndProcess, "policy.seed_refund_working_days"),
          known(Deadlines::dispatch, "order_completed_on"),
          known(Deadlines::promptRefund, "refund_right_vests_on"),
          known(Deadlines::differentFromTheAdvertisement, "fact_known_on"),
          known(Deadlines::defect, "defect_reported_on"),
          known(Deadlines::noAddress, "return_request_received_on"),
          known(Deadlines::reimbursement, "notice_received_on"),
          known(Deadlines::withdrawalInTime, "received_on", "cancel_notice_on"),
          known(Deadlines::britishRefund, "cancel_notice_on"));

  private Deadlines() {}

  /** The law and the process of the source documents; the earlier one binds. */
  private static Outcome lawAndProcess(Told told) {
    var from = told.instant("returned_goods_received_on");
    var law = end(told, Windows.lastDayAsTold(Windows.days(7), told), from);
    var process =
        end(told, Windows.workingDays(told.count("policy.seed_refund_working_days")), from);
    return deadlines(
        Windows.lastDay("statutory_last_day", law)
            .with("seed_last_day", process.lastDay().toString())
            .with("binding_last_day", earlier(law, process).lastDay().toString()));
  }

  private static WindowEnd earlier(WindowEnd one, WindowEnd other) {
    return one.at().isBefore(other.at()) ? one : other;
  }

  /** 16 CFR 435.2: as stated, else 30 days, 50 with an application for credit. */
  private static Outcome dispatch(Told told) {
    int usual = told.is("credit_application") ? 50 : 30;
    int days = told.has("stated_ship_days") ? told.count("stated_ship_days") : usual;
    return lastDay(told, "ship_last_day", Windows.days(days), "order_completed_on");
  }

  /** 16 CFR 435.1(h): seven working days, or one billing cycle of the seller's own credit. */
  private static Outcome promptRefund(Told told) {
    var window =
        told.says("payment", "SELLER_CREDIT")
            ? Windows.days(told.count("billing_cycle_days"))
            : Windows.workingDays(7);
    return lastDay(told, "refund_last_day", window, "refund_right_vests_on");
  }

  /** E-Commerce Act of Korea, art. 17(3): three months, and thirty days from knowing it. */
  private static Outcome differentFromTheAdvertisement(Told told) {
    var received = end(told, Windows.months(3), told.instant("goods_received_on"));
    var known = end(told, Windows.days(30), told.instant("fact_known_on"));
    boolean isThreeMonths = received.at().isBefore(known.at());
    return Terms.decide(
            told,
            "not-as-described",
            isThreeMonths ? Windows.months(3) : Windows.days(30),
            told.instant(isThreeMonths ? "goods_received_on" : "fact_known_on"),
            told.instant("withdraw_on"))
        .with(
            "deadlines",
            Windows.lastDay("three_months_last_day", received)
                .with("thirty_days_last_day", known.lastDay().toString())
                .with("binding_last_day", earlier(received, known).lastDay().toString()));
  }

  /** Consumer Rights Law, art. 23(3): six months; before anybody decides, evidence is asked for. */
  private static Outcome defect(Told told) {
    var from = told.instant("received_on");
    var policy =
        PolicySketch.of(told)
            .window("quality", Windows.months(6))
            .rules(Table.askPhotoOrVideo("proof"));
    var order = Terms.order(told, from);
    var request = Request.whole(told, order, "quality");
    return Asking.of(policy, order, request, told.instant("defect_reported_on"))
        .verdict()
        .with(
            "deadlines",
            Windows.lastDay("six_months_last_day", end(told, Windows.months(6), from)));
  }

  /** Punishment Measures, art. 8: whoever does nothing for 15 days refuses. */
  private static Outcome noAddress(Told told) {
    var asked = told.instant("return_request_received_on");
    var end = end(told, Windows.days(15), asked);
    boolean isOver = !told.has("return_address_given_on") && !end.isInTime(told.instant("as_of"));
    var clock = new ClockTerms(Duration.between(asked, end.at()), Role.AGENT, OnBreach.ESCALATE);
    var sla = new SlaTerms(HashMap.of(ClockName.REVIEW, clock));
    boolean escalates = isOver && sla.clock(ClockName.REVIEW).onBreach() == OnBreach.ESCALATE;
    var outcome =
        deadlines(Windows.lastDay("deemed_refusal_after", end)).with("deemed_refusal", isOver);
    return escalates
        ? outcome.with("decision", "ESCALATE").with("escalate_to", Role.SUPERVISOR.name())
        : outcome;
  }

  /** Directive 2011/83/EU, art. 13: from the notice; withheld until goods or proof are there. */
  private static Outcome reimbursement(Told told) {
    var end = end(told, Windows.days(14), told.instant("notice_received_on"));
    Option<ReturnMilestone> reached =
        Option.when(told.has("goods_received_on"), ReturnMilestone.SIGNATURE)
            .orElse(Option.when(isSent(told), ReturnMilestone.SCAN));
    boolean isDue =
        told.is("trader_offered_collection")
            || reached.exists(there -> there.reaches(ReturnMilestone.SCAN));
    var outcome =
        deadlines(Windows.lastDay("reimburse_last_day", end)).with("refund_due_now", isDue);
    return told.has("as_of")
        ? outcome.with("sla_breached", isDue && !end.isInTime(told.instant("as_of")))
        : outcome;
  }

  private static boolean isSent(Told told) {
    return List.ofAll(told.node().properties())
        .map(java.util.Map.Entry::getKey)
        .exists(key -> key.contains("proof") && told.has(key));
  }

  /** Consumer Contracts Regulations 2013, regulation 30. */
  private static Outcome withdrawalInTime(Told told) {
    var window = Windows.days(14);
    var from = told.instant("received_on");
    return Terms.decide(told, "no-reason", window, from, told.instant("cancel_notice_on"))
        .with("deadlines", Windows.lastDay("cancel_last_day", end(told, window, from)));
  }

  /** Consumer Contracts Regulations 2013, regulation 34(5) and (6). */
  private static Outcome britishRefund(Told told) {
    if (told.is("trader_offered_collection")) {
      return lastDay(told, "refund_last_day", Windows.days(14), "cancel_notice_on");
    }
    Seq<Instant> back =
        List.of("goods_received_on", "proof_of_dispatch_on").filter(told::has).map(told::instant);
    return back.isEmpty()
        ? new Outcome().with("refund_due_now", false)
        : deadlines(
            Windows.lastDay("refund_last_day", end(told, Windows.days(14), back.sorted().head())));
  }

  private static Outcome lastDay(Told told, String key, Window window, String from) {
    return deadlines(Windows.lastDay(key, end(told, window, told.instant(from))));
  }

  private static WindowEnd end(Told told, Window window, Instant from) {
    return Windows.end(told, window, from);
  }

  private static Outcome deadlines(Outcome days) {
    return new Outcome().with("deadlines", days);
  }
}
