package io.redress.adapter.payment.blank;

import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.kit.Asked;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.Fact;
import io.redress.adapter.payment.kit.Heard;
import io.redress.adapter.payment.kit.Said;
import io.redress.adapter.payment.kit.Seal;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.net.URI;
import java.util.Map;

/** The provider's side of the wire, written from its pages and not from the adapter. */
public final class BlankDialect implements Dialect {

  private static final String KEY = "4f1c0b7e2d9a8653";

  @Override
  public PaymentProvider provider() {
    return new BlankProvider();
  }

  @Override
  public Map<String, String> settings(URI address) {
    return Map.of("merchant-id", "M-1001", "key", KEY, "address", address.toString());
  }

  @Override
  public Set<String> secrets() {
    return HashSet.of(KEY);
  }

  /** To do: all that the provider has a code for. */
  @Override
  public Set<DeclineCode> refusals() {
    return HashSet.of(DeclineCode.INSUFFICIENT_FUNDS, DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE);
  }

  /** As strict as the provider: a wrong signature, a missing field, a text too long are garbled. */
  @Override
  public Asked read(Heard request) {
    return new Asked.Garbled("to do: BlankDialect.read: say what the request asks");
  }

  @Override
  public Said reply(Asked asked, Fact fact) {
    return Said.json(
        501, "{\"to do\":\"BlankDialect.reply: write each fact as the provider does\"}");
  }

  @Override
  public Said sealReply(Said reply, Seal seal) {
    return reply.with("To-Do", "BlankDialect.sealReply: sign it as the provider does");
  }

  @Override
  public Said notice(String id, Entry entry) {
    throw new UnsupportedOperationException(
        "to do: BlankDialect.notice: write what the provider sends about a refund");
  }

  @Override
  public Said noticeOfSomethingElse(String id) {
    throw new UnsupportedOperationException(
        "to do: BlankDialect.noticeOfSomethingElse: write what it sends about a payment");
  }

  @Override
  public Said sealNotice(Said notice, Seal seal) {
    throw new UnsupportedOperationException(
        "to do: BlankDialect.sealNotice: sign it as the provider does");
  }
}
