package io.redress.example.acme;

import io.redress.adapter.payment.http.Json.Fields;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reason;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.Notice.Ignored;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import io.redress.port.NoticeReader;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.InstantSource;

/** What Acme Pay says of refunds by itself, again and again until it hears status 204. */
record AcmePayNotices(AcmePayAccount account, InstantSource clock) implements NoticeReader {

  private static final int LONGEST_TYPE = 100;
  private static final String WORD = "[A-Za-z0-9_-]{1,64}";

  @Override
  public String provider() {
    return AcmePayProvider.NAME;
  }

  // region read
  @Override
  public Seq<Notice> read(Delivery delivery) {
    var body = delivery.body();
    return List.of(
        new AcmePaySignature(account)
            .doubt(delivery::header, body, clock.instant())
            .<Notice>map(Rejected::new)
            .getOrElse(() ->
                ReadJson.object(body, AcmePayWire.MOST_BYTES)
                    .fold(why -> malformed(), AcmePayNotices::about)));
  }

  private static Notice about(Fields notice) {
    var type = notice.text("type").getOrElse("");
    if (!type.isEmpty() && !type.equals("refund")) {
      return new Ignored(Reason.ofCharacters(type, LONGEST_TYPE));
    }
    var id = notice.text("id").filter(text -> text.matches(WORD));
    var refund = notice.object("refund");
    var key = refund.flatMap(each -> each.text("key")).filter(text -> text.matches(WORD));
    return id.isDefined() && key.isDefined()
        ? new Verified(
            id.get(),
            new LegId(key.get()),
            AcmePayWire.standing(refund.get()),
            Option.none()) // Acme Pay does not say when
        : malformed();
  }

  // endregion

  private static Notice malformed() {
    return new Rejected(Notice.Reason.MALFORMED);
  }

  @Override
  public Receipt receipt(boolean isTaken) {
    return new Receipt(isTaken ? 204 : 400, "", "");
  }

  @Override
  public String toString() {
    return "notices of " + account;
  }
}
