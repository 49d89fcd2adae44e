package io.redress.simulator.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.yaml.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationDocumentTest {

  @Test
  void theBuiltInPopulationIsAShopOfTheChineseMainland() {
    var shop = PopulationDocument.builtIn();
    assertThat(shop.name()).isEqualTo("cn-marketplace-2026");
    assertThat(shop.currency()).hasToString("CNY");
    assertThat(shop.zone()).hasToString("Asia/Shanghai");
    assertThat(shop.year().starts()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(shop.year().days()).isEqualTo(365);
    assertThat(shop.baskets().freeShippingFrom().minor()).isEqualTo(9900);
    assertThat(shop.categories().keySet())
        .containsExactlyInAnyOrder(
            "apparel", "electronics", "home", "beauty", "sport", "food.fresh");
    assertThat(shop.partners().arrives().keySet())
        .containsExactlyInAnyOrder("alipay", "wechat-pay", "card", "store-balance");
  }

  @Test
  void aShopOfWhichNothingElseIsKnownSendsParcelsForNothingAndGivesMoney() {
    var yaml = WrittenPopulation.builtIn();
    var plain = WrittenPopulation.read(yaml.substring(0, yaml.indexOf("\nreturns:"))).get();
    assertThat(plain.returns()).isEqualTo(Returns.nothing());
    assertThat(plain.wishes()).isEqualTo(Wishes.none());
    assertThat(plain.lateDispatch()).isEqualTo(LateDispatch.nobodyMinds());
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsPlace() {
    assertThat(
            problems(
                WrittenPopulation.builtIn()
                    .replace("currency: CNY", "currency: Yuan")
                    .replace("days: 365", "days: 0")
                    .replace("coupon-share: 0.35 ", "coupon-share: 35 ")
                    .replace("median: 139, spread", "median: 0, spread")
                    .replace("sends-back: 0.90", "sends-bakc: 0.90")))
        .containsExactly(
            "shop.yaml:9:11: expected a currency code; found 'Yuan'",
            "shop.yaml:14:9: expected a whole number from 1 to 3660; found '0'",
            "shop.yaml:27:17: expected a share from 0 to 1; found '35'",
            "shop.yaml:40:12: expected a median above 0 and a spread of at least 0; found a"
                + " mapping",
            "shop.yaml:90:3: unknown key 'sends-bakc'; allowed here: orders, kinds, tiers,"
                + " recent-refunds, cancels, misses-parcel, returns-after, returns-further-line,"
                + " conditions, asks-to-keep, has-evidence, supplies-evidence, supplies-after,"
                + " sends-back, sends-after, waits-for-parcel, returns-late-parcel, accounts; did"
                + " you mean 'sends-back'?");
  }

  @Test
  void aTenderWithoutATimeOfArrivalIsAProblem() {
    assertThat(
            problems(
                WrittenPopulation.builtIn().replace("    card: {median: 48, spread: 0.50}\n", "")))
        .containsExactly("shop.yaml:8:1: partners.arrives does not say how long 'card' takes");
  }

  @Test
  void theBalanceOfTheShopNeedsATimeOfArrivalThoughNobodyPaysWithIt() {
    assertThat(
            problems(
                WrittenPopulation.builtIn()
                    .replace("    store-balance: {median: 0.01, spread: 0}", "")))
        .containsExactly(
            "shop.yaml:8:1: partners.arrives does not say how long 'store-balance' takes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lost: 0.0056         | lost: -0.1         | expected a share from 0 to 1; found '-0.1'",
        "lost: 0.0056         | lost: 1.0001       | expected a share from 0 to 1; found '1.0001'",
        "orders: 3            | orders: -1         | expected a weight of at least 0; found '-1'",
        "coupon-percent: 10   | coupon-percent: 101| expected a whole number from 0 to 100; found"
            + " '101'",
        "2026-06-18, factor   | 2026-06-31, factor | expected a date such as 2026-01-31; found"
            + " '2026-06-31'",
        "Asia/Shanghai        | Asia/Shangai       | expected a time zone; found 'Asia/Shangai'",
        "alipay: 0.50, wechat-pay: 0.40, card: 0.10 | alipay: 0 | expected at least one weight"
            + " above 0; found a mapping",
      })
  void aFigureOutsideItsBoundsIsAProblem(String figure, String instead, String problem) {
    assertThat(problems(WrittenPopulation.builtIn().replace(figure.strip(), instead.strip())))
        .singleElement()
        .satisfies(text -> assertThat(text).endsWith(problem));
  }

  @ParameterizedTest
  @CsvSource({"lost: 0.0056, lost: 0", "lost: 0.0056, lost: 1", "days: 365, days: 1"})
  void aFigureAtTheEdgeOfItsBoundsIsNone(String figure, String instead) {
    assertThat(problems(WrittenPopulation.builtIn().replace(figure, instead))).isEmpty();
  }

  @Test
  void categoriesMustHaveSomeShareSoThatALineCanBeOfOne() {
    assertThat(
            problems(WrittenPopulation.builtIn().replaceAll("share: 0\\.\\d\\d\n", "share: 0\n")))
        .containsExactly(
            "shop.yaml:38:3: expected at least one category with a share above 0; found a mapping");
  }

  @Test
  void ordersMustBePlacedOnSomeDay() {
    assertThat(
            problems(
                WrittenPopulation.builtIn()
                    .replace(
                        "from: 2026-06-01, to: 2026-06-18, factor: 1.18",
                        "from: 2025-06-01, to: 2027-06-18, factor: 0")))
        .containsExactly(
            "shop.yaml:13:3: expected at least one day with a factor above 0; found a mapping");
  }

  @Test
  void aConditionThatNobodyKnowsIsAProblemAndNotSilence() {
    assertThat(problems(WrittenPopulation.builtIn().replace("unopened: 0.35", "unopend: 0.35")))
        .containsExactly(
            "shop.yaml:85:16: unknown word 'unopend'; allowed: unopened, intact, used, damaged; did"
                + " you mean 'unopened'?");
  }

  private static Seq<String> problems(String yaml) {
    return WrittenPopulation.read(yaml)
        .fold(found -> found.map(Problem::toString), shop -> List.empty());
  }
}
