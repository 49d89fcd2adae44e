package io.redress.breach.hexagon.port;

import io.redress.breach.hexagon.adapter.AcmeGateway;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** A port that knows one of its adapters. */
@SecondaryPort
public interface Gateway {

  AcmeGateway preferred();
}
