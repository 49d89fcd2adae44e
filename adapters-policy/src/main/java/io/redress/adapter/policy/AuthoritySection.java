package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.authority.AuthorityMatrix;
import io.redress.money.Money;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;

/** {@code authority}: up to which amount each role may approve. */
final class AuthoritySection {

  private AuthoritySection() {}

  static AuthorityMatrix read(Value section, Premises premises) {
    return section.fields(authority -> {
      var limits =
          AuthorityMatrix.LADDER.map(role ->
              Tuple.of(role, authority.optional(role.word(), each -> upTo(each, premises))));
      authority.done();
      return new AuthorityMatrix(
          LinkedHashMap.ofEntries(
              limits.flatMap(limit -> limit._2.value().map(amount -> Tuple.of(limit._1, amount)))));
    });
  }

  private static Money upTo(Value value, Premises premises) {
    return value.fields(role -> {
      var upTo = role.required("up-to", premises::money);
      role.done();
      return upTo.value();
    });
  }
}
