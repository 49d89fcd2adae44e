package io.redress.lifecycle;

import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.NOW;
import static io.redress.lifecycle.Cases.ID;

import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.Withdrawn;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithdrawalTest {

  static Stream<CaseSpecification> beforeMoneyIsOrdered() {
    return Stream.of(
        Cases.awaitingEvidence(),
        Cases.inReview(),
        Cases.intercepting(),
        Cases.recalling(),
        Cases.awaitingReturn(),
        Cases.returnInTransit());
  }

  @ParameterizedTest
  @MethodSource("beforeMoneyIsOrdered")
  void aCaseIsWithdrawnWhileNoMoneyIsOrdered(CaseSpecification state) {
    state
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new Withdrawn(), new CaseClosed(Outcome.WITHDRAWN));
  }

  @Test
  void aCaseIsNotWithdrawnOnceMoneyIsOrdered() {
    Cases.settling()
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .thenRefused(new Refusal.NotAllowedNow("Withdraw", "Settling"));
  }
}
