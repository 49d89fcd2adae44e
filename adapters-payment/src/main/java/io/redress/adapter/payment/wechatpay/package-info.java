/**
 * WeChat Pay, version 3 of its interface, for shops of mainland China.
 *
 * <p>A refund is known by the shop's own number ({@code out_refund_no}), which WeChat Pay
 * recognises for ever; it must stay the same whenever a refund is sent again. What it answers says
 * that it took the refund on ({@code PROCESSING}); that money has arrived is learnt by asking, or
 * by its notice. {@code CLOSED} means that the account had no money for a week: the number is used
 * up. {@code ABNORMAL} means that the customer's card takes no money: it waits at WeChat Pay until
 * somebody of the shop directs it, under the same number. All that WeChat Pay says is signed, and
 * it tries with false signatures whether shops look.
 *
 * <p>Sources: <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012552567">refunds</a>, <a
 * href="https://pay.weixin.qq.com/doc/v3/merchant/4013071031">their standings</a>, <a
 * href="https://pay.weixin.qq.com/doc/v3/merchant/4013163605">sending again</a>, <a
 * href="https://pay.weixin.qq.com/doc/v3/merchant/4012082053">notices</a>, <a
 * href="https://pay.weixin.qq.com/doc/v3/merchant/4016241880">false signatures</a>.
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.payment.wechatpay;
