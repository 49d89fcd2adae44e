package io.redress.adapter.policy;

import static io.redress.adapter.policy.yaml.Written.entry;
import static io.redress.adapter.policy.yaml.Written.entryUnlessEmpty;
import static io.redress.adapter.policy.yaml.Written.fields;
import static io.redress.adapter.policy.yaml.Written.text;

import io.redress.adapter.policy.yaml.Written;
import io.redress.adapter.policy.yaml.Written.Entry;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.OpeningHours;
import io.redress.notice.NoticeKind;
import io.redress.notice.NoticeTerms;
import io.redress.party.Role;
import io.redress.reward.QuickReturn;
import io.redress.risk.RiskCaps;
import io.redress.risk.RiskTerms;
import io.redress.sla.ArrivalTimes;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.ClockTime;
import io.redress.sla.SlaTerms;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Writes the sections about people: who may approve, who looks, who must act, who is told. */
record ConductWriter(TableWriter tables) {

  /** Every role that has a limit, also one that the language gives none: reading it says so. */
  static Written authority(AuthorityMatrix said) {
    return fields(
            AuthorityMatrix.LADDER
                .appendAll(List.of(Role.values()))
                .distinct()
                .filter(role -> said.upTo().containsKey(role) || said.perDay().containsKey(role))
                .flatMap(role ->
                    entry(
                        Said.word(role),
                        fields(
                            Said.money("up-to", said.upTo().get(role)),
                            Said.money("per-day", said.perDay().get(role))))),
            Said.money("dual-above", said.dualAbove()))
        .spread();
  }

  Written risk(RiskTerms said) {
    return fields(
            entryUnlessEmpty("caps", caps(said.caps())),
            entryUnlessEmpty("signals", tables.every(said.signals(), "score", String::valueOf)),
            entryUnlessEmpty("action", tables.table(said.action(), "do", Said::word)))
        .spread();
  }

  static Written sla(SlaTerms said) {
    return fields(
            said.openingHours().equals(OpeningHours.allDay())
                ? List.empty()
                : entry("opening-hours", said.openingHours().toString()),
            List.of(ClockName.values())
                .flatMap(clock ->
                    entry(
                        Said.word(clock),
                        said.clocks().get(clock).map(terms -> clock(clock, terms, said)))))
        .spread();
  }

  static Written quickReturn(QuickReturn said) {
    return fields(
        Said.money("coupon", Option.of(said.coupon())), entry("within", Said.time(said.within())));
  }

  static Written notify(NoticeTerms said) {
    return fields(
            List.of(NoticeKind.values())
                .flatMap(kind -> entry(Said.word(kind), said.text(kind).map(Said::wording))))
        .spread();
  }

  private static Written caps(RiskCaps said) {
    return fields(
        Said.money("automatic-up-to", said.automaticUpTo()),
        entry(
            "refunds-per-30-days", said.refundsPer30Days().map(most -> text(String.valueOf(most)))),
        Said.money("refunded-per-30-days", said.refundedPer30Days()),
        Said.money("granted-per-day", said.grantedPerDay()));
  }

  private static Written clock(ClockName name, ClockTerms said, SlaTerms sla) {
    var absent = SlaSection.WHEN_ABSENT.clock(name);
    var warnings = absent.warnings().fitting(said.within());
    var arrival = name == ClockName.ARRIVAL ? sla.arrival() : ArrivalTimes.none();
    return fields(
        entry("within", Said.time(said.within())),
        Said.word("owner", said.owner(), absent.owner()),
        Said.word("on-breach", said.onBreach(), absent.onBreach()),
        warnings("warn-after", said.warnings().after(), warnings.after()),
        warnings("warn-before", said.warnings().before(), warnings.before()),
        entryUnlessEmpty("by-method", times(arrival.byMethod())),
        entryUnlessEmpty("by-route", times(arrival.byRoute().mapKeys(Said::word))));
  }

  private static Seq<Entry> warnings(String key, Seq<ClockTime> said, Seq<ClockTime> whenAbsent) {
    return said.equals(whenAbsent)
        ? List.empty()
        : entry(key, Said.oneOrMore(said.map(Said::time)));
  }

  private static Written times(Map<String, ClockTime> said) {
    return fields(said.toList().flatMap(each -> entry(each._1, Said.time(each._2))));
  }
}
