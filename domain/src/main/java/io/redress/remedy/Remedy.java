package io.redress.remedy;

import io.redress.request.RequestKind;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What can be given. */
public enum Remedy {
  /** Money back; nothing comes back that the customer already has. */
  REFUND("refund", RequestKind.REFUND),
  /** Money back for goods that come back. */
  RETURN_REFUND("return-refund", RequestKind.RETURN_REFUND),
  /** Other goods for those that come back; the difference in price is settled either way. */
  EXCHANGE("exchange", RequestKind.EXCHANGE),
  /** The same goods, mended. */
  REPAIR("repair", RequestKind.REPAIR),
  /** The goods once more; nothing comes back. */
  RESHIP("reship", RequestKind.RESHIP),
  /** Money beyond what was paid, and nothing else. */
  COMPENSATION("compensation", RequestKind.COMPENSATION),
  /** Money back as credit with the shop; nothing comes back. */
  STORE_CREDIT("store-credit", RequestKind.STORE_CREDIT);

  private static final Map<RequestKind, Remedy> OF_KIND = new EnumMap<>(RequestKind.class);

  static {
    for (var remedy : values()) {
      OF_KIND.put(remedy.asked, remedy);
    }
  }

  private final String word;
  private final RequestKind asked;

  Remedy(String word, RequestKind asked) {
    this.word = word;
    this.asked = asked;
  }

  /** What a customer is given who is given what was asked for. */
  public static Remedy of(RequestKind kind) {
    return Objects.requireNonNull(OF_KIND.get(kind));
  }

  /** What a customer asks for who wants this. */
  public RequestKind asked() {
    return asked;
  }

  /** What is handed over, beside money or instead of it. */
  public Option<Handover> handover() {
    return switch (this) {
      case REFUND, RETURN_REFUND, COMPENSATION, STORE_CREDIT -> Option.none();
      case EXCHANGE, RESHIP -> Option.of(Handover.REPLACEMENT);
      case REPAIR -> Option.of(Handover.REPAIR);
    };
  }

  /** The remedy as documents write it. */
  public String word() {
    return word;
  }
}
