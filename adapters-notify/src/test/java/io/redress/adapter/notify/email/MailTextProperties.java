package io.redress.adapter.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody writes, it ends no line and begins no command. */
class MailTextProperties {

  @Provide
  Arbitrary<String> awkward() {
    return Arbitraries.strings()
        .withChars("ab@.@ \r\n\t\u0000<>()[],;:\\\"\u0085\u2028éß例。𠮷-_+%")
        .ofMaxLength(30);
  }

  /** Mostly addresses, with something odd here and there. */
  @Provide
  Arbitrary<String> nearlyAddresses() {
    var word = Arbitraries.strings().withChars("abcdefg").ofMinLength(1).ofMaxLength(8);
    var oddity = Arbitraries.oneOf(Arbitraries.just(""), awkward());
    return Combinators.combine(word, oddity, word, word, oddity)
        .as((name, odd, more, domain, end) -> name + odd + more + "@" + domain + ".example" + end);
  }

  @Property(tries = 2000)
  void anAddressIsOneWordOfAscii(@ForAll("nearlyAddresses") String text) {
    assertThat(MailAddress.of(text))
        .allSatisfy(address ->
            assertThat(address.getAddress())
                .matches("[!-~&&[^<>()\\[\\],;:\\\\\"@]]+@[a-z0-9.-]+"));
  }

  @Example
  void thereAreAddressesAmongThem() {
    assertThat(MailAddress.of("a.b+c_d%e-f@b.ab")).hasSize(1);
    assertThat(MailAddress.of("a@例.例")).hasSize(1);
  }

  @Property
  void aSubjectIsOneLine(@ForAll String text) {
    var line = EmailWire.oneLine(text);

    assertThat(line.lines().count()).isLessThanOrEqualTo(1);
    assertThat(line).doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029]");
    assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(200);
  }
}
