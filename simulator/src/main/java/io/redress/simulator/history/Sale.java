package io.redress.simulator.history;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * An order with at least one line of goods, at the time of its first row.
 *
 * <p>The customer is absent when no row names one, and also when two rows name different ones.
 *
 * @param dispatched when the last of it left, where the file says so
 * @param delivered when the last of it arrived, where the file says so
 * @param payments how it was paid, by means; empty where no file says so
 */
public record Sale(
    String order,
    Option<String> customer,
    Option<String> country,
    Instant time,
    Seq<OrderLine> lines,
    long shippingMinor,
    Option<Instant> dispatched,
    Option<Instant> delivered,
    Seq<Payment> payments) {}
