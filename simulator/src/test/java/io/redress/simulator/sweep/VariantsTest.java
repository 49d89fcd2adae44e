package io.redress.simulator.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.money.Money;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.simulator.sweep.Variants.Variant;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {

  @Test
  void everyCombinationIsThePolicyWithTheseValuesAndNothingElseChanged() {
    var variants = variants(text(), "authority.agent.up-to=100,200.00", "title.en=A,B b").get();
    assertThat(variants.all().map(Variant::values))
        .containsExactly(
            List.of("100", "A"),
            List.of("100", "B b"),
            List.of("200.00", "A"),
            List.of("200.00", "B b"));
    assertThat(variants.policies().map(policy -> policy.title().en()))
        .containsExactly("A", "B b", "A", "B b");
    assertThat(variants.policies().get(3).eligibility()).isEqualTo(asItIs().eligibility());
    assertThat(variants(text(), "authority.agent.up-to=200.00").get().policies())
        .containsExactly(asItIs());
  }

  @Test
  void aCombinationThatIsNoPolicyIsSaidToBeNone() {
    var variants = variants(text(), "release[others].at=scan,nowhere").get();
    assertThat(variants.all().get(0).policy().isRight()).isTrue();
    assertThat(variants.all().get(1).policy().getLeft())
        .isEqualTo("unknown word 'nowhere'; allowed: scan, signature, inspection");
    assertThat(variants.policies()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "autority.agent.up-to=1    | there is no 'autority' in the file; did you mean 'authority'?",
        "authority.agnt.up-to=1    | there is no 'agnt' in authority; did you mean 'agent'?",
        "authority.agent=1         | authority.agent is not one value; it has up-to",
        "release=scan              | release is a list: name an item of it, such as release[0]",
        "release.at=scan           | release is a list: name an item of it, such as release[small]",
        "release[9].at=scan        | there is no '9' in release",
        "release[smal].at=scan     | there is no 'smal' in release; did you mean 'small'?",
        "currency.code=CNY         | currency is a value and has no 'code'",
        "currency[0]=CNY           | currency is a value and has no '0'",
        "eligibility[exempt-goods].because.en=x | eligibility[exempt-goods].because.en is a text of"
            + " several lines, which cannot be varied",
      })
  void aPathThatLeadsNowhereIsSaidToDoSo(String typed, String why) {
    assertThat(variants(text(), typed).getLeft()).isEqualTo(why);
  }

  @Test
  void whatIsInheritedMustBeWrittenFirst() {
    var text = "extends: cn-marketplace\npolicy: mine\nversion: 1\ntitle: {en: Mine, zh-CN: 我的}\n";
    assertThat(variants(text, "authority.agent.up-to=1").getLeft())
        .isEqualTo(
            "there is no 'authority' in the file; what is inherited from 'cn-marketplace' can be"
                + " varied once it is written in this file");
  }

  @Test
  void moreCombinationsThanAnybodyWaitsForAreRefused() {
    assertThat(variants(text(), "a=1..30 step 1", "b=1..30 step 1").getLeft())
        .isEqualTo("900 combinations are too many: at most 500");
    assertThat(variants(text(), "currency=CNY", "currency=EUR").getLeft())
        .isEqualTo("'currency' is varied twice");
  }

  /** Quotes, Chinese text before it in its line, windows' line ends and a byte order mark. */
  @Test
  void aValueIsReplacedWhereverAndHoweverItIsWritten() {
    var text =
        "\uFEFF"
            + text()
                .replace(
                    "title: {en: Marketplace in mainland China, zh-CN: 国内电商平台售后}",
                    "title: {zh-CN: 国内'电商🙂, en: 'It''s \"here\"'}")
                .replace("agent: {up-to: 200.00}", "agent: {up-to: \"200.00\"}")
                .replace("\n", "\r\n");
    var policy =
        variants(text, "title.en=one: 'two' #3", "authority.agent.up-to=150")
            .get()
            .policies()
            .head();
    assertThat(policy.title().en()).isEqualTo("one: 'two' #3");
    assertThat(policy.title().zhCn()).isEqualTo("国内'电商🙂");
    assertThat(policy.authority().upTo().get(Role.AGENT)).contains(Money.of(15_000, "CNY"));
  }

  private static Either<String, Variants> variants(String text, String... axes) {
    Seq<Axis> parsed = List.of(axes).map(typed -> Axis.parse(typed).get());
    return Variants.of("policy.yaml", text.getBytes(UTF_8), parsed);
  }

  private static Policy asItIs() {
    return BuiltInPolicies.load("cn-marketplace").get();
  }

  private static String text() {
    return BuiltInPolicies.text("cn-marketplace").get();
  }
}
