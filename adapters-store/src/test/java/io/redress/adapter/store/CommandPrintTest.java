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
      AnswerComplaint 1:bLo2PRsWF4fEK22Fb9PAUA
      AnswerIntercept 1:Y8-kLwO6d_fDcRyGZGFu6Q
      AnswerLeg 1:qoKdJZU7oJHhpoCnQYNiwQ
      AnswerOffer 1:j2poJek7jfaMqpWDU4dhKw
      AnswerRecall 1:mjK4IhMRjNQPfeGhTSfogw
      AnswerStock 1:qiA7kmPIHJ-RJ9o3jL7Nrw
      AnswerSupplier 1:pN5De6qimX1r3unJ_APuRg
      AnswerSurvey 1:EeHcyAkBuTTeCig013VKmw
      Approve 1:-tMLATreiQNNyCIISnqGhw
      AskEvidence 1:vrN_J74QtE7Ie_cR51dLKA
      ChooseRoute 1:kevJNROELgUHq0LDyAbdjA
      Complain 1:P6VxL5_oy-f6DdG-lA7ESA
      CorrectRequest 1:K1tQFjngAEXxX_CpmV10pg
      Escalate 1:GAM0mhQgXDzzF9Fc54Ug6w
      Offer 1:UYe7xlP4OlREnAUw3LdrCA
      PassDeadline 1:l3jmyeT0oozEfKkyQVd4GQ
      RefuseReturn 1:5adNozSvcBuaYb_4Ka-N6Q
      Reject 1:g8NfzFki_UylDgAXr93GbA
      ReportArrival 1:EemtDBjdVi_42VMsj4XfmQ
      ReportHandover 1:3BeJ0qWCcLQ5LyEVltiUTQ
      ReportIrreparable 1:v-Q6Iu9oI_he-48pIlztiA
      ReportParcel 1:Z13-Txjdvi4k3vuqtI1fpA
      ReportPayment 1:nfN_DC_V0wA4XI3VZ6fkIw
      ReportReturn 1:OZo4iHBCOa9X_54IyShSFw
      ReportSentBack 1:wBAoSX2sg70JkD4X8_vFkA
      Request 1:Uupf9OGBgzhCeHc3Hh16eQ
      Sign 1:yxkUygVoniQMFs9CGWKd2Q
      SupplyEvidence 1:9Ox6nXf6c9cryxLic-7uvg
      SupplyTracking 1:Wmw6hUsl_X1wO3xJRmAWpQ
      Withdraw 1:bQv0bezDvcH1pf5MAIbsBg
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
