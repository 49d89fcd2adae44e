package io.redress.adapter.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What holds for any bytes and any text. */
class StatusFilesProperties {

  private static final byte[] REPORT =
      BankFixture.report("TEA-1", "RJCT:FF01", "case-1-1=ACSC", "case-2-1=RJCT:AC04")
          .getBytes(StandardCharsets.UTF_8);
  private static final byte[] MOVEMENT =
      BankFixture.movement("case-1-1", "CRDT", "12.50", "AC04").getBytes(StandardCharsets.UTF_8);

  @Property(tries = 200)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    assertThat(StatusFiles.read(bytes)).isNotNull();
  }

  /** Right files with some bytes changed: refused, or read without harm. */
  @Property(tries = 300)
  void damagedFilesAreReadOrRefused(
      @ForAll boolean isReport, @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count) {
    var file = (isReport ? REPORT : MOVEMENT).clone();
    var random = new Random(seed);
    for (int i = 0; i < count; i++) {
      file[random.nextInt(file.length)] = (byte) random.nextInt(256);
    }

    assertThat(StatusFiles.read(file)).isNotNull();
  }

  @Property(tries = 300)
  void whatIsWrittenIsWhatBanksTake(@ForAll @StringLength(max = 90) String text) {
    assertThat(SepaText.name(text, 70).getOrElse("")).matches("[A-Za-z0-9/?:().,'+ -]{0,70}");
    assertThat(SepaText.remark(text, 140)).matches("[A-Za-z0-9/?:().,'+ -]{0,140}");
  }
}
