package io.redress.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseEvent;
import io.redress.port.CaseJournal.Entry;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which event is told to whom: x always, - never, ? by whose deadline it is. */
class AudienceTableTest {

  private static final String TABLE =
      """
      event                  customer  staff  finance  auditor
      Requested              x         x      x        x
      RequestCorrected       x         x      x        x
      EvidenceAsked          x         x      -        x
      EvidenceSupplied       x         x      -        x
      ApprovedAutomatically  x         x      x        x
      Converted              x         x      x        x
      SentToReview           x         x      x        x
      Escalated              -         x      x        x
      ReviewResumed          -         x      -        x
      ApprovedOnce           -         x      x        x
      Approved               x         x      x        x
      Rejected               x         x      x        x
      OfferMade              x         x      -        x
      OfferAccepted          x         x      x        x
      OfferDeclined          x         x      -        x
      StockAsked             x         x      -        x
      StockAnswered          x         x      -        x
      DifferenceAsked        x         x      x        x
      DifferencePaid         x         x      x        x
      HandoverAsked          x         x      -        x
      HandedOver             x         x      -        x
      RepairFailed           x         x      -        x
      SupplierAsked          x         x      -        x
      SupplierAnswered       x         x      -        x
      StopCancelled          x         x      -        x
      InterceptAsked         x         x      -        x
      Intercepted            x         x      -        x
      InterceptFailed        x         x      -        x
      InterceptCancelled     x         x      -        x
      RecallAsked            x         x      -        x
      RecallPromised         x         x      -        x
      RecallRefused          x         x      -        x
      RecallCancelled        x         x      -        x
      ParcelLost             x         x      x        x
      ParcelDelivered        x         x      -        x
      RefusedAtDoor          x         x      -        x
      ReturnAuthorised       x         x      -        x
      ReturnSent             x         x      -        x
      ReturnFreightStated    x         x      x        x
      CouponPromised         x         x      -        x
      CouponGranted          x         x      x        x
      ReturnReached          x         x      -        x
      ReturnHeld             -         x      -        x
      ReturnFellShort        -         x      x        x
      Inspected              x         x      x        x
      ReturnRefused          x         x      x        x
      SendBackAsked          x         x      -        x
      SentBack               x         x      -        x
      SignatureAsked         x         x      x        x
      Signed                 x         x      x        x
      RefundOrdered          x         x      x        x
      RefundAccepted         -         x      x        x
      RefundConfirmed        x         x      x        x
      RefundDeclined         x         x      x        x
      RefundReturned         x         x      x        x
      RefundDoubted          -         x      x        x
      RefundUncertain        -         x      x        x
      RouteChanged           x         x      x        x
      OtherRouteAsked        x         x      x        x
      Reminded               ?         x      ?        x
      DeadlinePassed         ?         x      ?        x
      Withdrawn              x         x      x        x
      Expired                x         x      x        x
      CaseClosed             x         x      x        x
      MoneyArrived           x         x      x        x
      SurveySent             x         x      -        x
      SurveyAnswered         x         x      -        x
      ComplaintRaised        x         x      x        x
      ComplaintAnswered      x         x      x        x
      Reopened               x         x      x        x
      """;

  /** Enough cases that every event is among them, however rare; reminders are written by hand. */
  private static final Seq<Seq<Entry>> LOGS =
      List.range(0, 3000)
          .map(Walks::log)
          .append(Stories.reminded())
          .append(Stories.lateMoney())
          .append(Stories.fellShort())
          .append(Stories.sentWithALabel().log())
          .append(Stories.doubted());

  private static final Map<String, Map<Audience, Character>> FOUND = found();

  @Test
  void everyEventIsToldToWhomTheTableSays() {
    assertThat(page(FOUND)).isEqualTo(TABLE);
  }

  @Test
  void everyEventThatThereIsStandsInTheTable() {
    assertThat(FOUND.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(CaseEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());
  }

  private static String page(Map<String, Map<Audience, Character>> found) {
    var page = new StringBuilder("event                  customer  staff  finance  auditor\n");
    for (var type : CaseEvent.class.getPermittedSubclasses()) {
      var name = type.getSimpleName();
      var marks = found.getOrElse(name, HashMap.empty());
      page.append(
          "%-23s%-10s%-7s%-9s%s%n"
              .formatted(
                  name,
                  marks.getOrElse(Audience.CUSTOMER, ' '),
                  marks.getOrElse(Audience.STAFF, ' '),
                  marks.getOrElse(Audience.FINANCE, ' '),
                  marks.getOrElse(Audience.AUDITOR, ' ')));
    }
    return page.toString();
  }

  private static Map<String, Map<Audience, Character>> found() {
    Map<String, Map<Audience, Character>> found = TreeMap.empty();
    for (var log : LOGS) {
      for (var step : Step.of(log)) {
        found =
            found.put(
                step.entry().event().getClass().getSimpleName(),
                marks(EventTexts.of(step, ZoneId.of("Asia/Shanghai"))),
                AudienceTableTest::together);
      }
    }
    return found;
  }

  private static Map<Audience, Character> marks(Telling telling) {
    return List.of(Audience.values())
        .toMap(
            audience -> audience, audience -> telling.to(audience).map(any -> 'x').getOrElse('-'));
  }

  private static Map<Audience, Character> together(
      Map<Audience, Character> some, Map<Audience, Character> others) {
    return some.merge(others, (one, other) -> one.equals(other) ? one : '?');
  }
}
