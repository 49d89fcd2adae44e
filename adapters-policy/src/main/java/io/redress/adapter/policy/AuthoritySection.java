package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Value;
import io.redress.authority.AuthorityMatrix;
import io.redress.money.Money;
import io.redress.party.Role;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** {@code authority}: how much each role may approve, on one case and on one day. */
final class AuthoritySection {

  /** The limits of one role. */
  private record Limits(Money upTo, Option<Money> perDay) {}

  private AuthoritySection() {}

  static AuthorityMatrix read(Value section, Premises premises) {
    return section.fields(authority -> {
      var limits =
          AuthorityMatrix.LADDER.map(role ->
              Tuple.of(role, authority.optional(role.word(), each -> limits(each, premises))));
      var dualAbove = authority.optional("dual-above", premises::money);
      authority.done();
      return new AuthorityMatrix(
          of(limits, each -> Option.of(each.upTo())),
          of(limits, Limits::perDay),
          dualAbove.value());
    });
  }

  private static Map<Role, Money> of(
      Seq<Tuple2<Role, Field<Option<Limits>>>> limits, Function<Limits, Option<Money>> which) {
    return LinkedHashMap.ofEntries(
        limits.flatMap(
            limit -> limit._2.value().flatMap(which).map(amount -> Tuple.of(limit._1, amount))));
  }

  private static Limits limits(Value value, Premises premises) {
    return value.fields(role -> {
      var upTo = role.required("up-to", premises::money);
      var perDay = role.optional("per-day", premises::money);
      role.done();
      return new Limits(upTo.value(), perDay.value());
    });
  }
}
