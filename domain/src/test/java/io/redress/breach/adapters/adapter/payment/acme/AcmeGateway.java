package io.redress.breach.adapters.adapter.payment.acme;

import io.redress.breach.adapters.adapter.payment.Http;
import io.redress.breach.adapters.adapter.payment.acme.wire.AcmeWire;
import io.redress.breach.adapters.adapter.payment.http.Transport;
import io.redress.breach.adapters.decision.Answer;
import io.redress.breach.adapters.port.Gateway;

/** Knows its port, its own rooms and what all payment adapters share. */
public record AcmeGateway(Http http, Transport transport, AcmeWire wire) implements Gateway {

  @Override
  public void keep(Answer answer) {}
}
