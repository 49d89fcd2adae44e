package io.redress.adapter.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.yaml.Bases;
import io.redress.adapter.policy.yaml.Problem;
import io.redress.adapter.policy.yaml.SourceFile;
import io.redress.adapter.policy.yaml.YamlDocument;
import io.redress.calendar.Length;
import io.redress.money.Money;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.request.Reason;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies that build on others; {@code base.yaml} is there in every test. */
class ExtendedPolicyTest {

  private static final String BASE =
      """
      policy: base
      version: 1
      title: {en: Base, zh-CN: 基础}
      currency: CNY
      time-zone: Asia/Shanghai
      reasons: {changed-mind: customer, quality: merchant}
      windows:
        changed-mind: {after: delivery, for: 7 days, last-day: next-working-day}
      eligibility:
        - {id: too-late, window: over, verdict: reject}
        - {id: proven, reason: quality, verdict: approve, remedy: refund}
        - {id: otherwise, verdict: review}
      amount:
        shipping:
          outbound:
            - {id: rest, refund: none}
      route: [original, store-balance]
      authority: {agent: {up-to: 200.00}, finance: {up-to: 50000.00}}
      """;

  private static final String OWN =
      """
      extends: base
      policy: mine
      version: 2
      title: {en: Mine, zh-CN: 我的}
      """;

  @Test
  void aPolicyThatSaysNothingElseIsItsBaseUnderAnotherName() {
    var policy = policy(OWN);
    assertThat(policy.id()).hasToString("mine 2");
    assertThat(policy.title().en()).isEqualTo("Mine");
    assertThat(policy.eligibility()).isEqualTo(policy(BASE).eligibility());
    assertThat(policy.amount()).isEqualTo(policy(BASE).amount());
    assertThat(policy.facts()).isEqualTo(policy(BASE).facts());
    assertThat(policy.settlement()).isEqualTo(policy(BASE).settlement());
  }

  @Test
  void everyKindOfSectionIsMergedByItsOwnKeys() {
    var policy =
        policy(
            OWN
                + """
                reasons: {late-dispatch: merchant}
                windows:
                  changed-mind: {for: 14 days}
                eligibility:
                  - {id: vip, tier: gold, verdict: approve, remedy: refund}
                  - {id: proven, reason: quality, verdict: review}
                  - {id: late, reason: late-dispatch, verdict: review, after: too-late}
                amount:
                  shipping:
                    outbound:
                      - {id: not-shipped, goods: not-shipped, refund: full}
                route: [voucher]
                authority: {agent: {up-to: 300.00}, supervisor: {up-to: 5000.00}}
                """);
    assertThat(policy.facts().reasons().keySet().map(Reason::word))
        .containsExactly("changed-mind", "quality", "late-dispatch");
    var window = policy.facts().windows().get(new Reason("changed-mind")).get().window();
    assertThat(window.length()).isEqualTo(new Length.Days(14));
    assertThat(window.lastDay()).hasToString("NEXT_WORKING_DAY");
    assertThat(policy.eligibility().rules().map(rule -> rule.id()))
        .containsExactly("vip", "too-late", "late", "proven", "otherwise");
    assertThat(policy.eligibility().rules().get(3).outcome().verdict()).hasToString("REVIEW");
    assertThat(policy.amount().shipping().outbound().rules().map(rule -> rule.id()))
        .containsExactly("not-shipped", "rest");
    assertThat(policy.settlement().routes().map(Object::toString)).containsExactly("VOUCHER");
    assertThat(policy.authority().limitOf(Role.AGENT)).contains(Money.of(30_000, "CNY"));
    assertThat(policy.authority().limitOf(Role.SUPERVISOR)).contains(Money.of(500_000, "CNY"));
    assertThat(policy.authority().limitOf(Role.FINANCE)).contains(Money.of(5_000_000, "CNY"));
  }

  @Test
  void anInheritedRuleMayGo() {
    assertThat(
            policy(OWN + "eligibility: [{id: proven, drop: true}]")
                .eligibility()
                .rules()
                .map(rule -> rule.id()))
        .containsExactly("too-late", "otherwise");
  }

  @ParameterizedTest
  @CsvSource({"policy", "version", "title"})
  void whatNamesAPolicyIsNotInherited(String key) {
    assertThat(problems(OWN.replaceFirst("(?m)^" + key + ":.*\n", "")))
        .containsExactly("mine.yaml:1:1: missing key '" + key + "'");
  }

  @Test
  void aBaseNeedNotBeWhole() {
    var bases =
        HashMap.of(
            "base", OWN.replace("extends: base", "extends: shared"),
            "shared", BASE.replaceFirst("(?s)^.*?currency", "currency"));
    assertThat(read(OWN, bases).map(policy -> policy.id().name())).contains("mine");
  }

  @Test
  void aProblemIsNamedWhereItWasWritten() {
    assertThat(problems(OWN + "currency: JPY\nwindows: {qualty: {after: order, for: 1 day}}\n"))
        .containsExactly(
            "base.yaml:18:28: '200.00' has more decimals than JPY has (0)",
            "base.yaml:18:54: '50000.00' has more decimals than JPY has (0)",
            "mine.yaml:6:11: unknown word 'qualty'; allowed: changed-mind, quality; did you mean"
                + " 'quality'?");
  }

  @Test
  void aProblemOfTheBaseIsReportedOnceAndWithItsName() {
    String base = BASE.replace("verdict: reject", "verdict: rejct");
    assertThat(problems(OWN, HashMap.of("base", base)))
        .containsExactly(
            "base.yaml:10:43: unknown word 'rejct'; allowed: approve, review, reject, ask-evidence,"
                + " convert; did you mean 'reject'?");
  }

  @Test
  void whereTheBaseCannotBeReadNothingIsSaidOfWhatIsMissing() {
    assertThat(problems(OWN, HashMap.of("base", "a: [")))
        .singleElement()
        .asString()
        .startsWith("base.yaml:1:");
    assertThat(problems(OWN, HashMap.of("base", "- a")))
        .containsExactly("base.yaml:1:1: expected a mapping; found a list");
    assertThat(problems(OWN, HashMap.of("base", "")))
        .containsExactly("base.yaml:1:1: the document is empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          extends: other   | 1:10: there is no 'other'
          extends: []      | 1:10: expected the name of what is extended, or a file such as ./base.yaml; found an empty list
          extends:         | 1:9: expected the name of what is extended, or a file such as ./base.yaml; found nothing
          extends: {a: 1}  | 1:10: expected the name of what is extended, or a file such as ./base.yaml; found a mapping
          """)
  void aBaseMustBeThere(String written, String problem) {
    assertThat(problems(OWN.replace("extends: base", written)))
        .containsExactly("mine.yaml:" + problem);
  }

  @Test
  void aCircleOfFilesIsNamed() {
    var bases =
        HashMap.of("base", "policy: b\nextends: third\n", "third", "policy: c\nextends: base\n");
    assertThat(problems(OWN, bases))
        .containsExactly(
            "third.yaml:2:10: files extend each other in a circle: mine.yaml -> base.yaml ->"
                + " third.yaml -> base.yaml");
    assertThat(problems(OWN.replace("extends: base", "extends: mine"), HashMap.of("mine", "a: b")))
        .containsExactly(
            "mine.yaml:1:10: files extend each other in a circle: mine.yaml -> mine.yaml");
  }

  @Test
  void eightFilesMayExtendEachOther() {
    assertThat(read(OWN, chain(7)).isRight()).isTrue();
    assertThat(problems(OWN, chain(8)))
        .containsExactly(
            "base-7.yaml:1:10: at most 8 files may extend each other: mine.yaml -> base.yaml ->"
                + " base-2.yaml -> base-3.yaml -> base-4.yaml -> base-5.yaml -> base-6.yaml ->"
                + " base-7.yaml -> base-8.yaml");
  }

  /** Each says only what the next one is, and the last is a whole policy. */
  private static Map<String, String> chain(int length) {
    return List.range(1, length)
        .toMap(n -> n == 1 ? "base" : "base-" + n, n -> "extends: base-" + (n + 1) + "\n")
        .put("base-" + length, BASE);
  }

  @Test
  void allFilesTogetherAreNoLargerThanOneMayBe() {
    int most = YamlDocument.MOST_BYTES - OWN.length() - "我的".length() * 2;
    String comment = "\n#" + "x".repeat(most - BASE.length() - "基础".length() * 2 - 2);
    assertThat(read(OWN, HashMap.of("base", BASE + comment)).isRight()).isTrue();
    assertThat(problems(OWN, HashMap.of("base", BASE + comment + "x")))
        .containsExactly(
            "mine.yaml:1:10: 'base.yaml' is too large: at most 1048576 bytes are read, all files"
                + " together");
  }

  @Test
  void noMoreOfALargeFileIsReadThanIsAllowed() {
    var endless = new Endless();
    Bases bases = (name, from) -> Either.right(new SourceFile(name, () -> endless));
    assertThat(lines(PolicyDocument.read("mine.yaml", OWN.getBytes(UTF_8), bases)))
        .containsExactly(
            "mine.yaml:1:10: 'base' is too large: at most 1048576 bytes are read, all files"
                + " together");
    assertThat(endless.given).isLessThanOrEqualTo(YamlDocument.MOST_BYTES);
  }

  /** A file without an end. */
  private static final class Endless extends InputStream {
    private long given;

    @Override
    public int read() {
      given++;
      return '#';
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      Arrays.fill(bytes, from, from + length, (byte) '#');
      given += length;
      return length;
    }
  }

  @Test
  void theLawIsAddedToAndNotChanged() {
    String law = "statute: {windows: {changed-mind: {after: delivery, for: 7 days}}}\n";
    assertThat(
            problems(
                OWN + "statute: {windows: {changed-mind: {for: 3 days}}}\n",
                HashMap.of("base", BASE + law)))
        .containsExactly(
            "mine.yaml:5:21: 'changed-mind' cannot be changed: it is kept as it stands at"
                + " base.yaml:19:35");
  }

  @Test
  void aMisspeltExtendsIsToldTheWord() {
    assertThat(problems(BASE + "extend: base\n"))
        .singleElement()
        .asString()
        .startsWith("mine.yaml:19:1: unknown key 'extend'; ")
        .endsWith("did you mean 'extends'?");
  }

  @Test
  void theWordsOfTheMergeHaveNoPlaceInAPolicyThatExtendsNone() {
    assertThat(
            problems(
                BASE.replace("{id: proven,", "{id: proven, before: otherwise,")
                    .replace("{id: rest, refund: none}", "{id: rest, drop: true}")))
        .containsExactly(
            "mine.yaml:11:18: 'before' has no place here: this file extends no other",
            "mine.yaml:16:20: 'drop' has no place here: this file extends no other");
  }

  private static Policy policy(String text) {
    return read(text, HashMap.of("base", BASE))
        .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n")));
  }

  private static Seq<String> problems(String text) {
    return problems(text, HashMap.of("base", BASE));
  }

  private static Seq<String> problems(String text, Map<String, String> bases) {
    return lines(read(text, bases));
  }

  private static Either<Seq<Problem>, Policy> read(String text, Map<String, String> bases) {
    Bases known =
        (name, from) ->
            bases
                .get(name)
                .map(base -> SourceFile.of(name + ".yaml", base.getBytes(UTF_8)))
                .toEither("there is no '" + name + "'");
    return PolicyDocument.read("mine.yaml", text.getBytes(UTF_8), known);
  }

  private static Seq<String> lines(Either<Seq<Problem>, Policy> read) {
    return read.swap().getOrElse(List::empty).map(Problem::toString);
  }
}
