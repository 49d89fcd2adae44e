package io.redress.adapter.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.http.CodeMeaning.Declines;
import io.redress.adapter.payment.http.CodeMeaning.Uncertain;
import io.redress.calendar.PublishedDays;
import io.redress.calendar.WorkingCalendar;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of accounts, names, codes and times as banks have them. */
class BankWordsTest {

  /** From the examples of the IBAN registry. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE89370400440532013000",
        "GB29NWBK60161331926819",
        "FR1420041010050500013M02606",
        "NL91ABNA0417164300",
        "NO9386011117947",
        "MT84MALT011000012345MTLCAST001S",
        "SA0380000000608010167519"
      })
  void numbersOfAccountsThatAreRight(String iban) {
    assertThat(Iban.isRight(iban)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "DE88370400440532013000",
        "DE8937040044053201300",
        "DE89 3704 0044 0532 0130 00",
        "de89370400440532013000",
        "DE98370400440532010300",
        "6222021234567890123",
        "DE893704004405320130００"
      })
  void numbersOfAccountsThatAreNot(String iban) {
    assertThat(Iban.isRight(iban)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          Anna Müller,                Anna Muller
          Łukasz Żółć,                Lukasz Zolc
          Ærøskøbing Straße,          AEroskobing Strasse
          "  Þóra   Ðorđe  ",         THora Dorde
          O’Neil & Söhne,             O'Neil + Sohne
          """)
  void namesAreWrittenInTheLettersOfBanks(String name, String written) {
    assertThat(SepaText.name(name, 70)).containsExactly(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"张三", "Анна", "Anna 张", "", " ", "...", "Anna 😀", "A\u0000B"})
  void namesThatCannotBeWrittenWholly(String name) {
    assertThat(SepaText.name(name, 70)).isEmpty();
  }

  @Test
  void remarksLoseWhatCannotBeWritten() {
    assertThat(SepaText.remark("退款 order #7 – 50 €", 140)).isEqualTo(".. order .7 - 50 .");
    assertThat(SepaText.remark("退款", 140)).isEmpty();
    assertThat(SepaText.remark("a".repeat(200), 140)).hasSize(140);
  }

  @Test
  void anUnderscoreComesBack() {
    assertThat(EndToEnd.of("case_1-1")).isEqualTo("case.1-1");
    assertThat(EndToEnd.key("case.1-1")).isEqualTo("case_1-1");
  }

  @Test
  void whatTheBankMayHavePaidBeforeOpensNoOtherRoute() {
    for (var code : List.of("AM05", "DU01", "DU02", "DU03", "DU04", "DU05", "DUPL")) {
      assertThat(BankCodes.meaning(code)).containsExactly(new Uncertain());
    }
  }

  @Test
  void codesHaveTheirMeanings() {
    assertThat(BankCodes.meaning("AC01"))
        .containsExactly(new Declines(DeclineCode.PAYEE_UNREACHABLE, Retry.NEVER));
    assertThat(BankCodes.meaning("AM04"))
        .containsExactly(new Declines(DeclineCode.INSUFFICIENT_FUNDS, Retry.NEW_KEY));
    assertThat(BankCodes.meaning("ZZ99")).isEmpty();
    assertThat(BankCodes.reasons().rows()).hasSize(59);
  }

  @ParameterizedTest
  @CsvSource({
    "RCVD,TAKEN",
    "PDNG,TAKEN",
    "ACTC,TAKEN",
    "ACCP,TAKEN",
    "ACWC,TAKEN",
    "ACFC,TAKEN",
    "ACSP,TAKEN",
    "ACPD,TAKEN",
    "ACSC,DEBITED",
    "ACCC,CREDITED",
    "RJCT,REJECTED",
    "CANC,UNCLEAR",
    "PART,UNCLEAR",
    "acsc,UNCLEAR",
    "BLCK,UNCLEAR"
  })
  void statusesHaveTheirMeanings(String status, Kind kind) {
    assertThat(BankCodes.kind(status)).isEqualTo(kind);
  }

  /** Clocks go forward in Berlin on 29 March 2026; 1 May is a Friday and a holiday. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-27T08:59:59Z, 2026-03-27T09:00:00Z",
    "2026-03-27T09:00:00Z, 2026-03-27T14:30:00Z",
    "2026-03-27T14:30:00Z, 2026-03-30T08:00:00Z",
    "2026-03-28T10:00:00Z, 2026-03-30T08:00:00Z",
    "2026-04-30T13:30:00Z, 2026-05-04T08:00:00Z",
    "2026-05-01T07:00:00Z, 2026-05-04T08:00:00Z"
  })
  void theNextCutOff(Instant moment, Instant cutOff) {
    assertThat(cutOffs().after(moment)).isEqualTo(cutOff);
  }

  @Test
  void aFileThatIsLateIsCarriedOutOnTheNextWorkingDay() {
    assertThat(cutOffs().executionOf(Instant.parse("2026-05-01T08:00:00Z")))
        .isEqualTo(LocalDate.parse("2026-05-04"));
  }

  @Test
  void aBankWithoutATimeIsABug() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CutOffs(List.empty(), ZoneId.of("UTC"), WorkingCalendar.weekendsOnly()));
  }

  private static CutOffs cutOffs() {
    var mayDay = LocalDate.parse("2026-05-01");
    return new CutOffs(
        List.of(LocalTime.of(15, 30), LocalTime.of(10, 0)),
        ZoneId.of("Europe/Berlin"),
        WorkingCalendar.of(
            "bank",
            HashSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            Option.some(new PublishedDays(mayDay, mayDay, HashSet.of(mayDay), HashSet.empty()))));
  }
}
