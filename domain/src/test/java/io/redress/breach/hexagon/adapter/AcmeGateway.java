package io.redress.breach.hexagon.adapter;

import io.redress.breach.hexagon.port.Gateway;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** An adapter. */
@SecondaryAdapter
public final class AcmeGateway implements Gateway {

  @Override
  public AcmeGateway preferred() {
    return this;
  }
}
