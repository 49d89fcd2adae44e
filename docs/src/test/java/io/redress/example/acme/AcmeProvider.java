package io.redress.example.acme;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.redress.adapter.payment.PaymentGatewayContract.Behaviour;
import java.util.HashMap;
import java.util.Map;

/** The other side: Acme's books behind a stub server. A test says how it behaves. */
final class AcmeProvider implements ResponseDefinitionTransformerV2 {

  static final int PAID = 200;
  static final int PENDING = 202;
  static final int CONFLICT = 409;
  static final int CLOSED = 410;
  static final int REFUSED = 422;

  private final Map<String, Refund> books = new HashMap<>();
  private Behaviour behaviour = Behaviour.PAYS;

  private record Refund(String tender, long minor, int status) {}

  synchronized void behave(Behaviour from) {
    behaviour = from;
  }

  synchronized void pay(String key) {
    books.computeIfPresent(key, (same, open) -> new Refund(open.tender(), open.minor(), PAID));
  }

  synchronized long paidMinor(String tender) {
    return books.values().stream()
        .filter(refund -> refund.status() == PAID && refund.tender().equals(tender))
        .mapToLong(Refund::minor)
        .sum();
  }

  /** As on the first day: empty books, and everything is paid. */
  synchronized void beginAnew() {
    books.clear();
    behaviour = Behaviour.PAYS;
  }

  @Override
  public synchronized ResponseDefinition transform(ServeEvent event) {
    var request = event.getRequest();
    return switch (request.getMethod().getName()) {
      case "POST" -> refund(request);
      default -> says(query(request.queryParameter("key").firstValue()));
    };
  }

  private ResponseDefinition refund(Request request) {
    return switch (behaviour) {
      case PAYS -> says(book(request, PAID));
      case ACCEPTS -> says(book(request, PENDING));
      case DECLINES -> says(book(request, REFUSED));
      case NEVER_HEARS -> lost();
      case PAYS_UNHEARD -> {
        book(request, PAID);
        yield lost();
      }
      case PAYS_AND_FAILS -> {
        book(request, PAID);
        yield says(503);
      }
    };
  }

  /** How the refund stands; the first word about a key holds, and other content is a conflict. */
  private int book(Request request, int status) {
    var asked =
        new Refund(field(request, "tender"), Long.parseLong(field(request, "minor")), status);
    var stands = books.computeIfAbsent(field(request, "key"), key -> asked);
    boolean isTheSame = stands.tender().equals(asked.tender()) && stands.minor() == asked.minor();
    return isTheSame || stands.status() == CLOSED ? stands.status() : CONFLICT;
  }

  /** Whoever asks for a key that never arrived closes it, so that it cannot arrive late. */
  private int query(String key) {
    return books.computeIfAbsent(key, never -> new Refund("", 0, CLOSED)).status();
  }

  private static String field(Request request, String name) {
    return request.formParameter(name).firstValue();
  }

  private static ResponseDefinition says(int status) {
    return new ResponseDefinitionBuilder().withStatus(status).build();
  }

  /** The connection ends without an answer. */
  private static ResponseDefinition lost() {
    return new ResponseDefinitionBuilder().withFault(Fault.EMPTY_RESPONSE).build();
  }

  @Override
  public boolean applyGlobally() {
    return true;
  }

  @Override
  public String getName() {
    return "acme";
  }
}
