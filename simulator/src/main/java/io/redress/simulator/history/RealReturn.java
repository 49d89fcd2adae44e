package io.redress.simulator.history;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a customer of the real shop really gave back: a cancellation invoice with its lines of
 * goods. It does not say which order the goods came from; {@link RealReturns} looks for that.
 */
public record RealReturn(
    String number,
    Option<String> customer,
    Option<String> country,
    Instant time,
    Seq<OrderLine> lines,
    long shippingMinor) {}
