package io.redress.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.calendar.Length;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.calendar.WorkingCalendar;
import io.redress.facts.FactTerms;
import io.redress.facts.ReasonWindow;
import io.redress.facts.ReasonWindow.Anchor;
import io.redress.policy.Policy;
import io.redress.policy.Statute;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law asks for 7 days after delivery, the first one not counted. */
class StatuteFindingsTest {

  private static final Reason REASON = new Reason("changed-mind");

  private static final ReasonWindow LAW = days(Anchor.DELIVERY, 7, FirstDay.NOT_COUNTED);

  @ParameterizedTest
  @CsvSource({
    "DELIVERY, 7, NOT_COUNTED, fine",
    "DELIVERY, 8, NOT_COUNTED, fine",
    "DELIVERY, 6, NOT_COUNTED, shorter",
    "DELIVERY, 7, COUNTED, shorter",
    "LAST_DELIVERY, 7, NOT_COUNTED, fine",
    "ORDER, 30, NOT_COUNTED, untold",
    "DISPATCH, 30, NOT_COUNTED, untold",
  })
  void aWindowInDays(Anchor after, int days, FirstDay firstDay, String found) {
    assertThat(found(days(after, days, firstDay))).isEqualTo(found);
  }

  @Test
  void otherUnitsAreNotCompared() {
    var hours =
        new Window(
            new Length.Elapsed(Duration.ofDays(7)), FirstDay.NOT_COUNTED, LastDay.AS_IT_FALLS);
    assertThat(found(new ReasonWindow(Anchor.DELIVERY, hours))).isEqualTo("untold");
  }

  @Test
  void aLastDayThatMovesOnInTheLawMustMoveOnInThePolicy() {
    var law =
        new ReasonWindow(
            Anchor.DELIVERY,
            new Window(new Length.Days(7), FirstDay.NOT_COUNTED, LastDay.NEXT_WORKING_DAY));
    assertThat(findings(HashMap.of(REASON, LAW), HashMap.of(REASON, law))).isEqualTo("shorter");
    assertThat(findings(HashMap.of(REASON, law), HashMap.of(REASON, LAW))).isEqualTo("fine");
  }

  @Test
  void noWindowFavoursTheCustomer() {
    assertThat(findings(HashMap.empty(), HashMap.of(REASON, LAW))).isEqualTo("fine");
  }

  private static String found(ReasonWindow own) {
    return findings(HashMap.of(REASON, own), HashMap.of(REASON, LAW));
  }

  private static String findings(
      Map<Reason, ReasonWindow> own, Map<Reason, ReasonWindow> required) {
    var policy =
        Policy.in(Currency.getInstance("CNY"), "shop", "1")
            .facts(
                new FactTerms(
                    ZoneOffset.UTC,
                    WorkingCalendar.weekendsOnly(),
                    HashMap.of(REASON, Fault.CUSTOMER),
                    own))
            .statute(new Statute(required))
            .build();
    return StatuteFindings.of(policy)
        .map(Finding::message)
        .map(message -> message.contains("may end earlier") ? "untold" : "shorter")
        .headOption()
        .getOrElse("fine");
  }

  private static ReasonWindow days(Anchor after, int days, FirstDay firstDay) {
    return new ReasonWindow(after, new Window(days, firstDay));
  }
}
