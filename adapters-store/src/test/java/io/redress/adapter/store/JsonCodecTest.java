package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.redress.money.Money;
import io.redress.money.Percent;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCodecTest {

  record Id(String value) {}

  record Count(int count) {}

  record Lines(Seq<Id> lines) {}

  enum Plain {
    ONE,
    TWO
  }

  enum Worded {
    FIRST_ONE,
    SECOND_ONE;

    String word() {
      return this == FIRST_ONE ? "first" : "second";
    }
  }

  record Numbers(boolean truth, int small, long large, Option<Integer> maybe) {}

  record Times(Instant at, Duration within, Period every, LocalDate on, ZoneId zone, Currency in) {}

  record Names(Id id, Count count, Lines lines, Plain plain, Worded worded) {}

  record Containers(
      Seq<Id> sequence,
      List<Long> list,
      Set<Worded> set,
      Map<Id, Money> byId,
      Map<Worded, Count> byWord,
      Map<Money, Id> byMoney,
      Seq<Option<Boolean>> maybe) {}

  sealed interface Shape {}

  record Circle(long radius) implements Shape {}

  record Dot() implements Shape {}

  sealed interface Polygon extends Shape {}

  record RightTriangle(long base, long heightOfSide2) implements Polygon {}

  record Drawing(Shape shape, Seq<Shape> others, Option<Circle> around) {}

  record Tree(Seq<Tree> branches) {}

  record Even(long number) {

    Even {
      if (number % 2 != 0) {
        throw new IllegalArgumentException("odd");
      }
    }
  }

  record Range(long from, long to) {

    Range {
      if (to < from) {
        throw new IllegalArgumentException("ends before it begins");
      }
    }
  }

  record EvenKeys(Map<EvenText, Long> counts) {}

  record EvenText(String text) {

    EvenText {
      if (text.length() % 2 != 0) {
        throw new IllegalArgumentException("odd");
      }
    }
  }

  @Test
  void numbersAndTruth() {
    assertBothWays(
        new Numbers(true, Integer.MIN_VALUE, Long.MAX_VALUE, Option.some(7)),
        "{'truth':true,'small':-2147483648,'large':9223372036854775807,'maybe':7}");
    assertBothWays(
        new Numbers(false, 0, 0, Option.none()),
        "{'truth':false,'small':0,'large':0,'maybe':null}");
  }

  @Test
  void timesAndCurrencies() {
    assertBothWays(
        new Times(
            Instant.parse("2026-03-01T12:00:00.000000001Z"),
            Duration.ofSeconds(-1, 500_000_000),
            Period.of(1, 2, -3),
            LocalDate.of(2026, 2, 28),
            ZoneId.of("Asia/Shanghai"),
            Currency.getInstance("KWD")),
        "{'at':'2026-03-01T12:00:00.000000001Z','within':'PT-0.5S','every':'P1Y2M-3D',"
            + "'on':'2026-02-28','zone':'Asia/Shanghai','in':'KWD'}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
  void theFirstAndTheLastInstant(String text) {
    assertBothWays(Instant.parse(text), "'%s'".formatted(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.50", "-0.001", "1E+3", "12345678901234567890.123456789"})
  void decimalsKeepTheirScale(String text) {
    assertBothWays(new BigDecimal(text), "'%s'".formatted(text));
  }

  @Test
  void aRecordOfOnePlainValueIsThatValue() {
    assertBothWays(
        new Names(
            new Id("id-1"),
            new Count(3),
            new Lines(List.of(new Id("a"))),
            Plain.TWO,
            Worded.SECOND_ONE),
        "{'id':'id-1','count':3,'lines':{'lines':['a']},'plain':'TWO','worded':'second'}");
    assertBothWays(new Percent(75_000), "75000");
  }

  @ParameterizedTest
  @CsvSource({"JPY, 1250", "CNY, -1250", "KWD, 0"})
  void moneyIsInMinorUnits(String currency, long minor) {
    assertBothWays(
        Money.of(minor, currency), "{'minor':%d,'currency':'%s'}".formatted(minor, currency));
  }

  @Test
  void whatHasNoOrderIsWrittenInTheOrderOfItsText() {
    assertBothWays(
        new Containers(
            Vector.of(new Id("b"), new Id("a")),
            List.of(3L, 1L),
            HashSet.of(Worded.SECOND_ONE, Worded.FIRST_ONE),
            HashMap.of(new Id("b"), Money.of(1, "CNY"), new Id("a"), Money.of(2, "CNY")),
            LinkedHashMap.of(Worded.SECOND_ONE, new Count(1), Worded.FIRST_ONE, new Count(2)),
            LinkedHashMap.of(Money.of(2, "CNY"), new Id("a"), Money.of(1, "CNY"), new Id("b")),
            List.of(Option.some(true), Option.none())),
        "{'sequence':['b','a'],'list':[3,1],'set':['first','second'],"
            + "'by-id':{'a':{'minor':2,'currency':'CNY'},'b':{'minor':1,'currency':'CNY'}},"
            + "'by-word':{'first':2,'second':1},"
            + "'by-money':[[{'minor':1,'currency':'CNY'},'b'],[{'minor':2,'currency':'CNY'},'a']],"
            + "'maybe':[true,null]}");
  }

  @Test
  void theOrderOfWritingIsThatOfReading() {
    record Words(Set<String> words) {}
    var codec = JsonCodec.of(Words.class);

    var read = codec.read("{\"words\":[\"x\",\"b\",\"a\"]}").words();

    assertThat(read).containsExactly("x", "b", "a");
    assertThat(read).isEqualTo(HashSet.of("a", "b", "x")).isEqualTo(TreeSet.of("a", "b", "x"));
    assertThat(read.hashCode()).isEqualTo(LinkedHashSet.of("b", "a", "x").hashCode());
  }

  @Test
  void aMemberOfAFamilySaysItsNameWhereTheOthersCouldStand() {
    assertBothWays(
        new Drawing(
            new Circle(1), List.of(new Dot(), new RightTriangle(3, 4)), Option.some(new Circle(2))),
        "{'shape':{'type':'circle','radius':1},"
            + "'others':[{'type':'dot'},{'type':'right-triangle','base':3,'height-of-side-2':4}],"
            + "'around':2}");
  }

  @Test
  void aTypeMayBeMadeOfItself() {
    assertBothWays(
        new Tree(List.of(new Tree(List.empty()), new Tree(List.of(new Tree(List.empty()))))),
        "{'branches':[{'branches':[]},{'branches':[{'branches':[]}]}]}");
  }

  @Test
  void textMayBeAnything() {
    assertBothWays("\"\\\n\u0000中\uD83D\uDE00\uD83D", "'\\'\\\\\\n\\u0000中\uD83D\uDE00\\ud83d'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [] | $: expected an object, found a list
          {'truth':true,'small':1,'maybe':null} | $.large: is missing
          {'truth':true,'small':1,'large':1,'maybe':null,'more':1} \
          | $.more: is not a key here; there are [truth, small, large, maybe]
          {'truth':'true','small':1,'large':1,'maybe':null} \
          | $.truth: expected true or false, found a text
          {'truth':null,'small':1,'large':1,'maybe':null} \
          | $.truth: expected true or false, found null
          {'truth':true,'small':2147483648,'large':1,'maybe':null} \
          | $.small: not a whole number of 32 bits
          {'truth':true,'small':1,'large':false,'maybe':null} \
          | $.large: expected a whole number, found true or false
          {'truth':true,'small':1,'large':1,'maybe':'x'} \
          | $.maybe: expected a whole number, found a text
          """)
  void aRecordIsReadStrictly(String text, String message) {
    assertUnreadable(Numbers.class, text, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'shape':{'radius':1}}         | $.shape.type: is missing
          {'shape':{'type':1}}           | $.shape.type: expected the word of a type, found a number
          {'shape':'dot'}                | $.shape: expected an object, found a text
          {'shape':{'type':'Dot'}} \
          | $.shape.type: expected one of [circle, dot, right-triangle], found "Dot"
          {'shape':{'type':'circle'}}    | $.shape.radius: is missing
          {'shape':{'type':'dot','radius':1}} | $.shape.radius: is not a key here; there are []
          {'shape':{'type':'dot'},'others':[{'type':'dot'},{}]} | $.others[1].type: is missing
          """)
  void aFamilyIsReadStrictly(String text, String message) {
    assertUnreadable(Drawing.class, text, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'sequence':{}} \
          | $.sequence: expected a list, found an object
          {'sequence':['a',null]} \
          | $.sequence[1]: expected a text, found null
          {'sequence':[],'list':[],'set':['first','first']} | $.set[1]: stands there twice
          {'sequence':[],'list':[],'set':['third']} \
          | $.set[0]: expected one of [first, second], found "third"
          {'sequence':[],'list':[],'set':[],'by-id':7} \
          | $.by-id: expected an object, found a number
          {'sequence':[],'list':[],'set':[],'by-id':{},'by-word':{'third':1}} \
          | $.by-word.third: expected one of [first, second], found "third"
          {'sequence':[],'list':[],'set':[],'by-id':{},'by-word':{},'by-money':[[]]} \
          | $.by-money[0]: expected a list of a key and its value
          """)
  void containersAreReadStrictly(String text, String message) {
    assertUnreadable(Containers.class, text, message);
  }

  @Test
  void aTextThatCannotBeAKeyStandsInAPair() {
    record Counts(Map<String, Long> counts) {}
    assertBothWays(
        new Counts(HashMap.of("b", 1L, "a\uD83D", 2L)), "{'counts':[['a\\ud83d',2],['b',1]]}");
  }

  @Test
  void aKeyThatIsNoTextStandsOnce() {
    record ByMoney(Map<Money, Long> byMoney) {}
    assertUnreadable(
        ByMoney.class,
        "{'by-money':[[{'minor':1,'currency':'CNY'},1],[{'currency':'CNY','minor':1},2]]}",
        "$.by-money[1]: the key stands there twice");
  }

  /** What stands there may be about a person, who must not get into a log. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'at':'Mr X'}                          | $.at: expected an instant, found another text
          {'at':'2026-03-01T12:00:00.000Z'} \
          | $.at: expected an instant in the one way to write it
          {'at':'2026-03-01T13:00:00+01:00'} \
          | $.at: expected an instant in the one way to write it
          {'at':'2026-03-01T12:00:00Z','within':'PT60S'} \
          | $.within: expected a duration in the one way to write it
          {'at':'2026-03-01T12:00:00Z','within':'PT1M','every':'1 day'} \
          | $.every: expected a period, found another text
          {'at':'2026-03-01T12:00:00Z','within':'PT1M','every':'P1D','on':'2026-02-29'} \
          | $.on: expected a date, found another text
          {'at':'2026-03-01T12:00:00Z','within':'PT1M','every':'P1D','on':'2026-02-28','zone':'Moon'} \
          | $.zone: expected a time zone, found another text
          """)
  void aTextIsReadInOneWay(String text, String message) {
    assertUnreadable(Times.class, text, message);
  }

  @Test
  void aDecimalIsBounded() {
    assertUnreadable(
        BigDecimal.class,
        "'1%s'".formatted("0".repeat(1_000)),
        "$: expected a decimal number, found another text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonCodec.of(BigDecimal.class).write(BigDecimal.TEN.pow(1_000)))
        .withMessage("a number of more than 1000 characters");
  }

  @Test
  void whatARecordDoesNotTakeIsUnreadable() {
    assertUnreadable(Range.class, "{'from':2,'to':1}", "$: no Range can be like this");
    assertUnreadable(Even.class, "3", "$: no Even can be like this");
    assertUnreadable(EvenText.class, "'abc'", "$: no EvenText can be like this");
    assertUnreadable(
        EvenKeys.class,
        "{'counts':{'ab':1,'abc':1}}",
        "$.counts.abc: no EvenText can be like this");
  }

  @Test
  void aWordIsShownOnOneLineAndCut() {
    assertUnreadable(
        Plain.class,
        "'\\n%s'".formatted("x".repeat(100)),
        "$: expected one of [ONE, TWO], found \"\\n%s\"".formatted("x".repeat(59)));
  }

  @Test
  void nullIsNotWritten() {
    record Named(Option<String> name) {}
    @SuppressWarnings("NullAway") // what a caller that is not checked may do
    var nobody = new Named(null);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonCodec.of(Named.class).write(nobody))
        .withMessageContaining("name of")
        .withMessageEndingWith("is null");
  }

  record Fraction(double value) {}

  record Uuid(Seq<UUID> ids) {}

  record Maybe(Option<Option<String>> maybe) {}

  record Generic<T>(T value) {}

  record OfGeneric(Generic<String> generic) {}

  record SameKeys(String oneTwo, String OneTwo) {}

  sealed interface Typed {}

  record WithType(String type, long number) implements Typed {}

  record OfTyped(Typed typed) {}

  sealed interface Open {}

  non-sealed interface Anybody extends Open {}

  enum Twice {
    A,
    B;

    String word() {
      return "same";
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Fraction.class,
        Uuid.class,
        Maybe.class,
        OfGeneric.class,
        OfTyped.class,
        SameKeys.class,
        Open.class,
        Twice.class,
        Object.class,
        String[].class,
        java.util.List.class
      })
  void whatHasNoFormIsRefusedAtOnce(Class<?> type) {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonCodec.of(type));
  }

  @Test
  void theWayToWhatHasNoFormIsShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonCodec.of(Uuid.class))
        .withMessageStartingWith("java.util.UUID has no JSON form, on the way [class")
        .withMessageContaining("Uuid");
  }

  private static <T> void assertBothWays(T value, String text) {
    @SuppressWarnings("unchecked")
    var codec = (JsonCodec<T>) JsonCodec.of(value.getClass());
    var json = text.replace('\'', '"');
    assertThat(codec.write(value)).isEqualTo(json);
    assertThat(codec.read(json)).isEqualTo(value);
  }

  private static void assertUnreadable(Class<?> type, String text, String message) {
    var codec = JsonCodec.of(type);
    assertThatExceptionOfType(UnreadableJson.class)
        .isThrownBy(() -> codec.read(text.replace('\'', '"')))
        .withMessage(message);
  }
}
