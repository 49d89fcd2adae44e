package io.redress.benchmark.payments;

import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.kit.Heard;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A refund as it went over the wire, to be sent again by others to the byte. */
record Exchanged(Call call) {

  /** What a client writes by itself. */
  private static final Set<String> OF_CLIENTS =
      Set.of("connection", "content-length", "expect", "host", "http2-settings", "upgrade");

  static String write(Heard heard) {
    var fields =
        heard
            .headers()
            .fields()
            .toJavaStream()
            .filter(field -> !OF_CLIENTS.contains(field.name().toLowerCase(Locale.ROOT)))
            .map(field -> field.name() + ":" + field.value())
            .collect(Collectors.joining("\n"));
    return String.join(
        "\n",
        heard.method(),
        heard.target(),
        Base64.getEncoder().encodeToString(heard.body()),
        fields);
  }

  static Exchanged read(URI address, String written) {
    var lines = written.split("\n", -1);
    var call =
        Call.of(
            Call.Method.valueOf(lines[0]),
            address.resolve(lines[1]),
            Base64.getDecoder().decode(lines[2]));
    for (int at = 3; at < lines.length; at++) {
      int colon = lines[at].indexOf(':');
      call = call.with(lines[at].substring(0, colon), lines[at].substring(colon + 1));
    }
    return new Exchanged(call);
  }

  HttpRequest request() {
    var request =
        HttpRequest.newBuilder(call.uri())
            .method(call.method().name(), BodyPublishers.ofByteArray(call.body()));
    call.headers().fields().forEach(field -> request.header(field.name(), field.value()));
    return request.build();
  }
}
