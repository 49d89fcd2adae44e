package io.redress.benchmark.payments;

import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Exchange;
import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.http.TransportSettings;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.Submission;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;

/**
 * What an adapter costs for a refund beside the bare client, which sends the very same request and
 * reads the same answer. Both have one connection that stays open, and take turns call by call.
 */
record Overhead(Subject subject, int rounds, int calls) {

  /** Rounds in which the compiler sees what is hot. */
  private static final int WARM_UP = 5;

  private static final double NANOS_IN_A_MICRO = 1e3;

  /** The middle of one round, in microseconds. */
  private record Round(double bare, double transport, double adapter, double signature) {

    double ratio() {
      return (adapter - signature) / bare;
    }
  }

  void run() throws IOException, InterruptedException {
    try (var server = Child.of(Loopback.class, subject.provider().name());
        var transport = new Transport(TransportSettings.usual());
        var http = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
      var address = URI.create("http://localhost:" + server.line());
      var gateway = subject.open(address, transport).gateway();
      var leg = subject.leg(1);
      taken(gateway.refund(leg));
      var exchanged = Exchanged.read(address, Child.get(address.resolve("/heard")));
      Child.get(address.resolve("/again"));
      var request = exchanged.request();
      var signing = Signing.of(subject);
      var all = new Round[rounds];
      for (int at = -WARM_UP; at < rounds; at++) {
        var round =
            round(
                () -> received(http, request),
                () -> answered(transport, exchanged.call()),
                () -> taken(gateway.refund(leg)),
                signing::run);
        if (at >= 0) {
          all[at] = round;
        }
      }
      print(all);
    }
  }

  private static void received(HttpClient http, HttpRequest request) {
    try {
      if (http.send(request, BodyHandlers.ofByteArray()).body().length == 0) {
        throw new IllegalStateException("nothing came");
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answered(Transport transport, Call call) {
    if (!(transport.send(call) instanceof Exchange.Answered)) {
      throw new IllegalStateException("not answered");
    }
  }

  private static void taken(Submission answer) {
    if (!(answer instanceof Accepted) && !(answer instanceof Confirmed)) {
      throw new IllegalStateException("not taken: " + answer);
    }
  }

  /** One call of each in turn, so that a busy machine is as busy for all. */
  private Round round(Runnable bare, Runnable transport, Runnable adapter, Runnable signature) {
    var took = new long[4][calls];
    for (int at = 0; at < calls; at++) {
      took[0][at] = nanos(bare);
      took[1][at] = nanos(transport);
      took[2][at] = nanos(adapter);
      took[3][at] = nanos(signature);
    }
    return new Round(median(took[0]), median(took[1]), median(took[2]), median(took[3]));
  }

  private static long nanos(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return System.nanoTime() - begin;
  }

  private static double median(long[] took) {
    Arrays.sort(took);
    return took[took.length / 2] / NANOS_IN_A_MICRO;
  }

  private void print(Round[] all) {
    System.out.printf("one refund, µs, medians of %d calls in %d rounds%n", calls, rounds);
    line("bare client", Arrays.stream(all).mapToDouble(Round::bare).toArray());
    line("transport alone", Arrays.stream(all).mapToDouble(Round::transport).toArray());
    line("adapter", Arrays.stream(all).mapToDouble(Round::adapter).toArray());
    line("signatures alone", Arrays.stream(all).mapToDouble(Round::signature).toArray());
    line(
        "(adapter - signatures) / bare client",
        Arrays.stream(all).mapToDouble(Round::ratio).toArray());
  }

  private static void line(String name, double[] values) {
    Arrays.sort(values);
    System.out.printf(
        Locale.ROOT,
        "%-38s %10.2f %10.2f %10.2f%n",
        name,
        values[0],
        values[values.length / 2],
        values[values.length - 1]);
  }
}
