package io.redress.simulator.statistics;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal.Entry;
import io.vavr.collection.Seq;

/**
 * A case that stands out.
 *
 * @param world in which world of the run it happened
 * @param truth what was behind the claim, as {@link Dimension#TRUTH} has it
 * @param paid what had been paid for the order, in minor units
 * @param given what went back, in minor units
 * @param netCost what the case cost the shop, in minor units
 * @param harm what the customer was owed and did not get, in minor units
 * @param log all that happened in it
 */
public record CaseStory(
    int world,
    CaseId id,
    OrderId order,
    String category,
    String reason,
    String truth,
    long paid,
    long given,
    long netCost,
    long harm,
    Seq<Entry> log) {}
