package io.redress.simulator.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shops that cannot be, each said with its place. */
class ImpossibleShopsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          orders-a-day: 274 | orders-a-day: 0 | expected a number above 0, at most 1000000000; found '0'
          orders-a-day: 274 | orders-a-day: -3 | expected a weight of at least 0; found '-3'
          {honest: 0.78, careless: 0.13, opportunist: 0.08, fraudulent: 0.01} | {honest: 0, careless: 0} | expected at least one weight above 0
          {honest: 0.78, | {honset: 0.78, | unknown word 'honset'; allowed: honest, careless, opportunist, fraudulent; did you mean 'honest'?
          opportunist: 0.25, fraudulent: 0.60 | opportunist: 1.25 | expected a share from 0 to 1; found '1.25'
          temptation: 1 | temptation: 11 | expected a number from 0 to 10; found '11'
          claims: {pretended-fault: 40, | claims: {owed: 40, | unknown word 'owed'; allowed: never-came, pretended-fault, worn, empty-box
          ring-size: {4: 0.40, | ring-size: {0: 0.40, | expected at least one customer at an address
          age: 0.25 | age: 101 | expected a number from 0 to 100; found '101'
          stalls: {share: 0.008 | stalls: {share: 1.5 | expected a share from 0 to 1; found '1.5'
          neutral: 60 | neutral: 0 | expected a score above 0; found '0'
          refused: 60 | refused: 160 | expected a number from 0 to 100; found '160'
          {people: 1, from: 09:00, to: 21:00} | {people: 0, from: 09:00, to: 21:00} | expected a whole number from 1 to 100000; found '0'
          {people: 1, from: 09:00, to: 21:00} | {people: 1, from: 21:00, to: 09:00} | expected a shift that ends after it begins, on the same day
          {people: 1, from: 09:00, to: 21:00} | {people: 1, from: 9 o'clock, to: 21:00} | expected a time of day such as 09:00; found '9 o'clock'
          shifts: [{people: 1, from: 09:00, to: 21:00}] | shifts: [] | expected at least one
          to: 17:30, days: [monday, | to: 17:30, days: [montag, | unknown word 'montag'; allowed: monday, tuesday, wednesday, thursday, friday, saturday, sunday; did you mean 'monday'?
          agrees: 0.93 | agrees: 93 | expected a share from 0 to 1; found '93'
          a-year: 6, lasts: {median: 1.5 | a-year: -6, lasts: {median: 1.5 | expected a weight of at least 0; found '-6'
          margin: 0.35 | margin: 1.35 | expected a share from 0 to 1; found '1.35'
          chargeback-fee: 100.00 | chargeback-fee: -1.00 | expected an amount of at least 0; found '-1.00'
          shipping-fee: 10.00 | shipping-fee: -0.01 | expected an amount of at least 0; found '-0.01'
          label: 0.40 | label: 1.40 | expected a share from 0 to 1; found '1.40'
          freight: {median: 10, | freight: {median: 0, | expected a median above 0 and a spread of at least 0
          bears-for-a-fault: 10 | bears-for-a-fault: 101 | expected a number from 0 to 100; found '101'
          exchange: {size: 0.30, | exchange: {size: 3, | expected a share from 0 to 1; found '3'
          in-stock: 0.92 | in-stock: -1 | expected a share from 0 to 1; found '-1'
          {promised: 48, | {promised: -1, | expected a weight of at least 0; found '-1'
          resale: {unopened: 1.00, | resale: { | missing key 'unopened'
          """)
  void aShopThatCannotBeIsRefused(String there, String instead, String problem) {
    var problems = WrittenPopulation.read(WrittenPopulation.text(there, instead)).getLeft();

    assertThat(problems.map(Object::toString).mkString("\n"))
        .contains("shop.yaml:")
        .contains(problem);
  }
}
