package io.redress.simulator.world;

import io.redress.request.AfterSaleRequest;
import java.time.Instant;

/** What a customer will ask, and when, if nobody interferes. */
record PlannedRequest(Instant at, AfterSaleRequest request) {}
