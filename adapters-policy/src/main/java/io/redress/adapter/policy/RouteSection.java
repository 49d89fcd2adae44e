package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlNode;
import io.redress.settlement.Route;
import io.redress.table.DecisionTable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * {@code route}: by which ways money goes back, the first one first; for all cases alike, or by a
 * table.
 *
 * @param otherwise the routes where no rule of the table matches
 */
record RouteSection(DecisionTable<Seq<Route>> table, Seq<Route> otherwise) {

  static final RouteSection WHEN_ABSENT = of(List.of(Route.ORIGINAL));

  static RouteSection read(Value section, Cells cells) {
    return isTable(section)
        ? new RouteSection(
            Rules.read(section, cells, "to", RouteSection::routes), WHEN_ABSENT.otherwise)
        : of(routes(section));
  }

  private static RouteSection of(Seq<Route> routes) {
    return new RouteSection(new DecisionTable<>(List.empty()), routes);
  }

  private static boolean isTable(Value section) {
    return switch (section.node()) {
      case YamlNode.Mapping table -> true;
      case YamlNode.Sequence list -> list.items().exists(item -> item instanceof YamlNode.Mapping);
      case YamlNode.Text word -> false;
      case YamlNode.Empty nothing -> false;
    };
  }

  private static Seq<Route> routes(Value value) {
    return Words.oneOrMore(value, each -> each.word(Route.class).word())
        .toList()
        .flatMap(word -> List.of(Route.values()).find(route -> route.word().equals(word)));
  }
}
