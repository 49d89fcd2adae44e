package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.memory.Treatment;
import io.redress.money.Money;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.Notice.Ignored;
import io.redress.port.Notice.Reason;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import io.redress.port.NoticeReader;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a provider sends by itself, from its bytes to the case. */
class NoticesOfProvidersTest {

  private static final NoticeReader.Receipt TAKEN =
      new NoticeReader.Receipt(200, "text/plain", "success");
  private static final NoticeReader.Receipt NOT_TAKEN = new NoticeReader.Receipt(401, "", "");

  private final World world = new World();
  private final Shop shop = new Shop(world);

  /** A reader that has read these. */
  private record Says(Seq<Notice> notices) implements NoticeReader {

    static Says one(Notice notice) {
      return new Says(List.of(notice));
    }

    @Override
    public String provider() {
      return "alipay";
    }

    @Override
    public Seq<Notice> read(Delivery delivery) {
      return notices;
    }

    @Override
    public Receipt receipt(boolean isTaken) {
      return isTaken ? TAKEN : NOT_TAKEN;
    }
  }

  @BeforeEach
  void aRefundIsUnderWay() {
    world.provider = leg -> Treatment.open(LegAnswer.ACCEPTED);
    shop.give(Requests.forOneCup("changed-mind"));
  }

  @Test
  void whatIsSaidTwiceIsHeardOnceAndTakenTwice() {
    var notice = Says.one(confirmed("n-1", "case-1-1", Option.none()));

    assertThat(shop.hear(notice)).isEqualTo(TAKEN);
    assertThat(shop.hear(notice)).isEqualTo(TAKEN);
    assertThat(shop.story()).endsWith("RefundAccepted", "RefundConfirmed", "CaseClosed");
    assertThat(shop.strays()).isEmpty();
  }

  /** It is the provider that must not send it again; a person sees it. */
  @Test
  void anotherAmountThanWasOrderedIsNotAppliedButShown() {
    var tooMuch = Option.of(Money.of(1_00, "CNY"));

    assertThat(shop.hear(Says.one(confirmed("n-1", "case-1-1", tooMuch)))).isEqualTo(TAKEN);
    assertThat(shop.story()).endsWith("RefundOrdered", "RefundAccepted");
    assertThat(shop.strays())
        .containsExactly("alipay n-1 about case-1: leg case-1-1: CONFIRMED (refused: OtherAmount)");
  }

  @Test
  void aKeyThatIsNoneOfOursMakesNoCase() {
    assertThat(shop.hear(Says.one(confirmed("n-1", "by hand in the portal", Option.none()))))
        .isEqualTo(TAKEN);
    assertThat(shop.strays())
        .containsExactly(
            "alipay n-1 about by hand in the portal:"
                + " leg by hand in the portal: CONFIRMED (there is no such case)");
  }

  @Test
  void whatIsAboutSomethingElseIsTakenAndChangesNothing() {
    assertThat(shop.hear(Says.one(new Ignored("TRADE_SUCCESS")))).isEqualTo(TAKEN);
    assertThat(shop.story()).endsWith("RefundOrdered", "RefundAccepted");
  }

  @Test
  void whatIsNotBelievedIsNotTakenAndChangesNothing() {
    assertThat(shop.hear(Says.one(new Rejected(Reason.BAD_SIGNATURE)))).isEqualTo(NOT_TAKEN);
    assertThat(shop.story()).endsWith("RefundOrdered", "RefundAccepted");
    assertThat(shop.strays()).isEmpty();
  }

  @Test
  void aDeliveryMaySayMany() {
    shop.give("case-2", Requests.forCase("case-2"));
    var both =
        new Says(
            List.of(
                confirmed("n-1", "case-1-1", Option.none()),
                confirmed("n-2", "case-2-1", Option.none())));

    assertThat(shop.hear(both)).isEqualTo(TAKEN);
    assertThat(shop.story("case-1")).endsWith("RefundConfirmed", "CaseClosed");
    assertThat(shop.story("case-2")).endsWith("RefundConfirmed", "CaseClosed");
  }

  private static Notice confirmed(String id, String key, Option<Money> amount) {
    RefundAnswer answer = new Confirmed(amount, Option.none());
    return new Verified(id, new LegId(key), answer, Option.none());
  }
}
