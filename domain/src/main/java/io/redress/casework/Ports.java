package io.redress.casework;

import io.redress.port.CouponBook;
import io.redress.port.CourierNetwork;
import io.redress.port.Messenger;
import io.redress.port.PaymentGateway;
import io.redress.port.Suppliers;
import io.redress.port.Warehouse;

/** The parts of the outside world that effects reach. */
public record Ports(
    PaymentGateway payments,
    Warehouse warehouse,
    CourierNetwork couriers,
    Suppliers suppliers,
    CouponBook coupons,
    Messenger messenger) {}
