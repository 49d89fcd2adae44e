package io.redress.authority;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.party.Role;
import io.vavr.collection.HashMap;
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
  void anAmountThatNobodyCoversGoesToTheHighestRoleThereIs() {
    assertThat(MATRIX.levelFor(cny(500_01))).isEqualTo(Role.FINANCE);
    assertThat(new AuthorityMatrix(HashMap.of(Role.AGENT, cny(1))).levelFor(cny(2)))
        .isEqualTo(Role.AGENT);
    assertThat(new AuthorityMatrix(HashMap.empty()).levelFor(cny(2))).isEqualTo(Role.FINANCE);
  }
}
