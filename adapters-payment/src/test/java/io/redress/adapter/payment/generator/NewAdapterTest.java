package io.redress.adapter.payment.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.generator.NewAdapter.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written, and what is not. */
class NewAdapterTest {

  private static final Path MODULE =
      Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
          .flatMap(folder -> Stream.of(folder, folder.resolve("adapters-payment")))
          .filter(folder -> Files.exists(folder.resolve("new-adapter")))
          .findFirst()
          .orElseThrow();

  private static final String SERVICES =
      "src/main/resources/META-INF/services/io.redress.adapter.payment.gateway.PaymentProvider";

  @TempDir private Path folder;

  @Test
  void aModuleOfOnesOwnGetsAllThatAnAdapterNeeds() throws Exception {
    assertThat(run("com.shop.payment.BravoPay", folder.toString())).isZero();

    assertThat(texts(folder).keySet())
        .containsExactlyInAnyOrder(
            "pom.xml",
            SERVICES,
            "src/main/resources/com/shop/payment/bravopay-codes.csv",
            "src/main/java/com/shop/payment/BravoPayAccount.java",
            "src/main/java/com/shop/payment/BravoPayCodes.java",
            "src/main/java/com/shop/payment/BravoPayNotices.java",
            "src/main/java/com/shop/payment/BravoPayProtocol.java",
            "src/main/java/com/shop/payment/BravoPayProvider.java",
            "src/main/java/com/shop/payment/package-info.java",
            "src/test/java/com/shop/payment/BravoPayDialect.java",
            "src/test/java/com/shop/payment/BravoPayRefundContractTest.java");
    assertThat(Files.readString(folder.resolve(SERVICES)))
        .isEqualTo("com.shop.payment.BravoPayProvider\n");
    assertThat(texts(folder).values())
        .noneMatch(text -> text.contains("Blank") || text.contains("\"blank"))
        .noneMatch(text -> text.matches("(?s).*@[a-z]+@.*"));
  }

  /** It compiles without a warning, and fails in all that needs to know the provider. */
  @Test
  void whatIsWrittenCompilesAndTheContractSaysWhatIsToDo() throws Exception {
    NewAdapter.of(MODULE.toString(), "com.shop.payment.BravoPay", folder.toString()).write();

    var tried = new TriedAdapter(folder).run("com.shop.payment.BravoPayRefundContractTest");

    assertThat(tried.compiler()).isEmpty();
    assertThat(tried.passed())
        .containsExactlyInAnyOrder(
            "aCurrencyThatIsNotThePaymentsIsNotSent",
            "aPaymentThatTheShopDoesNotKnowIsNotSent",
            "aSettingThatNobodyKnowsIsNamed",
            "everySettingThatIsMissingIsNamed",
            "moreThanWasPaidIsNotSent",
            "noErrorOfASettingShowsASecret",
            "theProviderIsFoundByItsName",
            "whatTheProviderCanDoIsSaidHonestly");
    assertThat(tried.failed()).hasSizeGreaterThan(75);
    assertThat(tried.toDo())
        .containsExactlyInAnyOrder(
            "to do: BravoPayProtocol.refund: make the signed request that gives money back",
            "to do: BravoPayProtocol.query: make the request that asks for the key",
            "to do: BravoPayDialect.notice: write what the provider sends about a refund",
            "to do: BravoPayDialect.noticeOfSomethingElse: write what it sends about a payment");
  }

  @Test
  void hereNothingElseIsChanged() throws Exception {
    var module = aHouse();
    var before = texts(folder);

    NewAdapter.of(module.toString(), "BravoPay").write();

    var after = texts(folder);
    var services = "adapters-payment/" + SERVICES;
    assertThat(after.remove(services))
        .isEqualTo(
            "com.shop.OtherProvider\nio.redress.adapter.payment.bravopay.BravoPayProvider\n");
    before.remove(services);
    assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 9);
    after.keySet().removeAll(before.keySet());
    assertThat(after.keySet())
        .allMatch(file -> file.contains("/io/redress/adapter/payment/bravopay/"));
  }

  @Test
  void nothingIsWrittenOverAndNothingIsWrittenByHalves() throws Exception {
    var module = aHouse();
    var there =
        module.resolve("src/test/java/io/redress/adapter/payment/bravopay/BravoPayDialect.java");
    Files.createDirectories(there.getParent());
    Files.writeString(there, "mine", UTF_8);
    var before = texts(folder);

    assertThatThrownBy(() -> NewAdapter.of(module.toString(), "BravoPay").write())
        .isInstanceOf(Refused.class)
        .hasMessageContaining("BravoPayDialect.java is there already; nothing was written");
    assertThat(texts(folder)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "acmePay, is not a name",
    "A, is not a name",
    "Acme-Pay, is not a name",
    "../Acme, is not a name",
    "'', is not a name",
    "com..Acme, is not a name",
    "Com.Acme, is not a name",
    "Switch, is a word of Java",
    "com.int.Acme, is a word of Java",
    "Kit, is taken by this house",
    "WeChatPay, there is a provider WeChatPay already",
    "WECHATPAY, there is a provider WECHATPAY already"
  })
  void aNameThatCannotBeOneIsRefused(String name, String why) {
    var target = folder.resolve("mine");

    assertThatThrownBy(() -> NewAdapter.of(MODULE.toString(), name, target.toString()).write())
        .isInstanceOf(Refused.class)
        .hasMessageContaining(why);
    assertThat(target).doesNotExist();
  }

  @Test
  void aPackageOfOnesOwnDoesNotBelongHere() {
    assertThatThrownBy(() -> NewAdapter.of(MODULE.toString(), "com.shop.BravoPay"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("give BravoPay alone, or a folder of your own");
  }

  @Test
  void whoAsksForHelpGetsIt() throws Exception {
    assertThat(run("--help")).isZero();
    assertThat(run()).isEqualTo(2);
    assertThat(run("acme")).isEqualTo(2);
  }

  private static int run(String... words) throws IOException, InterruptedException {
    var command = Stream.concat(Stream.of("sh", "new-adapter"), Stream.of(words)).toList();
    var builder = new ProcessBuilder(command).directory(MODULE.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** A house with nothing in it but what is copied. */
  private Path aHouse() throws IOException {
    var module = folder.resolve("adapters-payment");
    for (var kind : List.of("java", "resources")) {
      var blank = "src/test/" + kind + "/io/redress/adapter/payment/blank";
      Files.createDirectories(module.resolve(blank));
      try (var files = Files.list(MODULE.resolve(blank))) {
        for (var file : files.toList()) {
          Files.copy(file, module.resolve(blank).resolve(file.getFileName()));
        }
      }
    }
    Files.createDirectories(module.resolve(SERVICES).getParent());
    Files.writeString(module.resolve(SERVICES), "com.shop.OtherProvider", UTF_8);
    return module;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    var texts = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file, UTF_8));
      }
    }
    return texts;
  }
}
