package io.redress.example.acme;

import io.redress.order.TenderId;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.RefundLeg;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives money back through Acme, which says with the status of its answer how a refund stands. */
public final class AcmePaymentGateway implements PaymentGateway {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI refunds;
  private final Duration deadline;

  /**
   * @param deadline for a whole call, from connecting to the last byte of the answer
   */
  public AcmePaymentGateway(URI refunds, Duration deadline) {
    this.refunds = refunds;
    this.deadline = deadline;
  }

  // region refund
  @Override
  public Submission refund(RefundLeg leg) {
    var form =
        "key=%s&tender=%s&route=%s&currency=%s&minor=%d"
            .formatted(
                encoded(leg.id().value()),
                encoded(leg.tender().map(TenderId::value).getOrElse("")),
                leg.route().word(),
                leg.amount().currency(),
                leg.amount().minor());
    var request =
        HttpRequest.newBuilder(refunds)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return RefundAnswer.said(ask(request));
  }

  // endregion

  // region query
  @Override
  public LegView query(RefundLeg leg) {
    var uri = URI.create(refunds + "?key=" + encoded(leg.id().value()));
    return LegView.found(ask(HttpRequest.newBuilder(uri).build()));
  }

  // endregion

  // region ask
  private LegAnswer ask(HttpRequest request) {
    var answer = http.sendAsync(request, BodyHandlers.discarding());
    try {
      return meaning(answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS).statusCode());
    } catch (TimeoutException | ExecutionException unheard) {
      return LegAnswer.UNCERTAIN;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return LegAnswer.UNCERTAIN;
    } finally {
      answer.cancel(true);
    }
  }

  // endregion

  // region meaning
  /** Two answers promise that no money moved and none will; all others promise nothing. */
  private static LegAnswer meaning(int status) {
    return switch (status) {
      case 200 -> LegAnswer.CONFIRMED;
      case 202 -> LegAnswer.ACCEPTED;
      case 410, 422 -> LegAnswer.DECLINED; // never arrived, and from now on never will; refused
      default -> LegAnswer.UNCERTAIN;
    };
  }

  // endregion

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
