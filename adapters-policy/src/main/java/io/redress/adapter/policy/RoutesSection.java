package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.settlement.Route;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/** {@code routes}: how money reaches the customer, the first way first. */
final class RoutesSection {

  static final Seq<Route> WHEN_ABSENT = List.of(Route.ORIGINAL);

  private RoutesSection() {}

  static Seq<Route> read(Value section) {
    var seen = new HashSet<String>();
    return section.oneOrMore(each -> route(each, seen));
  }

  private static Route route(Value value, Set<String> seen) {
    var route = value.word(Route.class);
    Words.firstTime(value, route.word(), seen);
    return route;
  }
}
