package io.redress.verify;

import io.redress.authority.AuthorityMatrix;
import io.vavr.Tuple;
import io.vavr.collection.Seq;

/** An authority ladder on which a higher role may approve less. */
final class AuthorityFindings {

  private AuthorityFindings() {}

  static Seq<Finding> of(AuthorityMatrix authority) {
    var ladder =
        AuthorityMatrix.LADDER.flatMap(
            role -> authority.limitOf(role).map(limit -> Tuple.of(role, limit)));
    return ladder
        .zip(ladder.drop(1))
        .filter(step -> step._1._2.exceeds(step._2._2))
        .map(step ->
            Finding.of(
                FindingKind.AUTHORITY_LADDER,
                "authority",
                "%s may approve %s, more than %s above (%s)"
                    .formatted(step._1._1.word(), step._1._2, step._2._1.word(), step._2._2),
                "%s 可批准 %s，高于其上级 %s（%s）"
                    .formatted(step._1._1.word(), step._1._2, step._2._1.word(), step._2._2)));
  }
}
