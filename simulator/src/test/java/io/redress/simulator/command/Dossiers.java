package io.redress.simulator.command;

/** Dossiers as people write them. */
final class Dossiers {

  /**
   * Two shirts with a coupon that one shirt alone does not earn; one comes back on the eighth day.
   */
  static final String TWO_SHIRTS =
      """
      {"id": "C-1", "now": "2026-11-22T10:00:00+08:00",
       "order": {
         "id": "O-1", "currency": "CNY", "placed-at": "2026-11-10T10:00:00+08:00",
         "dispatched-at": "2026-11-11T10:00:00+08:00", "delivered-at": "2026-11-14T15:00:00+08:00",
         "lines": [{"id": "L1", "sku": "TEE-M", "category": "apparel.tops", "quantity": 2,
                    "unit-price": "100.00"}],
         "discounts": [{"id": "D1", "kind": "coupon", "amount": "30.00",
                        "terms": {"type": "fixed", "threshold": "200.00", "off": "30.00"}}],
         "shipping": {"fee": "10.00", "standard-fee": "10.00"},
         "tenders": [{"id": "T1", "method": "alipay", "captured": "180.00"}]},
       "customer": {"id": "B-1", "tier": "regular"},
       "request": {"at": "2026-11-22T09:00:00+08:00", "request": "return-refund",
                   "reason": "changed-mind", "goods": "received", "condition": "intact",
                   "lines": [{"line": "L1", "quantity": 1}]}}
      """;

  private Dossiers() {}
}
