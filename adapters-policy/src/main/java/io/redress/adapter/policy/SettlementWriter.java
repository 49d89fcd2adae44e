package io.redress.adapter.policy;

import static io.redress.adapter.policy.yaml.Written.entry;
import static io.redress.adapter.policy.yaml.Written.entryUnlessEmpty;
import static io.redress.adapter.policy.yaml.Written.fields;

import io.redress.adapter.policy.yaml.Written;
import io.redress.adapter.policy.yaml.Written.Entry;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.settlement.Staging;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Writes the sections that say how money is given back, after {@code amount}. */
record SettlementWriter(TableWriter tables) {

  Seq<Entry> sections(SettlementTerms said) {
    return entryUnlessEmpty("release", tables.table(said.release(), "at", Said::word))
        .appendAll(route(said))
        .appendAll(Said.flag("consent-for-other-route", said.consentForOtherRoute()))
        .appendAll(entry("staging", said.staging().map(SettlementWriter::staging)));
  }

  private Seq<Entry> route(SettlementTerms said) {
    if (!said.route().equals(RouteSection.WHEN_ABSENT.table())) {
      return entry("route", tables.table(said.route(), to -> entry("to", routes(to))));
    }
    return said.routes().equals(RouteSection.WHEN_ABSENT.otherwise())
        ? List.empty()
        : entry("route", routes(said.routes()));
  }

  private static Written routes(Seq<Route> routes) {
    return Said.oneOrMore(routes.map(Said::word));
  }

  private static Written staging(Staging said) {
    return fields(
        entry("above", said.above().inMajorUnits()),
        entry("parts", String.valueOf(said.parts())),
        entry("every", Said.count(said.everyWorkingDays(), "working day")),
        Said.flag("signature", said.signature()));
  }
}
