package io.redress.adapter.payment.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.PaymentProvider.Account;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.kit.Bench;
import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.RefundGatewayContract;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** An adapter that is broken does not pass the contract, and the failing tests say how. */
@Isolated
class KitBitesTest {

  private static final AtomicReference<Bench.Opening> TRIED =
      new AtomicReference<>(PaymentProvider::open);

  /** The contract for whichever adapter is tried. */
  static final class Kit extends RefundGatewayContract {

    @Override
    protected Dialect dialect() {
      return new WeChatPayDialect();
    }

    @Override
    protected Account open(PaymentProvider provider, Settings settings, Surroundings around) {
      return TRIED.get().open(provider, settings, around);
    }
  }

  record Mutant(String name, Bench.Opening opening, List<String> caughtBy) {

    private static Mutant of(String name, Bench.Opening opening, String... caughtBy) {
      return new Mutant(name, opening, List.of(caughtBy));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Mutant> mutants() {
    return List.of(
        Mutant.of(
            "whatever goes wrong is a no",
            Mutants.gateway(GatewayMutants.TroubleIsNo::new),
            "aRefundWhoseConnectionIsResetIsUncertain",
            "aRefundOverWhichTheProviderBreaksDownIsUncertain",
            "aPageThatWantsALogInIsUncertain",
            "aYesThatNobodySignedIsUncertain"),
        Mutant.of(
            "what goes wrong is thrown",
            Mutants.gateway(GatewayMutants.Throwing::new),
            "aRefundWhoseAnswerIsCutIsUncertain",
            "anAnswerWithoutABodyIsUncertain"),
        Mutant.of(
            "each call has a key of its own",
            Mutants.gateway(GatewayMutants.FreshKeys::new),
            "theSameKeyThreeTimesMovesMoneyOnce",
            "theSameKeyFromSixteenThreadsMovesMoneyOnce",
            "aRefundWhoseAnswerIsEmptyIsUncertain",
            "theSameRefundIsTheSameRequest"),
        Mutant.of(
            "the key is made of the amount",
            Mutants.gateway(GatewayMutants.KeyOfAmount::new),
            "partsGoBackUpToThePaymentAndNotAMinorUnitMore"),
        Mutant.of(
            "what got lost is sent again at once",
            Mutants.gateway(GatewayMutants.SendsAgain::new),
            "aRefundWhoseConnectionIsResetIsUncertain",
            "anAnswerAboutAnotherKeyIsUncertain"),
        Mutant.of(
            "whoever is sent too often is refused",
            Mutants.gateway(GatewayMutants.BusyIsNo::new),
            "whoAsksTooOftenComesAgainWhenHeIsTold"),
        Mutant.of(
            "whoever is sent too often waits as long as he is told",
            Mutants.gateway(GatewayMutants.WaitsForEver::new),
            "nobodyIsMadeToWaitForEver"),
        Mutant.of(
            "what cannot be read is not there",
            Mutants.gateway(GatewayMutants.UnreadIsAbsent::new),
            "whoIsNotReachedWasNotSentAnything"),
        Mutant.of(
            "currencies do not matter",
            Mutants.gateway(GatewayMutants.AnyCurrency::new),
            "aCurrencyThatIsNotThePaymentsIsNotSent"),
        Mutant.of(
            "amounts are floating point numbers",
            Mutants.gateway(GatewayMutants.Floating::new),
            "amountsOfAllCurrenciesAreExact"),
        Mutant.of(
            "a shop without money is refused for good",
            Mutants.gateway(GatewayMutants.PoorForGood::new),
            "aShopWithoutMoneyMayTryAgain"),
        Mutant.of(
            "an interruption is swallowed",
            Mutants.gateway(GatewayMutants.Uninterrupted::new),
            "whoIsInterruptedIsUncertainAndStaysInterrupted"),
        Mutant.of(
            "a secret is printed",
            Mutants.gateway(GatewayMutants.Talkative::new),
            "nothingThatIsPrintedShowsASecret"),
        Mutant.of(
            "a no needs no signature",
            Mutants.protocol(ProtocolMutants.UnsignedNo::new),
            "aNoThatNobodySignedIsUncertain"),
        Mutant.of(
            "nothing needs a signature",
            Mutants.protocol(ProtocolMutants.Unsigned::new),
            "aYesThatNobodySignedIsUncertain",
            "aYesWithAWrongSignatureIsUncertain",
            "aProbeForWhoeverLooksAtSignaturesIsUncertain",
            "anAnswerThatWasSignedTooLongAgoIsUncertain",
            "anAnswerThatWillBeSignedIsUncertain"),
        Mutant.of(
            "what an answer is about does not matter",
            Mutants.protocol(ProtocolMutants.AboutAnything::new),
            "anAnswerAboutAnotherKeyIsUncertain",
            "anAnswerAboutAnotherAmountIsUncertain"),
        Mutant.of(
            "what is not known is a no",
            Mutants.protocol(ProtocolMutants.UnknownIsNo::new),
            "aNoThatNobodyHasHeardOfIsUncertain",
            "aStandingThatNobodyHasHeardOfIsUncertain"),
        Mutant.of(
            "a redirect is followed",
            Mutants.protocol(ProtocolMutants.Following::new, ProtocolMutants.Following::gateway),
            "aRedirectIsNotFollowed"),
        Mutant.of(
            "reasons are sent as they are",
            Mutants.protocol(ProtocolMutants.LongReasons::new),
            "aReasonOfAnyLengthIsCutToWhatTheProviderTakes"),
        Mutant.of(
            "requests are not signed",
            Mutants.protocol(ProtocolMutants.UnsignedRequests::new),
            "aRefundMovesItsAmountOnce"),
        Mutant.of(
            "it has more abilities than it says",
            Mutants.protocol(ProtocolMutants.Modest::new),
            "aKeyThatWasNeverSentIsAbsent",
            "aRefundMovesItsAmountOnce",
            "whatTheProviderCanDoIsSaidHonestly"),
        Mutant.of(
            "notices have no age",
            Mutants.notices(ReaderMutants.Ageless::new),
            "aNoticeThatComesAgainAfterThirtyDaysIsNotBelieved",
            "aNoticeIsBelievedForFiveMinutesOnBothSides"),
        Mutant.of(
            "notices need no signature",
            Mutants.notices(ReaderMutants.SignedByUs::new),
            "aNoticeWithAWrongSignatureIsNotBelieved",
            "aNoticeThatNobodySignedIsNotBelieved",
            "aNoticeOfAStrangerIsNotBelieved",
            "aNoticeWithOneByteChangedSaysNothingElse",
            "aHeaderThatStandsThereTwiceIsNotBelieved"),
        Mutant.of(
            "each notice is a new one",
            Mutants.notices(ReaderMutants.NewEachTime::new),
            "theSameNoticeTwiceIsTheSame"),
        Mutant.of(
            "a notice that is not understood is a yes",
            Mutants.notices(ReaderMutants.Hopeful::new),
            "aNoticeOfAStandingThatNobodyHasHeardOfIsUncertain",
            "aNoticeOfAFailedRefundIsANo"),
        Mutant.of(
            "a notice that is not understood is thrown",
            Mutants.notices(ReaderMutants.ThrowingReader::new),
            "whateverElseArrivesIsNotBelievedAndIsNoException"));
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void aBrokenAdapterIsCaught(Mutant mutant) {
    assertThat(failures(mutant.opening(), mutant.caughtBy()))
        .containsExactlyInAnyOrderElementsOf(mutant.caughtBy());
  }

  /** So that it is the mutation that is caught. */
  @Test
  void anAdapterThatIsNotBrokenIsCaughtByNoneOfThese() {
    var all = mutants().stream().flatMap(each -> each.caughtBy().stream()).distinct().toList();

    assertThat(failures(PaymentProvider::open, all)).isEmpty();
  }

  private static List<String> failures(Bench.Opening opening, List<String> tests) {
    TRIED.set(opening);
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(tests.stream().map(test -> selectMethod(Kit.class, test)).toList())
            .filters(EngineFilter.includeEngines("junit-jupiter"))
            .build();
    var failed = new ArrayList<String>();
    var ran = new ArrayList<String>();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                var name = test.getDisplayName().replace("()", "");
                Stream.of(name).filter(each -> test.isTest()).forEach(ran::add);
                if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                  failed.add(name);
                }
              }
            });
    assertThat(ran).hasSameSizeAs(tests);
    return failed;
  }
}
