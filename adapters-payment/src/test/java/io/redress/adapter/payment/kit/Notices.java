package io.redress.adapter.payment.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.Notice.Ignored;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the provider says by itself; whoever knows the address can send anything. */
interface Notices {

  Bench bench();

  @Test
  @Needs(Ability.NOTICES)
  default void aNoticeOfAPaidRefundIsBelieved() {
    var bench = bench();

    assertThat(verified(bench.read(bench.notice(Standing.PAID))))
        .satisfies(notice -> {
          assertThat(notice.id()).isNotBlank().hasSizeLessThanOrEqualTo(200);
          assertThat(notice.key()).isEqualTo(new LegId("case-1-1"));
          assertThat(notice.answer())
              .isInstanceOfSatisfying(
                  Confirmed.class,
                  confirmed ->
                      assertThat(confirmed.amount())
                          .allMatch(bench.entry(Standing.PAID).amount()::equals));
        });
    assertThat(bench.notices().receipt(true).status()).isBetween(200, 299);
    assertThat(bench.provider().heard()).as("a reader calls nobody").isEmpty();
  }

  @Test
  @Needs(Ability.NOTICES_OF_FAILURES)
  default void aNoticeOfAFailedRefundIsANo() {
    var bench = bench();

    assertThat(verified(bench.read(bench.notice(Standing.FAILED))).answer())
        .isInstanceOf(Declined.class);
  }

  @Test
  @Needs(Ability.NOTICES)
  default void aNoticeWithAWrongSignatureIsNotBelieved() {
    assertThat(read(Seal.By.WRONG, Duration.ZERO))
        .isEqualTo(new Rejected(Notice.Reason.BAD_SIGNATURE));
    assertThat(bench().notices().receipt(false).status()).isBetween(400, 599);
  }

  @Test
  @Needs(Ability.NOTICES)
  default void aNoticeThatOnlyTriesWhetherAnybodyLooksIsNotBelieved() {
    assertThat(read(Seal.By.PROBE, Duration.ZERO)).isInstanceOf(Rejected.class);
  }

  @Test
  @Needs(Ability.NOTICES)
  default void aNoticeOfAStrangerIsNotBelieved() {
    assertThat(read(Seal.By.STRANGER, Duration.ZERO))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.why())
                    .isIn(Notice.Reason.UNKNOWN_KEY, Notice.Reason.BAD_SIGNATURE));
  }

  @Test
  @Needs(Ability.NOTICES)
  default void noticesAreBelievedWhileKeysChange() {
    var before = read(Seal.By.PROVIDER, Duration.ZERO);

    assertThat(before).isInstanceOf(Verified.class);
    assertThat(read(Seal.By.NEXT_KEY, Duration.ZERO)).isEqualTo(before);
  }

  /** Each byte of what is signed counts, and none of them brings the reader down. */
  @Test
  @Needs(Ability.NOTICES)
  default void aNoticeWithOneByteChangedSaysNothingElse() {
    var bench = bench();
    var notice = bench.notice(Standing.PAID);
    var genuine = bench.read(notice);
    for (int at = 0; at < notice.body().length; at += 7) {
      var changed = notice.body().clone();
      changed[at] ^= 1;

      var read = bench.read(notice.withBody(changed));
      assertThat(read instanceof Rejected || read.equals(genuine))
          .as("byte %d: %s", at, read)
          .isTrue();
    }
  }

  @Test
  @Needs(Ability.NOTICES)
  default void aNoticeThatNobodySignedIsNotBelieved() {
    assertThat(read(Seal.By.NOBODY, Duration.ZERO)).isEqualTo(new Rejected(Notice.Reason.UNSIGNED));
  }

  @Test
  @Needs(Ability.NOTICES)
  default void whateverElseArrivesIsNotBelievedAndIsNoException() {
    var bench = bench();
    var notice = bench.notice(Standing.PAID);
    List.of("", "{}", "[]", "null", "\u0000", "%", "a=b&a=c", "{\"a\":", "[".repeat(100_000))
        .map(notice::withBody)
        .append(notice.withBody(new byte[] {(byte) 0xC3, (byte) 0x28}))
        .forEach(each -> assertThat(bench.read(each)).isInstanceOf(Rejected.class));
    assertThat(bench.read(new Said(200, Headers.none(), "", new byte[0])))
        .isInstanceOf(Rejected.class);
  }

  /** Genuine bytes that nobody expects: the provider itself may change, or break. */
  @Test
  @Needs(Ability.NOTICES)
  default void whateverTheProviderSignsIsReadRightlyOrNotAtAll() {
    var bench = bench();
    var content = bench.dialect().notice("notice-1", bench.entry(Standing.PAID));
    var genuine = bench.read(bench.notice(Standing.PAID));
    List.<UnaryOperator<String>>of(
            text -> "",
            text -> "{}",
            text -> "null",
            text -> text.substring(0, text.length() / 2),
            text -> text + text,
            text -> "\uFEFF" + text,
            text -> "[" + text + "]",
            text -> text.replaceFirst("(?s)\\{(.*)}", "{$1,$1}"),
            text -> text.replaceFirst("\\{", "{\"x\":" + "[".repeat(10_000) + ","),
            text -> text.replaceFirst("\\{", "{\"x\":[{\"y\":null}],"),
            text -> text.replaceAll("1250|12\\.50", "NaN"),
            text -> text.replaceAll("1250|12\\.50", "-1"),
            text -> text.replaceAll(":\"[^\"]*\"", ":null"),
            text -> text.replaceAll(":\"[^\"]*\"", ":7"),
            text -> text.replaceAll(":\"[^\"]*\"", ":\"\""),
            text -> text.replaceAll(":[0-9]+", ":99999999999999999999"))
        .map(how -> bench.dialect().sealNotice(content.rewritten(how), now(Seal.By.PROVIDER)))
        .forEach(each -> {
          var read = bench.read(each);
          assertThat(
                  read.equals(genuine)
                      || !(read instanceof Verified other)
                      || other.answer() instanceof Uncertain)
              .as("%s: %s", each.text(), read)
              .isTrue();
        });
  }

  @Test
  @Needs(Ability.NOTICES)
  default void aHeaderThatStandsThereTwiceIsNotBelieved() {
    var bench = bench();
    var notice = bench.notice(Standing.PAID);
    var twice = new Said(200, doubled(notice.headers()), notice.contentType(), notice.body());

    if (!notice.headers().fields().isEmpty()) {
      assertThat(bench.read(twice)).isInstanceOf(Rejected.class);
    }
  }

  private static Headers doubled(Headers headers) {
    return headers
        .fields()
        .foldLeft(headers, (all, each) -> all.with(each.name(), each.value() + "0"));
  }

  @Test
  @Needs(Ability.DATED_NOTICES)
  default void aNoticeThatComesAgainAfterThirtyDaysIsNotBelieved() {
    assertThat(read(Seal.By.PROVIDER, Duration.ofDays(30)))
        .isEqualTo(new Rejected(Notice.Reason.STALE));
  }

  @Test
  @Needs(Ability.DATED_NOTICES)
  default void aNoticeIsBelievedForFiveMinutesOnBothSides() {
    assertThat(read(Seal.By.PROVIDER, Duration.ofSeconds(290))).isInstanceOf(Verified.class);
    assertThat(read(Seal.By.PROVIDER, Duration.ofSeconds(-290))).isInstanceOf(Verified.class);
    assertThat(read(Seal.By.PROVIDER, Duration.ofSeconds(310)))
        .isEqualTo(new Rejected(Notice.Reason.STALE));
    assertThat(read(Seal.By.PROVIDER, Duration.ofSeconds(-310)))
        .isEqualTo(new Rejected(Notice.Reason.STALE));
  }

  @Test
  @Needs(Ability.NOTICES)
  default void aNoticeAboutSomethingElseIsIgnored() {
    var bench = bench();
    var other = bench.dialect().noticeOfSomethingElse("notice-2");

    assertThat(bench.read(bench.dialect().sealNotice(other, now(Seal.By.PROVIDER))))
        .isInstanceOf(Ignored.class);
    assertThat(bench.read(bench.dialect().sealNotice(other, now(Seal.By.WRONG))))
        .isInstanceOf(Rejected.class);
  }

  private Seal now(Seal.By by) {
    return new Seal(by, bench().clock().instant());
  }

  @Test
  @Needs(Ability.NOTICES)
  default void namesOfHeadersMayBeOfAnyCase() {
    var bench = bench();
    var notice = bench.notice(Standing.PAID);

    assertThat(bench.read(renamed(notice, false))).isEqualTo(bench.read(notice));
    assertThat(bench.read(renamed(notice, true))).isEqualTo(bench.read(notice));
  }

  private static Said renamed(Said said, boolean upper) {
    var headers =
        said.headers()
            .fields()
            .foldLeft(
                Headers.none(),
                (all, each) ->
                    all.with(
                        upper
                            ? each.name().toUpperCase(Locale.ROOT)
                            : each.name().toLowerCase(Locale.ROOT),
                        each.value()));
    return new Said(said.status(), headers, said.contentType(), said.body());
  }

  /** So that the second is known for the first. */
  @Test
  @Needs(Ability.NOTICES)
  default void theSameNoticeTwiceIsTheSame() {
    var bench = bench();
    var again = bench.notice("notice-1", bench.entry(Standing.PAID), Seal.By.PROVIDER, aMinute());

    assertThat(bench.read(bench.notice(Standing.PAID)))
        .isInstanceOf(Verified.class)
        .isEqualTo(bench.read(again));
  }

  @Test
  @Needs(Ability.NOTICES)
  default void noticesOfTwoThingsHaveTwoIds() {
    var bench = bench();
    var other = bench.entry(Standing.PAID).under("case-1-2");
    var second = bench.notice("notice-2", other, Seal.By.PROVIDER, Duration.ZERO);

    assertThat(verified(bench.read(second)).id())
        .isNotEqualTo(verified(bench.read(bench.notice(Standing.PAID))).id());
  }

  private static Duration aMinute() {
    return Duration.ofMinutes(1);
  }

  @Test
  @Needs(Ability.NOTICES)
  default void aNoticeOfAStandingThatNobodyHasHeardOfIsUncertain() {
    var bench = bench();

    assertThat(bench.read(bench.notice(Standing.UNHEARD_OF)))
        .isInstanceOfSatisfying(
            Verified.class,
            notice -> {
              assertThat(notice.key()).isEqualTo(new LegId("case-1-1"));
              assertThat(notice.answer()).isInstanceOf(Uncertain.class);
            });
  }

  /** Some providers do not say it at all. */
  @Test
  @Needs(Ability.NOTICES)
  default void aNoticeOfARefundThatIsNotPaidYetIsNoYesAndNoNo() {
    var bench = bench();

    var read = bench.read(bench.notice(Standing.PENDING));

    if (read instanceof Verified notice) {
      assertThat(notice.answer()).isInstanceOfAny(Accepted.class, Uncertain.class);
    } else {
      assertThat(read).isInstanceOf(Ignored.class);
    }
  }

  /** What the shop ordered elsewhere, under a number of any form, is somebody's to look at. */
  @Test
  @Needs(Ability.NOTICES)
  default void aNoticeOfSomebodyElsesRefundNamesItsKey() {
    var bench = bench();
    var foreign = bench.entry(Standing.PAID).under("2026030900017");

    assertThat(
            verified(bench.read(bench.notice("notice-3", foreign, Seal.By.PROVIDER, Duration.ZERO)))
                .key())
        .isEqualTo(new LegId("2026030900017"));
  }

  @Test
  @Needs(Ability.NOTICES)
  default void nothingOfANoticeIsShown() {
    var bench = bench();
    Delivery delivery = Bench.delivery(bench.notice(Standing.PAID));

    var shown = delivery + " " + bench.notices();

    bench.dialect().secrets().forEach(secret -> assertThat(shown).doesNotContain(secret));
    assertThat(shown).doesNotContain("case-1-1");
  }

  private Notice read(Seal.By by, Duration age) {
    var bench = bench();
    return bench.read(bench.notice("notice-1", bench.entry(Standing.PAID), by, age));
  }

  private static Verified verified(Notice notice) {
    if (notice instanceof Verified verified) {
      RefundAnswer answer = verified.answer();
      assertThat(answer).isNotNull();
      return verified;
    }
    throw new AssertionError("not believed: " + notice);
  }
}
