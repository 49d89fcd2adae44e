package io.redress.adapter.policy.drawn;

import io.redress.adapter.policy.BuiltInCalendars;
import io.redress.amount.AmountTerms;
import io.redress.amount.CompensationTerms;
import io.redress.amount.CouponReturn;
import io.redress.amount.CustomerWithdraws;
import io.redress.amount.DeductionTerms;
import io.redress.amount.DiscountTreatment;
import io.redress.amount.ForfeitedFreeDelivery;
import io.redress.amount.FreightPayer;
import io.redress.amount.FreightTerms;
import io.redress.amount.GiftNotReturned;
import io.redress.amount.MerchantBreaks;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.OutboundShipping;
import io.redress.amount.PaidFee;
import io.redress.amount.PresaleTerms;
import io.redress.amount.ShippingTerms;
import io.redress.amount.Shortfall;
import io.redress.amount.UnmarkedGift;
import io.redress.amount.WaivedFee;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.Length;
import io.redress.calendar.OpeningHours;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.calendar.WorkingCalendar;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.FactTerms;
import io.redress.facts.ReasonWindow;
import io.redress.facts.ReasonWindow.Anchor;
import io.redress.facts.Vocabulary;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.money.Percent;
import io.redress.notice.NoticeKind;
import io.redress.notice.NoticeTerms;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.policy.Statute;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.reward.QuickReturn;
import io.redress.risk.RiskAction;
import io.redress.risk.RiskCaps;
import io.redress.risk.RiskTerms;
import io.redress.settlement.FxTerms;
import io.redress.settlement.RateDifference;
import io.redress.settlement.RefundRate;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.settlement.Staging;
import io.redress.settlement.TenderOrder;
import io.redress.settlement.TenderSplit;
import io.redress.settlement.TenderTerms;
import io.redress.sla.ArrivalTimes;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.ClockTime;
import io.redress.sla.SlaTerms;
import io.redress.sla.Warnings;
import io.redress.table.Column;
import io.redress.table.Column.Kind;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Random;

/** Any policy that the language can say: every section, now and then each of its settings. */
public final class PolicyDraw {

  private static final Seq<Currency> CURRENCIES =
      List.of("CNY", "JPY", "KWD", "CLF").map(Currency::getInstance);

  private static final Seq<ZoneId> ZONES =
      List.of("Asia/Shanghai", "UTC", "Etc/GMT+5", "America/Argentina/Buenos_Aires")
          .map(ZoneId::of);

  private static final Seq<WorkingCalendar> CALENDARS =
      BuiltInCalendars.names()
          .flatMap(BuiltInCalendars::named)
          .append(WorkingCalendar.weekendsOnly());

  private static final Seq<Length> LENGTHS =
      List.of(
          new Length.Days(1),
          new Length.Days(7),
          new Length.WorkingDays(1),
          new Length.WorkingDays(36_500),
          new Length.Months(1),
          new Length.Months(3));

  private static final Seq<Duration> TIMES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(90),
          Duration.ofHours(1),
          Duration.ofHours(25),
          Duration.ofDays(1),
          Duration.ofDays(1500));

  private static final Seq<ClockTime> CLOCK_TIMES =
      TIMES
          .<ClockTime>map(ClockTime.Elapsed::new)
          .appendAll(TIMES.map(ClockTime.WorkingHours::new))
          .append(new ClockTime.WorkingDays(1))
          .append(new ClockTime.WorkingDays(36_500));

  private static final Seq<OpeningHours> HOURS =
      List.of("00:00 00:00", "09:00 18:00", "00:01 00:00", "00:00 23:59")
          .map(times -> times.split(" "))
          .map(times -> new OpeningHours(LocalTime.parse(times[0]), LocalTime.parse(times[1])));

  private final Draw draw;
  private final Currency currency;
  private final Seq<String> reasons;
  private final Seq<Column> own;
  private final TableDraw tables;

  public PolicyDraw(Random random) {
    draw = new Draw(random);
    currency = draw.of(CURRENCIES);
    reasons = draw.atLeastOne(draw.names()).toVector();
    own = columns();
    tables =
        new TableDraw(draw, currency, reasons, Vocabulary.COLUMNS.appendAll(own))
            .without(Vocabulary.GRADE, Vocabulary.MISSING);
  }

  public Policy policy() {
    var eligibility = tables.table(this::eligibility, () -> draw.maybe(draw::wording));
    var properties = new PropertyDraw(draw, tables, eligibility.rules().map(Rule::id), TIMES);
    var policy =
        Policy.in(currency, draw.of(draw.names()), draw.of(draw.words()))
            .title(draw.wording())
            .facts(
                new FactTerms(
                    draw.of(ZONES),
                    draw.of(CALENDARS),
                    LinkedHashMap.ofEntries(
                        reasons.map(each -> Tuple.of(new Reason(each), draw.of(Fault.values())))),
                    windows(),
                    own))
            .statute(new Statute(windows()))
            .eligibility(eligibility)
            .amount(amount())
            .settlement(settlement())
            .authority(authority())
            .risk(risk())
            .sla(sla())
            .notices(
                new NoticeTerms(
                    LinkedHashMap.ofEntries(
                        draw.some(List.of(NoticeKind.values()))
                            .map(each -> Tuple.of(each, draw.wording())))))
            .properties(properties.properties());
    draw.maybe(() -> new QuickReturn(money(), draw.of(CLOCK_TIMES))).forEach(policy::quickReturn);
    return policy.build();
  }

  private Seq<Column> columns() {
    var names = draw.some(draw.names());
    return names.zipWithIndex((name, number) -> column(name, number));
  }

  private Column column(String name, int number) {
    var kind = draw.of(Kind.WORD, Kind.WORDS, Kind.NUMBER, Kind.MONEY, Kind.DURATION, Kind.TRUTH);
    Seq<String> words =
        kind == Kind.WORD || kind == Kind.WORDS
            ? draw.atLeastOne(draw.words()).toList()
            : List.empty();
    return Vocabulary.own(number, name, kind, words);
  }

  private Map<Reason, ReasonWindow> windows() {
    return LinkedHashMap.ofEntries(
        draw.some(reasons)
            .map(each ->
                Tuple.of(new Reason(each), new ReasonWindow(draw.of(Anchor.values()), window()))));
  }

  private Window window() {
    return draw.coin()
        ? Window.elapsed(draw.of(TIMES))
        : new Window(draw.of(LENGTHS), draw.of(FirstDay.values()), draw.of(LastDay.values()));
  }

  private Eligibility eligibility() {
    var verdict = draw.of(Verdict.values());
    return switch (verdict) {
      case APPROVE, REVIEW ->
          new Eligibility(verdict, draw.maybe(() -> draw.of(Remedy.values())), HashSet.empty());
      case CONVERT ->
          new Eligibility(verdict, Option.of(draw.of(Remedy.values())), HashSet.empty());
      case REJECT -> new Eligibility(verdict, Option.none(), HashSet.empty());
      case ASK_EVIDENCE ->
          new Eligibility(verdict, Option.none(), draw.atLeastOne(List.of(Evidence.values())));
    };
  }

  private AmountTerms amount() {
    var early = tables.without(Vocabulary.STAGED);
    return AmountTerms.of(draw.of(PartsRounding.values()))
        .with(
            new DiscountTreatment(
                draw.of(OnPartialReturn.values()),
                draw.of(Shortfall.values()),
                draw.of(CouponReturn.values())))
        .with(
            new ShippingTerms(
                early.table(() -> draw.of(OutboundShipping.values())),
                draw.of(ForfeitedFreeDelivery.values())))
        .with(draw.of(GiftNotReturned.values()))
        .with(draw.of(UnmarkedGift.values()))
        .with(draw.of(WaivedFee.values()))
        .with(draw.of(PaidFee.values()))
        .with(
            new PresaleTerms(
                draw.of(CustomerWithdraws.values()),
                draw.of(MerchantBreaks.values()),
                new Percent(draw.of(0L, 75_000L, 200_000L, 1_000_000L))))
        .with(
            new DeductionTerms(
                LinkedHashMap.ofEntries(
                    draw.some(DeductionTerms.KINDS)
                        .map(each ->
                            Tuple.of(
                                each, early.with(Vocabulary.GRADE, Vocabulary.MISSING).tariffs()))),
                draw.some(DeductionTerms.KINDS).toSet()))
        .with(
            new FreightTerms(
                tables.table(() -> draw.of(FreightPayer.values())), draw.maybe(this::money)))
        .withPartialUpTo(early.tariffs())
        .with(new CompensationTerms(early.tariffs(), draw.maybe(this::money)))
        .withFxFee(early.tariffs());
  }

  private SettlementTerms settlement() {
    DecisionTable<ReturnMilestone> release = tables.table(() -> draw.of(ReturnMilestone.values()));
    DecisionTable<Seq<Route>> route =
        draw.coin() ? tables.table(this::routes) : new DecisionTable<>(List.empty());
    return new SettlementTerms(
        release,
        route,
        route.equals(new DecisionTable<Seq<Route>>(List.empty()))
            ? routes()
            : List.of(Route.ORIGINAL),
        draw.coin(),
        new TenderTerms(tenders(), draw.of(TenderSplit.values()), draw.coin()),
        new FxTerms(draw.of(RefundRate.values()), draw.of(RateDifference.values())),
        draw.maybe(() -> new Staging(money(), 1 + draw.below(100), draw.below(3), draw.coin())));
  }

  private Seq<Route> routes() {
    return draw.atLeastOne(List.of(Route.values())).toList();
  }

  private TenderOrder tenders() {
    return draw.of(
        new TenderOrder.Reverse(),
        new TenderOrder.AsCharged(),
        new TenderOrder.ByMethod(draw.atLeastOne(draw.words()).toVector()));
  }

  private AuthorityMatrix authority() {
    var upTo = draw.some(AuthorityMatrix.LADDER);
    return new AuthorityMatrix(
        LinkedHashMap.ofEntries(upTo.map(role -> Tuple.of(role, money()))),
        LinkedHashMap.ofEntries(draw.some(upTo).map(role -> Tuple.of(role, money()))),
        draw.maybe(this::money));
  }

  private RiskTerms risk() {
    return new RiskTerms(
        new RiskCaps(
            draw.maybe(this::money),
            draw.maybe(() -> draw.below(9)),
            draw.maybe(this::money),
            draw.maybe(this::money)),
        tables
            .without(Vocabulary.RISK, Vocabulary.RISK_SCORE, Vocabulary.STAGED)
            .every(() -> draw.below(1_000_000)),
        tables
            .without(Vocabulary.RISK, Vocabulary.STAGED)
            .table(() -> draw.of(RiskAction.values())));
  }

  private SlaTerms sla() {
    var clocks =
        LinkedHashMap.ofEntries(
            draw.some(List.of(ClockName.values())).map(each -> Tuple.of(each, clock(each))));
    var sla = new SlaTerms(clocks).with(draw.of(HOURS));
    return clocks.containsKey(ClockName.ARRIVAL) ? sla.with(arrival()) : sla;
  }

  private ClockTerms clock(ClockName name) {
    var within = draw.of(CLOCK_TIMES);
    return draw.coin()
        ? new SlaTerms(LinkedHashMap.empty()).clock(name)
        : new ClockTerms(within, draw.of(Role.values()), draw.of(name.consequences()))
            .with(new Warnings(draw.some(CLOCK_TIMES), draw.some(CLOCK_TIMES)).fitting(within));
  }

  private ArrivalTimes arrival() {
    return new ArrivalTimes(
        LinkedHashMap.ofEntries(
            draw.some(draw.words()).map(each -> Tuple.of(each, draw.of(CLOCK_TIMES)))),
        LinkedHashMap.ofEntries(
            draw.some(List.of(Route.values())).map(each -> Tuple.of(each, draw.of(CLOCK_TIMES)))));
  }

  private Money money() {
    return draw.money(currency);
  }
}
