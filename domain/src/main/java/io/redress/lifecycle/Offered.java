package io.redress.lifecycle;

import io.redress.request.AfterSaleRequest;
import org.jmolecules.ddd.annotation.ValueObject;

/** What a customer would ask for and get by taking up an offer. */
@ValueObject
public record Offered(AfterSaleRequest request, Grant grant) {}
