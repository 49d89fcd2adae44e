package io.redress.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of payment providers says what the adapters say. */
class PaymentProvidersTest {

  private static final Path PAGE =
      Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
          .map(folder -> folder.resolve("docs/reference/payment-providers.md"))
          .filter(page -> Files.exists(page.getParent()))
          .findFirst()
          .orElseThrow();

  /** With {@code -Dredress.providers.write=true} the page is written instead. */
  @Test
  void thePageIsWhatTheAdaptersSay() throws IOException {
    var expected = PaymentProvidersPage.of(ours().map(PaymentProvider::usual));
    if (Boolean.getBoolean("redress.providers.write")) {
      Files.writeString(PAGE, expected, UTF_8);
    }
    assertThat(PAGE).as("write it with -Dredress.providers.write=true").hasContent(expected);
  }

  @Test
  void eachSpeaksOfItself() {
    assertThat(ours().map(each -> each.usual().provider()))
        .isEqualTo(ours().map(PaymentProvider::name));
    assertThat(ours().map(PaymentProvider::name)).contains("wechatpay").doesNotHaveDuplicates();
  }

  @Test
  void aLineSaysWhatAProviderCanDo() {
    var wechatpay =
        ours().map(PaymentProvider::usual).filter(each -> each.provider().equals("wechatpay"));

    assertThat(PaymentProvidersPage.of(wechatpay).lines())
        .contains(
            "| window | 365 d |",
            "| interval | 1 min |",
            "| currencies | CNY |",
            "| says that money moved | later |",
            "| asked about | by key |",
            "| key is known for | ever |",
            "### wechatpay",
            "| `aTokenThatRanOutIsRenewedOnce` | every request is signed by itself: there are no"
                + " tokens |");
  }

  /** Those of the house: the examples have one, too. */
  private static Seq<PaymentProvider> ours() {
    return List.ofAll(ServiceLoader.load(PaymentProvider.class))
        .filter(each -> each.getClass().getName().startsWith("io.redress.adapter."))
        .sortBy(PaymentProvider::name);
  }

  /** So that the page stays readable. */
  @Test
  void reasonsAreShort() {
    assertThat(
            ours()
                .map(PaymentProvider::usual)
                .flatMap((Capabilities can) -> can.unsupported().values()))
        .allMatch(reason -> reason.length() <= 160 && !reason.contains("|"));
  }
}
