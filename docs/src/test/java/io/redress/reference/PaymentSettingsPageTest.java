package io.redress.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.http.TransportSettings;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of settings names those that there are, for each provider. */
class PaymentSettingsPageTest {

  private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");
  private static final Path PAGE =
      Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
          .map(folder -> folder.resolve("docs/guide/payments.md"))
          .filter(Files::exists)
          .findFirst()
          .orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"alipay", "wechatpay", "stripe", "paypal", "adyen"})
  void everySettingStandsOnThePageAndNoOther(String provider) throws IOException {
    assertThat(onThePage(provider)).containsExactlyInAnyOrderElementsOf(asked(provider));
  }

  private static List<String> onThePage(String provider) throws IOException {
    var section =
        Files.readString(PAGE).split("\n## " + provider + "\n", 2)[1].split("\n## ", 2)[0];
    return section
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|", -1)[1])
        .flatMap(cell -> names(NAME, cell))
        .toList();
  }

  /** Whoever gives a setting that there is not is told of all that there are. */
  private static List<String> asked(String provider) {
    var opened =
        ServiceLoader.load(PaymentProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.name().equals(provider))
            .findFirst()
            .orElseThrow();
    try (var transport = new Transport(TransportSettings.usual())) {
      var around = new Surroundings(leg -> Option.none(), transport, InstantSource.system());
      var refused =
          catchThrowable(() -> opened.open(Settings.of(Map.of("no-such", "setting")), around));
      var text = String.valueOf(refused.getMessage());
      return names(Pattern.compile("([a-z0-9-]+)"), text.split("there are ", 2)[1]).toList();
    }
  }

  private static Stream<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
  }
}
