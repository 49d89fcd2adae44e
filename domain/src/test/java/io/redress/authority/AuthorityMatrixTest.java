package io.redress.authority;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.party.Role;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class AuthorityMatrixTest {

  private static final AuthorityMatrix MATRIX =
      new AuthorityMatrix(HashMap.of(Role.AGENT, cny(100_00), Role.FINANCE, cny(500_00)));

  @Test
  void aRoleCoversItsLimitAndNotAFenMore() {
    assertThat(MATRIX.covers(Role.AGENT, cny(100_00))).isTrue();
    assertThat(MATRIX.covers(Role.AGENT, cny(100_01))).isFalse();
  }

  @Test
  void aRoleWithoutALimitCoversNotEvenNothing() {
    assertThat(MATRIX.limitOf(Role.SUPERVISOR)).isEmpty();
    assertThat(MATRIX.covers(Role.SUPERVISOR, cny(0))).isFalse();
  }

  @Test
  void theLowestRoleThatCoversAnAmountIsItsLevel() {
    assertThat(MATRIX.levelFor(cny(100_00))).isEqualTo(Role.AGENT);
    assertThat(MATRIX.levelFor(cny(100_01))).isEqualTo(Role.FINANCE);
    assertThat(MATRIX.levelFor(cny(500_00))).isEqualTo(Role.FINANCE);
  }

  @Test
  void whoHasSpentTheirDayLeavesItToTheNextRole() {
    var matrix =
        new AuthorityMatrix(
            HashMap.of(Role.AGENT, cny(100_00), Role.SUPERVISOR, cny(500_00)),
            HashMap.of(Role.AGENT, cny(300_00)),
            Option.none());
    assertThat(matrix.levelFor(cny(100_00), agentWhoSpent(200_00))).isEqualTo(Role.AGENT);
    assertThat(matrix.levelFor(cny(100_00), agentWhoSpent(200_01))).isEqualTo(Role.SUPERVISOR);
    assertThat(matrix.levelFor(cny(100_00), Option.none())).isEqualTo(Role.AGENT);
    assertThat(matrix.levelFor(cny(100_00), Option.of(new Desk(Role.SUPERVISOR, cny(900_00)))))
        .isEqualTo(Role.AGENT);
  }

  @Test
  void aboveTheBoundTwoPeopleMustApprove() {
    var matrix = new AuthorityMatrix(HashMap.empty(), HashMap.empty(), Option.of(cny(100_00)));
    assertThat(matrix.people(cny(100_00))).isEqualTo(1);
    assertThat(matrix.people(cny(100_01))).isEqualTo(2);
    assertThat(MATRIX.people(cny(1_000_000_00))).isEqualTo(1);
  }

  private static Option<Desk> agentWhoSpent(long minor) {
    return Option.of(new Desk(Role.AGENT, cny(minor)));
  }

  @Test
  void anAmountThatNobodyCoversGoesToTheHighestRoleThereIs() {
    assertThat(MATRIX.levelFor(cny(500_01))).isEqualTo(Role.FINANCE);
    assertThat(new AuthorityMatrix(HashMap.of(Role.AGENT, cny(1))).levelFor(cny(2)))
        .isEqualTo(Role.AGENT);
    assertThat(new AuthorityMatrix(HashMap.empty()).levelFor(cny(2))).isEqualTo(Role.FINANCE);
  }
}
