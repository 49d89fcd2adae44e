package io.redress.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.NotOpened;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseDecider;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.Circumstances;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.LegStanding;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.redress.port.CaseJournal.Entry;
import io.redress.sla.OnBreach;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every summary, whatever happens. */
class SummaryProperties {

  @Provide
  Arbitrary<Seq<Entry>> logs() {
    return Walks.logs().filter(log -> !log.isEmpty());
  }

  @Property
  void aCaseCanBeWithdrawnWhenTheCommandIsTaken(@ForAll("logs") Seq<Entry> log) {
    var withdraw = new Withdraw(new CommandId("w"), Shop.CUSTOMER);
    var decided =
        CaseDecider.decide(Walks.POLICY, state(log), withdraw, Circumstances.at(log.last().at()));
    assertThat(summary(log).canBeWithdrawn()).isEqualTo(decided.isRight());
  }

  @Property
  void whatIsOwedAreTheClocksOfTheState(@ForAll("logs") Seq<Entry> log) {
    var clocks = state(log).clocks();
    assertThat(summary(log).owed().map(Owed::deadline))
        .containsExactlyElementsOf(clocks.running().appendAll(clocks.paused()));
    assertThat(summary(log).binding().map(Owed::deadline))
        .isEqualTo(clocks.running().find(each -> each.onBreach() != OnBreach.REMIND));
  }

  @Property
  void whatWasGrantedHasGoneBackOrIsOutstanding(@ForAll("logs") Seq<Entry> log) {
    var summary = summary(log);
    var confirmed =
        summary
            .legs()
            .filter(leg -> leg.stage() == LegStanding.Stage.CONFIRMED)
            .map(leg -> leg.leg().worth())
            .fold(Shop.cny(0), Money::plus);
    summary
        .quote()
        .filter(quoted -> quoted.standing() == Quoted.Standing.GRANTED)
        .forEach(quoted ->
            assertThat(confirmed.plus(summary.outstanding())).isEqualTo(quoted.quote().total()));
  }

  @Property
  void nothingIsOutstandingOfACaseThatWasClosed(@ForAll("logs") Seq<Entry> log) {
    if (state(log) instanceof Closed closed) {
      assertThat(summary(log).outcome()).contains(closed.outcome());
      assertThat(summary(log).outstanding()).isEqualTo(Shop.cny(0));
      assertThat(summary(log).toHandOver()).isEmpty();
      assertThat(summary(log).quote().isDefined())
          .isEqualTo(
              closed.outcome() == Outcome.REFUNDED
                  || closed.outcome() == Outcome.REPLACED
                  || closed.outcome() == Outcome.REPAIRED);
    }
  }

  @Property
  void aReviewWaitsForAsManyAsAreMissing(@ForAll("logs") Seq<Entry> log) {
    if (state(log) instanceof InReview review) {
      var progress = summary(log).review().get();
      assertThat(progress.level()).isEqualTo(review.level());
      assertThat(progress.given().map(ReviewProgress.Given::by)).isEqualTo(review.approvedBy());
      assertThat(progress.missing()).isEqualTo(review.people() - review.approvedBy().size());
    }
  }

  @Property
  void everyLegCameToItsStageAtAnEventOfTheLog(@ForAll("logs") Seq<Entry> log) {
    assertThat(log.map(Entry::at)).containsAll(summary(log).legs().map(MoneyLeg::since));
  }

  @Property
  void whoeverWaitsNamesWhatFor(@ForAll("logs") Seq<Entry> log) {
    var state = state(log);
    assertThat(state).isNotInstanceOf(NotOpened.class);
    assertThat(summary(log).awaited() == Awaited.NOTHING).isEqualTo(!(state instanceof Waiting));
    assertThat(summary(log).version()).isEqualTo(log.size());
  }

  private static AfterSaleCase state(Seq<Entry> log) {
    return CaseHistory.fold(log.map(Entry::event));
  }

  private static CaseSummary summary(Seq<Entry> log) {
    return CaseSummary.of(log).get();
  }
}
