/**
 * The contract of payment adapters as tests: whoever writes an adapter extends {@link
 * io.redress.adapter.payment.kit.RefundGatewayContract} and writes one {@link
 * io.redress.adapter.payment.kit.Dialect}, which translates between what a provider does and its
 * bytes. The provider itself, its books and everything that can go wrong are here.
 *
 * <p>A dialect takes an hour and {@code read}, {@code reply}, {@code notice} and two seals; {@code
 * WeChatPayDialect} is one. It is written from the provider's pages, never from the adapter, and
 * turns away whatever the provider would. Where the provider publishes a client, a test lets that
 * speak with the dialect, too. Readers of notices get {@link
 * io.redress.adapter.payment.kit.FuzzedProperties}.
 */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.payment.kit;
