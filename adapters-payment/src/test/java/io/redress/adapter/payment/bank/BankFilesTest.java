package io.redress.adapter.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.bank.StatusFile.Movements;
import io.redress.adapter.payment.bank.StatusFile.Report;
import io.redress.money.Money;
import io.redress.port.RefundAnswer;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The files from which the fuzzer starts, and those that it finds: what each says of two transfers
 * of 12.50 EUR, or why it is not read.
 */
class BankFilesTest {

  private static final List<Transfer> OURS =
      List.of("case-1-1", "case-2-1")
          .map(key -> new Transfer(key, "order-7", Money.of(1250, "EUR"), Instant.EPOCH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accepted-as-a-whole | Accepted, Accepted
          rejected-as-a-whole | Declined INVALID_REQUEST, Declined INVALID_REQUEST
          each-its-own        | Confirmed, Declined PAYEE_UNREACHABLE
          # The one was carried out, so nobody knows of the other.
          contradicts-itself  | Confirmed, Uncertain
          status-of-a-part    | Accepted, Accepted
          unknown-status      | Uncertain, Accepted
          unknown-transfer    | Accepted, Accepted
          proprietary-reason  | Uncertain, Accepted
          debited             | Confirmed, Accepted
          returned            | Declined PAYEE_UNREACHABLE, Accepted
          returned-less       | Uncertain, Accepted
          of-somebody-else    | Accepted, Accepted
          older-version       | it is of another kind or version: urn:iso:std:iso:20022:tech:xsd:pain.002.001.03
          entity-bomb         | it has a document type or an entity
          external-entity     | it has a document type or an entity
          cut-off             | it is not well-formed XML in UTF-8, or was cut off
          a-page              | it is no ISO 20022 document
          """)
  void whatEachFileSays(String file, String meaning) {
    assertThat(StatusFiles.read(bytes(file + ".xml")).fold(why -> why, BankFilesTest::meaning))
        .isEqualTo(meaning);
  }

  private static String meaning(StatusFile file) {
    Seq<Statement> said =
        switch (file) {
          case Report report -> Statements.of(report, OURS);
          case Movements movements ->
              Statements.of(
                  movements.movements(), HashMap.of("case-1-1", "TEA-1", "case-2-1", "TEA-1"));
        };
    return OURS.map(ours ->
            word(
                Standing.of(
                    ours,
                    said.filter(each -> each.key().equals(ours.key())),
                    Statement.Kind.DEBITED)))
        .mkString(", ");
  }

  private static String word(RefundAnswer answer) {
    var word = answer.getClass().getSimpleName();
    return answer instanceof RefundAnswer.Declined no ? word + " " + no.code() : word;
  }

  private static byte[] bytes(String file) {
    try (var in = BankFilesTest.class.getResourceAsStream("fuzzed/" + file)) {
      assertThat(in).as(file).isNotNull();
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
