/**
 * Alipay: refunds of trades in mainland China, and its notifications of a trade.
 *
 * <p>It is spoken to by its open gateway (version 2): {@code alipay.trade.refund} and {@code
 * alipay.trade.fastpay.refund.query}.
 *
 * <p>What of it shapes the adapter:
 *
 * <ul>
 *   <li>A refund is known by the trade and {@code out_request_no}, which is the leg's id; the same
 *       two move money once, for ever.
 *   <li>{@code code} 10000 says that the request was understood. Only {@code fund_change=Y} says
 *       that this call moved money; a repeat of a refund that is done says {@code N}.
 *   <li>{@code refund_fee} is the sum of all refunds of the trade. This one's own amount is the
 *       {@code refund_amount} of the query.
 *   <li>The query says {@code REFUND_SUCCESS} or leaves the status out: not received, failed, or
 *       asked less than ten seconds after the order.
 *   <li>Money that a bank card does not take goes to the customer's balance at Alipay, not back to
 *       the shop.
 *   <li>Answers are signed over the raw text of their node, notifications over their sorted
 *       parameters. Neither has a time: what arrives twice is known by its {@code notify_id}.
 * </ul>
 *
 * <p>Sources: <a
 * href="https://aipay.alipay.com/docs/vibe-pay/ai-web-app-payment-qianyi/api-list/alipay-trade-refund.html">the
 * documents of the interface</a>; the comments of {@code AlipayTradeRefundModel}, {@code
 * AlipayTradeRefundResponse} and {@code AlipayTradeFastpayRefundQueryResponse} in <a
 * href="https://github.com/alipay/alipay-sdk-java-all">its library for Java</a>.
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.payment.alipay;
