package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.goods.ReturnMilestone;
import io.redress.settlement.FxTerms;
import io.redress.settlement.SettlementTerms;
import io.redress.settlement.Staging;
import io.redress.settlement.TenderTerms;
import io.redress.table.DecisionTable;
import io.vavr.control.Option;

/**
 * The sections that say how money is given back, asked for together.
 *
 * @param consentForOtherRoute whether the customer must have agreed to any but the original route
 */
record SettlementSections(
    Field<DecisionTable<ReturnMilestone>> release,
    Field<RouteSection> route,
    Field<Boolean> consentForOtherRoute,
    Field<Option<Staging>> staging) {

  static SettlementSections of(Fields document, Cells cells) {
    return new SettlementSections(
        document.optional(
            "release", each -> ReleaseSection.read(each, cells), ReleaseSection.WHEN_ABSENT),
        document.optional(
            "route", each -> RouteSection.read(each, cells), RouteSection.WHEN_ABSENT),
        document.optional("consent-for-other-route", Value::bool, false),
        document.optional("staging", each -> StagingSection.read(each, cells.premises())));
  }

  SettlementTerms terms(TenderTerms tenders, FxTerms fx) {
    return new SettlementTerms(
        release.value(),
        route.value().table(),
        route.value().otherwise(),
        consentForOtherRoute.value(),
        tenders,
        fx,
        staging.value());
  }
}
