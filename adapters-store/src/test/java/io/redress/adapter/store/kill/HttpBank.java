package io.redress.adapter.store.kill;

import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.RefundLeg;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The shop's line to the {@link Bank}. */
record HttpBank(String url, HttpClient client) implements PaymentGateway {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  static HttpBank at(String url) {
    return new HttpBank(url, HttpClient.newHttpClient());
  }

  @Override
  public Submission refund(RefundLeg leg) {
    var content =
        "%s %s %d".formatted(leg.order().value(), leg.route().word(), leg.amount().minor());
    var request = about(leg).POST(BodyPublishers.ofString(content));
    return RefundAnswer.said(
        switch (status(request)) {
          case 200 -> LegAnswer.CONFIRMED;
          case 422 -> LegAnswer.DECLINED;
          default -> LegAnswer.UNCERTAIN;
        });
  }

  @Override
  public LegView query(RefundLeg leg) {
    return switch (status(about(leg).GET())) {
      case 200 -> LegView.found(LegAnswer.CONFIRMED);
      case 422 -> LegView.found(LegAnswer.DECLINED);
      case 404 -> new LegView.Absent(false);
      default -> new LegView.Unreadable("the bank cannot be reached");
    };
  }

  private HttpRequest.Builder about(RefundLeg leg) {
    return HttpRequest.newBuilder(URI.create(url + leg.id().value())).timeout(PATIENCE);
  }

  /** The status of an answer; zero where none came. */
  private int status(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException lost) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
