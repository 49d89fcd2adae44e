package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.CommandPrint;
import io.redress.party.Actor;
import io.vavr.collection.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What commands say in a few characters: the same in every process and for ever. */
class CommandPrintTest {

  /** If this fails, prints that were kept are of another form now: raise the number before them. */
  private static final String PRINTS =
      """
      AnswerComplaint 2:bLo2PRsWF4fEK22Fb9PAUA
      AnswerIntercept 2:Y8-kLwO6d_fDcRyGZGFu6Q
      AnswerLeg 2:qoKdJZU7oJHhpoCnQYNiwQ
      AnswerOffer 2:j2poJek7jfaMqpWDU4dhKw
      AnswerRecall 2:mjK4IhMRjNQPfeGhTSfogw
      AnswerStock 2:qiA7kmPIHJ-RJ9o3jL7Nrw
      AnswerSupplier 2:pN5De6qimX1r3unJ_APuRg
      AnswerSurvey 2:EeHcyAkBuTTeCig013VKmw
      Approve 2:-tMLATreiQNNyCIISnqGhw
      AskEvidence 2:vrN_J74QtE7Ie_cR51dLKA
      ChooseRoute 2:kevJNROELgUHq0LDyAbdjA
      Complain 2:P6VxL5_oy-f6DdG-lA7ESA
      CorrectRequest 2:K1tQFjngAEXxX_CpmV10pg
      Escalate 2:GAM0mhQgXDzzF9Fc54Ug6w
      Offer 2:UYe7xlP4OlREnAUw3LdrCA
      PassDeadline 2:l3jmyeT0oozEfKkyQVd4GQ
      RefuseReturn 2:5adNozSvcBuaYb_4Ka-N6Q
      Reject 2:g8NfzFki_UylDgAXr93GbA
      ReportArrival 2:EemtDBjdVi_42VMsj4XfmQ
      ReportHandover 2:3BeJ0qWCcLQ5LyEVltiUTQ
      ReportIrreparable 2:v-Q6Iu9oI_he-48pIlztiA
      ReportParcel 2:Z13-Txjdvi4k3vuqtI1fpA
      ReportPayment 2:nfN_DC_V0wA4XI3VZ6fkIw
      ReportReturn 2:OZo4iHBCOa9X_54IyShSFw
      ReportSentBack 2:wBAoSX2sg70JkD4X8_vFkA
      Request 2:Uupf9OGBgzhCeHc3Hh16eQ
      Sign 2:yxkUygVoniQMFs9CGWKd2Q
      SupplyEvidence 2:9Ox6nXf6c9cryxLic-7uvg
      SupplyTracking 2:TGaZ0GUYH0FvIuP_ZUYxuA
      Withdraw 2:bQv0bezDvcH1pf5MAIbsBg
      """;

  @Test
  void everyCommandHasThePrintThatItAlwaysHad() {
    assertThat(
            Instances.members(CaseCommand.class)
                .map(type -> type.getSimpleName() + " " + printOf(type, "", 0))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n")))
        .isEqualTo(PRINTS);
  }

  @Test
  void commandsThatDifferInOneTextHaveOtherPrints() {
    var kinds = Instances.members(CaseCommand.class).toList();
    for (var kind : kinds) {
      assertThat(printOf(kind, "other-", 0)).as(kind.getSimpleName()).isNotEqualTo(printOf(kind));
    }
    assertThat(kinds.stream().map(CommandPrintTest::printOf)).doesNotHaveDuplicates();
  }

  private static String printOf(Class<?> kind) {
    return printOf(kind, "", 0);
  }

  private static String printOf(Class<?> kind, String before, int seed) {
    var instances = new Instances(seed, (name, number) -> before + name + "-" + number);
    return CommandPrint.of(
            kind == CaseCommand.AnswerSurvey.class
                ? new CaseCommand.AnswerSurvey(
                    instances.of(CommandId.class), instances.of(Actor.class), 4)
                : (CaseCommand) instances.of(kind))
        .text();
  }

  @Test
  void printsOfTwoFormsSayNothingAboutEachOther() {
    var kept = new CommandPrint("1:AAAA");
    assertThat(kept.contradicts(new CommandPrint("1:AAAA"))).isFalse();
    assertThat(kept.contradicts(new CommandPrint("1:BBBB"))).isTrue();
    assertThat(kept.contradicts(new CommandPrint("2:BBBB"))).isFalse();
  }

  @Test
  void whatCannotBeAPrintIsNone() {
    for (var text : List.of("", "1", ":AAAA", "1:" + "A".repeat(39))) {
      assertThatThrownBy(() -> new CommandPrint(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no print of a command");
    }
  }
}
