package io.redress.adapter.policy.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.PolicyDocument;
import io.redress.decision.Dossier;
import io.redress.money.ExchangeRate;
import io.redress.money.QuotedRate;
import io.redress.policy.Policy;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of dossiers, beside what was read. */
class DossierWriterTest {

  private static final Policy OWN_COLUMNS =
      PolicyDocument.read(
              "own.yaml",
              """
              policy: own
              version: 2026-11-01
              title: {en: Own columns, zh-CN: 自定义列}
              currency: CNY
              time-zone: Asia/Shanghai
              columns:
                vip: boolean
                channel-score: number
                spent: money
                colour: {one-of: [red, blue]}
                marks: {set-of: [new, old]}
              reasons: {changed-mind: customer}
              eligibility:
                - {id: otherwise, verdict: review}
              authority: {agent: {up-to: 200.00}, supervisor: {up-to: 5000.00}}
              """
                  .getBytes(UTF_8))
          .getOrElseThrow(problems -> new AssertionError(problems));

  static Stream<String> dossiers() {
    return Lines.of("dossiers.jsonl").stream();
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void whatWasReadIsReadAgainAsTheSame(String line) {
    var first = Lines.read(line).get();

    var written = new DossierWriter(Lines.POLICY).line(first.id(), first.dossier());

    assertThat(Lines.read(written).get()).isEqualTo(first);
  }

  @Test
  void aDossierIsOneLineWithWhatIsKnown() {
    var line =
        """
        {"id":"C1","now":"2026-11-22T10:00:00+08:00","order":{"id":"O-1","currency":"CNY",\
        "lines":[{"id":"L1","quantity":2,"unit-price":"100.00","flags":["fresh","custom-made"]}],\
        "tenders":[{"id":"T1","method":"card","captured":"200.00"}]},\
        "request":{"request":"refund","reason":"changed-mind",\
        "lines":[{"line":"L1","quantity":1}]}}\
        """;

    var written = new DossierWriter(Lines.POLICY).line("C1", Lines.read(line).get().dossier());

    assertThat(written)
        .isEqualTo(
            """
            {"id":"C1","now":"2026-11-22T10:00:00+08:00","order":{"id":"O-1",\
            "channel":"unknown","region":"unknown","currency":"CNY",\
            "placed-at":"2026-11-22T10:00:00+08:00",\
            "lines":[{"id":"L1","sku":"unknown","category":"unknown","quantity":2,\
            "unit-price":"100.00","discount":"0.00","tax":"0.00","tax-included":true,\
            "flags":["custom-made","fresh"],"exemption-confirmed":false}],\
            "shipping":{"fee":"0.00"},\
            "tenders":[{"id":"T1","method":"card","captured":"200.00","refunded":"0.00",\
            "pending":"0.00"}]},\
            "customer":{"id":"unknown","tier":"unknown","history":{"refunds-30d":0}},\
            "request":{"by":"unknown","request":"refund","reason":"changed-mind",\
            "goods":"not-shipped","lines":[{"line":"L1","quantity":1}]}}\
            """);
  }

  @Test
  void columnsOfTheShopAreWrittenAsTheirKinds() {
    var columns =
        "\"columns\":{\"vip\":false,\"channel-score\":-7,\"spent\":\"12.50\",\"colour\":\"blue\","
            + "\"marks\":[\"new\",\"old\"]}";
    var line = withColumns(columns);
    var first = read(line);

    var written = new DossierWriter(OWN_COLUMNS).line("C1", first);

    assertThat(written).contains(columns);
    assertThat(read(written)).isEqualTo(first);
  }

  @Test
  void aColumnWithNoWordsIsNotOneThatNobodyStates() {
    var first = read(withColumns("\"columns\":{\"marks\":[]}"));

    var written = new DossierWriter(OWN_COLUMNS).line("C1", first);

    assertThat(written).contains("\"columns\":{\"marks\":[]}");
  }

  @Test
  void aRateToThePolicyIsWrittenAlsoWhereItIsNotOfTheMoment() {
    var it = Lines.read(Lines.of("dossiers.jsonl").get(0)).get().dossier();
    var rate =
        new ExchangeRate(
            Currency.getInstance("USD"), Currency.getInstance("CNY"), new BigDecimal("7.10"));
    var quoted =
        new QuotedRate(
            new ExchangeRate(
                Currency.getInstance("EUR"), Currency.getInstance("CNY"), new BigDecimal("7.80")),
            Instant.parse("2026-11-22T01:30:00Z"),
            "bank");
    var dossier =
        new Dossier(
            it.order(),
            it.customer(),
            it.request(),
            it.inspection(),
            Option.of(rate),
            List.of(quoted),
            it.now());

    assertThat(new DossierWriter(Lines.POLICY).line("C1", dossier))
        .contains(
            "\"rates\":{\"EUR/CNY\":{\"rate\":\"7.80\",\"at\":\"2026-11-22T09:30:00+08:00\","
                + "\"source\":\"bank\"},\"USD/CNY\":{\"rate\":\"7.10\",\"at\":"
                + "\"2026-11-22T10:00:00+08:00\",\"source\":\"unknown\"}}");
  }

  @Test
  void aLineOfWhichNoUnitWentBackIsReadAndWritten() {
    var line =
        withColumns("\"columns\":{}")
            .replace(
                "\"currency\"", "\"refunded\":[{\"line\":\"L1\",\"quantity\":0}],\"currency\"");
    var first = read(line);

    assertThat(first.order().refunded().head().amount().isZero()).isTrue();
    assertThat(read(new DossierWriter(OWN_COLUMNS).line("C1", first))).isEqualTo(first);
  }

  private static String withColumns(String columns) {
    return """
    {"id":"C1","now":"2026-11-22T10:00:00+08:00","order":{"id":"O-1","currency":"CNY",\
    "lines":[{"id":"L1","quantity":1,"unit-price":"100.00"}],\
    "tenders":[{"id":"T1","captured":"100.00"}]},\
    "request":{"request":"refund","reason":"changed-mind",\
    "lines":[{"line":"L1","quantity":1}]},\
    """
        .strip()
        .concat(columns)
        .concat("}");
  }

  private static Dossier read(String line) {
    var utf8 = line.getBytes(UTF_8);
    return new DossierReader(OWN_COLUMNS).read(utf8, 0, utf8.length).get().dossier();
  }
}
