package io.redress.request;

import io.redress.order.LineId;
import org.jmolecules.ddd.annotation.ValueObject;

/** How many units of a line a request is about. */
@ValueObject
public record RequestedLine(LineId line, long quantity) {}
