package io.redress.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.OpeningHours;
import io.redress.calendar.WorkingCalendar;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.FactTerms;
import io.redress.facts.Vocabulary;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.policy.PolicyBuilder;
import io.redress.remedy.Remedy;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.OnBreach;
import io.redress.sla.SlaTerms;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** What a policy in Java may hold, and no file can say, is not written wrongly but named. */
class UnsayableTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final WorkingCalendar WEEKENDS = WorkingCalendar.weekendsOnly();

  @Test
  void aPolicyThatFilesCanSayIsWritten() {
    assertThat(PolicyWriter.yaml(shop().build()).isRight()).isTrue();
  }

  @Test
  void anOffsetIsNoTimeZone() {
    assertThat(unsayable(shop().facts(facts(ZoneOffset.UTC, WEEKENDS, "quality"))))
        .isEqualTo(
            "expected a time zone such as Asia/Shanghai; found 'Z'; did you mean 'NZ'?, in:"
                + " time-zone: Z");
  }

  @Test
  void aCalendarOfOnesOwnHasNoName() {
    var sundays = WorkingCalendar.of("sundays", HashSet.of(DayOfWeek.SUNDAY), Option.none());
    assertThat(unsayable(shop().facts(facts(SHANGHAI, sundays, "quality"))))
        .isEqualTo("unknown word 'sundays'; allowed: CN, in: calendar: sundays");
  }

  @Test
  void aCalendarThatOnlyBorrowsANameIsAnother() {
    var borrowed = WorkingCalendar.of("CN", HashSet.of(DayOfWeek.SUNDAY), Option.none());
    assertThat(unsayable(shop().facts(facts(SHANGHAI, borrowed, "quality"))))
        .isEqualTo("the language has no words for all of 'facts'");
  }

  @Test
  void aNameIsInSmallLetters() {
    assertThat(unsayable(shop().facts(facts(SHANGHAI, WEEKENDS, "Quality"))))
        .isEqualTo(
            "expected a name in small letters, digits and hyphens such as in-window; found"
                + " 'Quality', in: Quality: merchant");
  }

  @Test
  void aLimitIsInTheCurrencyOfThePolicy() {
    var dollars = new AuthorityMatrix(HashMap.of(Role.AGENT, Money.of(100, "USD")));
    assertThat(unsayable(shop().authority(dollars)))
        .isEqualTo("the language has no words for all of 'authority'");
  }

  @Test
  void aSupplierHasNoAuthority() {
    var supplier = new AuthorityMatrix(HashMap.of(Role.SUPPLIER, Money.of(100, "CNY")));
    assertThat(unsayable(shop().authority(supplier)))
        .isEqualTo(
            "unknown key 'supplier'; allowed here: agent, supervisor, finance, dual-above, in:"
                + " supplier: {up-to: 1.00}");
  }

  @Test
  void aClockCountsMinutes() {
    var terms = new ClockTerms(Duration.ofSeconds(90), Role.AGENT, OnBreach.NOTIFY);
    assertThat(unsayable(shop().sla(new SlaTerms(HashMap.of(ClockName.REVIEW, terms)))))
        .startsWith("expected a whole number, a space and one of minutes,")
        .endsWith("found '90 seconds', in: review: {within: 90 seconds, on-breach: notify}");
  }

  @Test
  void openingHoursAreInMinutes() {
    var hours = new OpeningHours(LocalTime.parse("09:00:30"), LocalTime.parse("18:00"));
    assertThat(unsayable(shop().sla(new SlaTerms(HashMap.empty()).with(hours))))
        .isEqualTo(
            "expected opening hours within one day such as 09:00-18:00, at most 00:00-24:00; found"
                + " '09:00:30-18:00', in: opening-hours: 09:00:30-18:00");
  }

  @Test
  void aRejectionHasNoRemedy() {
    var rejected = new Eligibility(Verdict.REJECT, Option.of(Remedy.REFUND), HashSet.empty());
    assertThat(unsayable(shop().eligibility(table(List.empty(), rejected, Option.none()))))
        .isEqualTo(
            "'remedy' has no place in a rule with the verdict 'reject': leave it out, in: - {id:"
                + " it, verdict: reject, remedy: refund}");
  }

  @Test
  void aRangeIsNotEmptyAndNotBelowZero() {
    assertThat(unsayable(Vocabulary.QUANTITY, new Cell.Between(7, 3)))
        .isEqualTo(
            "'7..3' is empty: nothing can be in it, in: - {id: it, quantity: 7..3, verdict:"
                + " review}");
    assertThat(unsayable(Vocabulary.AMOUNT, new Cell.Between(-1, 3)))
        .isEqualTo(
            "'-0.01' is below zero, in: - {id: it, amount: \"-0.01..0.03\", verdict: review}");
    assertThat(unsayable(Vocabulary.QUANTITY, new Cell.Between(Long.MIN_VALUE, Long.MAX_VALUE)))
        .contains("'9223372036854775807' is not a whole number");
  }

  @Test
  void aCellIsOfTheKindOfItsColumn() {
    assertThat(unsayable(Vocabulary.CATEGORY, new Cell.OneOf(words("food"))))
        .isEqualTo("the language has no words for all of 'eligibility'");
    assertThat(unsayable(Vocabulary.REASON, new Cell.OneOf(HashSet.empty())))
        .isEqualTo(
            "expected at least one; found an empty list, in: - {id: it, reason: [], verdict:"
                + " review}");
    assertThat(unsayable(Vocabulary.REASON, new Cell.AnyOf(words("quality"))))
        .startsWith("unknown word 'any'; allowed: not");
  }

  @Test
  void onlyEligibilitySaysWhyToPeople() {
    var because = Option.of(new Wording("Small.", "小额"));
    var release = table(List.empty(), ReturnMilestone.SCAN, because);
    assertThat(unsayable(shop().settlement(new SettlementTerms(release, List.of(Route.ORIGINAL)))))
        .startsWith("unknown key 'because'; allowed here: id, ")
        .endsWith(" in: - {id: it, at: scan, because: {en: Small., zh-CN: 小额}}");
  }

  @Test
  void aTableWhoseMatchesAllCountDecidesNothing() {
    var review = new Rule<>("it", List.empty(), Eligibility.review(), Option.<Wording>none());
    assertThat(
            unsayable(shop().eligibility(new DecisionTable<>(HitPolicy.COLLECT, List.of(review)))))
        .isEqualTo("unknown word 'collect'; allowed: first, unique, in: hit: collect");
  }

  @Test
  void aTableOfRoutesEndsAtTheOriginalOne() {
    DecisionTable<Seq<Route>> table = table(List.empty(), List.of(Route.VOUCHER), Option.none());
    var terms =
        new SettlementTerms(new DecisionTable<>(List.empty()), List.of(Route.STORE_BALANCE));
    assertThat(unsayable(shop().settlement(terms.with(table))))
        .isEqualTo("the language has no words for all of 'settlement'");
  }

  private static String unsayable(Column column, Cell cell) {
    var review = new Eligibility(Verdict.REVIEW, Option.none(), HashSet.empty());
    var demands = List.of(new Demand(column, cell));
    return unsayable(shop().eligibility(table(demands, review, Option.none())));
  }

  private static String unsayable(PolicyBuilder policy) {
    return PolicyWriter.yaml(policy.build())
        .fold(unsayable -> unsayable.mkString("\n"), text -> "written: " + text);
  }

  private static PolicyBuilder shop() {
    return Policy.in(Currency.getInstance("CNY"), "shop", "1")
        .facts(facts(SHANGHAI, WEEKENDS, "quality"));
  }

  private static FactTerms facts(ZoneId zone, WorkingCalendar calendar, String reason) {
    return new FactTerms(
        zone, calendar, HashMap.of(new Reason(reason), Fault.MERCHANT), HashMap.empty());
  }

  private static <O> DecisionTable<O> table(
      List<Demand> demands, O outcome, Option<Wording> because) {
    return new DecisionTable<>(List.of(new Rule<>("it", demands, outcome, because)));
  }

  private static Set<String> words(String word) {
    return HashSet.of(word);
  }
}
