package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events of a shop that is in its third year. */
class UpcastersTest {

  sealed interface Sale {}

  /** At first it had one item and no price, then one item with a price. */
  record Sold(Seq<String> items, Money price) implements Sale {}

  /** Was called {@code sent}, and then {@code dispatched}. */
  record HandedOver(String parcel) implements Sale {}

  record Paid(Money amount) implements Sale {}

  private static final Json FREE = Json.parse("{\"minor\":0,\"currency\":\"CNY\"}");

  private static final Upcasters OLDER =
      Upcasters.none()
          .with("sold", 1, sold -> sold.with("price", FREE))
          .with(
              "sold",
              2,
              sold ->
                  sold.changed("item", item -> new Json.Items(java.util.List.of(item)))
                      .renamed("item", "items"))
          .renamed(
              new EventType("sent", 1), new EventType("dispatched", 1), UnaryOperator.identity())
          .renamed(
              new EventType("dispatched", 1),
              new EventType("handed-over", 2),
              sent -> sent.renamed("tracking-number", "parcel"));

  private static final EventCodec<Sale> CODEC = new EventCodec<>(Sale.class, OLDER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'type':'sold','version':1,'data':{'item':'tea'}}
          {'type':'sold','version':2,'data':{'item':'tea','price':{'minor':0,'currency':'CNY'}}}
          {'type':'sold','version':3,'data':{'items':['tea'],'price':{'minor':0,'currency':'CNY'}}}
          """)
  void everyVersionIsReadAsTheNewest(String text) {
    assertThat(read(text)).isEqualTo(new Sold(List.of("tea"), Money.of(0, "CNY")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'type':'sent','version':1,'data':{'tracking-number':'p-1'}}
          {'type':'dispatched','version':1,'data':{'tracking-number':'p-1'}}
          {'type':'handed-over','version':2,'data':{'parcel':'p-1'}}
          """)
  void everyNameIsReadAsTheNewest(String text) {
    assertThat(read(text)).isEqualTo(new HandedOver("p-1"));
  }

  @Test
  void theNewestVersionIsWritten() {
    assertThat(CODEC.write(new HandedOver("p-1")))
        .isEqualTo("{\"type\":\"handed-over\",\"version\":2,\"data\":{\"parcel\":\"p-1\"}}");
    assertThat(CODEC.typeOf(new Sold(List.empty(), Money.of(0, "CNY"))))
        .isEqualTo(new EventType("sold", 3));
    assertThat(CODEC.typeOf(new Paid(Money.of(0, "CNY")))).isEqualTo(new EventType("paid", 1));
  }

  @Test
  void allVersionsAreListed() {
    assertThat(CODEC.readable().map(EventType::toString))
        .containsExactly(
            "version 1 of dispatched",
            "version 2 of handed-over",
            "version 1 of paid",
            "version 1 of sent",
            "version 1 of sold",
            "version 2 of sold",
            "version 3 of sold");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'type':'sold','version':4,'data':{}} \
          | $.version: version 4 of sold is newer than all that are known
          {'type':'handed-over','version':1,'data':{}} \
          | $.version: version 1 of handed-over is not known
          {'type':'sent','version':2,'data':{}} \
          | $.version: version 2 of sent is newer than all that are known
          {'type':'returned','version':1,'data':{}} | $.type: there is no event "returned"
          {'type':'sold','version':2,'data':{'price':1}} \
          | $.data: version 2 of sold cannot become version 3 of sold
          {'type':'sold','version':1,'data':{}} \
          | $.data: version 2 of sold cannot become version 3 of sold
          {'type':'sold','version':1,'data':{'item':1}} \
          | $.data.items[0]: expected a text, found a number
          """)
  void whatNoStepTakesIsUnreadable(String text, String message) {
    assertThatExceptionOfType(UnreadableJson.class)
        .isThrownBy(() -> read(text))
        .withMessage(message);
  }

  @Test
  void oneFormHasOneStep() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OLDER.with("sold", 2, UnaryOperator.identity()))
        .withMessage("there are two steps from version 2 of sold");
  }

  @Test
  void noVersionIsLeftOut() {
    assertRefused(
        Upcasters.none().with("paid", 1, same()).with("paid", 3, same()),
        "version 1 of paid becomes version 2 of paid, which is not how events are written");
  }

  @Test
  void everyStepLeadsToAnEventThatThereIs() {
    assertRefused(
        Upcasters.none().with("bought", 1, same()),
        "version 1 of bought becomes version 2 of bought, which is not how events are written");
  }

  @Test
  void noStepLeadsAwayFromWhatIsWritten() {
    assertRefused(
        Upcasters.none().renamed(new EventType("paid", 1), new EventType("sold", 1), same()),
        "version 1 of paid is written, and brought to another one");
  }

  @Test
  void stepsDoNotGoRound() {
    assertRefused(
        Upcasters.none()
            .renamed(new EventType("a", 1), new EventType("b", 1), same())
            .renamed(new EventType("b", 1), new EventType("a", 1), same()),
        "the steps from version 1 of a go round");
  }

  @ParameterizedTest
  @CsvSource({"paid, 0", "'', 1", "paid, -1"})
  void versionsAreCountedFromOne(String word, int version) {
    assertThatIllegalArgumentException().isThrownBy(() -> new EventType(word, version));
  }

  private static void assertRefused(Upcasters upcasters, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EventCodec<>(Sale.class, upcasters))
        .withMessage(message);
  }

  private static UnaryOperator<Json.Fields> same() {
    return UnaryOperator.identity();
  }

  private static Sale read(String text) {
    return CODEC.read(text.replace('\'', '"'));
  }
}
