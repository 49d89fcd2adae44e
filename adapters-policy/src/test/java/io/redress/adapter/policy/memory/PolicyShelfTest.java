package io.redress.adapter.policy.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.amount.AmountTerms;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.WorkingCalendar;
import io.redress.facts.FactTerms;
import io.redress.money.PartsRounding;
import io.redress.notice.NoticeTerms;
import io.redress.policy.Policy;
import io.redress.policy.PolicyId;
import io.redress.risk.RiskCaps;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.sla.SlaTerms;
import io.redress.table.DecisionTable;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class PolicyShelfTest {

  private final PolicyShelf shelf = new PolicyShelf(policy("1", "First"));

  @Test
  void theFirstPolicyIsCurrent() {
    assertThat(shelf.current()).isEqualTo(policy("1", "First"));
  }

  @Test
  void theLastPolicyPutIsCurrentAndTheOnesBeforeStay() {
    shelf.put(policy("2", "Second"));

    assertThat(shelf.current()).isEqualTo(policy("2", "Second"));
    assertThat(shelf.version(new PolicyId("shop", "1"))).isEqualTo(Option.of(policy("1", "First")));
  }

  @Test
  void aVersionThatWasNeverPutIsNotThere() {
    assertThat(shelf.version(new PolicyId("shop", "9"))).isEqualTo(Option.none());
  }

  @Test
  void aVersionIsNeverReplacedByAnotherContent() {
    assertThatThrownBy(() -> shelf.put(policy("1", "Changed")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("policy shop 1 exists with another content; give it a new version");
    assertThat(shelf.current()).isEqualTo(policy("1", "First"));
  }

  @Test
  void aVersionMayBePutAgainToGoBackToIt() {
    shelf.put(policy("2", "Second"));
    shelf.put(policy("1", "First"));

    assertThat(shelf.current()).isEqualTo(policy("1", "First"));
  }

  private static Policy policy(String version, String title) {
    return new Policy(
        new PolicyId("shop", version),
        new Wording(title, title),
        Currency.getInstance("CNY"),
        new FactTerms(
            ZoneId.of("Asia/Shanghai"),
            WorkingCalendar.weekendsOnly(),
            HashMap.empty(),
            HashMap.empty()),
        new DecisionTable<>(List.empty()),
        AmountTerms.of(PartsRounding.HALF_UP),
        new SettlementTerms(new DecisionTable<>(List.empty()), List.of(Route.ORIGINAL)),
        new AuthorityMatrix(HashMap.empty()),
        new RiskCaps(Option.none(), Option.none()),
        new SlaTerms(HashMap.empty()),
        new NoticeTerms(HashMap.empty()));
  }
}
