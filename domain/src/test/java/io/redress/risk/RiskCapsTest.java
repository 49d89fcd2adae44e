package io.redress.risk;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.PastRefunds;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class RiskCapsTest {

  private static final RiskCaps CAPS = new RiskCaps(Option.of(cny(100_00)), Option.of(3));

  @Test
  void anAmountUpToTheCapIsWithinItAndAFenMoreIsBeyond() {
    assertThat(CAPS.beyond(cny(100_00), withRefunds(0), Option.none())).isEmpty();
    assertThat(CAPS.beyond(cny(100_01), withRefunds(0), Option.none()))
        .containsExactly("automatic-up-to");
  }

  @Test
  void aCustomerWhoHadAsManyRefundsAsAllowedIsBeyond() {
    assertThat(CAPS.beyond(cny(1), withRefunds(2), Option.none())).isEmpty();
    assertThat(CAPS.beyond(cny(1), withRefunds(3), Option.none()))
        .containsExactly("refunds-per-30-days");
  }

  @Test
  void allThatIsBeyondIsNamed() {
    assertThat(CAPS.beyond(cny(100_01), withRefunds(4), Option.none()))
        .containsExactly("automatic-up-to", "refunds-per-30-days");
  }

  @Test
  void whatACustomerWasGivenBackCountsWithWhatIsToBeGiven() {
    var caps = new RiskCaps(Option.none(), Option.none(), Option.of(cny(100_00)), Option.none());
    assertThat(caps.beyond(cny(40_00), refunded(60_00), Option.none())).isEmpty();
    assertThat(caps.beyond(cny(40_01), refunded(60_00), Option.none()))
        .containsExactly("refunded-per-30-days");
    assertThat(caps.beyond(cny(100_01), withRefunds(0), Option.none()))
        .containsExactly("refunded-per-30-days");
  }

  @Test
  void whatWasGrantedToOthersTodayCountsWithWhatIsToBeGranted() {
    var caps = new RiskCaps(Option.none(), Option.none(), Option.none(), Option.of(cny(1_000_00)));
    var before = Option.of(cny(990_00));
    assertThat(caps.beyond(cny(10_00), withRefunds(0), before)).isEmpty();
    assertThat(caps.beyond(cny(10_01), withRefunds(0), before)).containsExactly("granted-per-day");
    assertThat(caps.beyond(cny(1_000_00), withRefunds(0), Option.none())).isEmpty();
    assertThat(caps.beyond(cny(1_000_01), withRefunds(0), Option.none()))
        .containsExactly("granted-per-day");
  }

  @Test
  void whatGivesNoMoneyIsNotStoppedByADayThatIsSpent() {
    var caps = new RiskCaps(Option.none(), Option.none(), Option.none(), Option.of(cny(0)));
    assertThat(caps.beyond(cny(0), withRefunds(0), Option.of(cny(1)))).isEmpty();
  }

  @Test
  void withoutCapsNothingIsBeyond() {
    assertThat(
            new RiskCaps(Option.none(), Option.none())
                .beyond(cny(100_000_00), withRefunds(99), Option.none()))
        .isEmpty();
  }

  private static Customer refunded(long minor) {
    var past =
        new PastRefunds(Option.none(), Option.none(), Option.none(), 1, Option.of(cny(minor)));
    return new Customer(new CustomerId("B-1"), "regular", Option.none(), Option.none(), past);
  }

  private static Customer withRefunds(int number) {
    return new Customer(new CustomerId("B-1"), "regular", number);
  }
}
