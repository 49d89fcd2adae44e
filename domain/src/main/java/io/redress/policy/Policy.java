package io.redress.policy;

import io.redress.amount.AmountTerms;
import io.redress.authority.AuthorityMatrix;
import io.redress.eligibility.Eligibility;
import io.redress.facts.FactTerms;
import io.redress.notice.NoticeTerms;
import io.redress.risk.RiskCaps;
import io.redress.settlement.Schedule;
import io.redress.settlement.SettlementTerms;
import io.redress.sla.SlaTerms;
import io.redress.table.DecisionTable;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;

/**
 * One version of a policy.
 *
 * @param currency that of all its amounts
 */
public record Policy(
    PolicyId id,
    Wording title,
    Currency currency,
    FactTerms facts,
    DecisionTable<Eligibility> eligibility,
    AmountTerms amount,
    SettlementTerms settlement,
    AuthorityMatrix authority,
    RiskCaps risk,
    SlaTerms sla,
    NoticeTerms notices) {

  /** When money may move that is given back at an instant, by the days of this policy. */
  public Schedule scheduleFrom(Instant now) {
    return new Schedule(now, facts.zone(), facts.calendar(), Option.none());
  }
}
