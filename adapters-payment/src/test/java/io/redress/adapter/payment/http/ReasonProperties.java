package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReasonProperties {

  @Property
  void itFitsAndIsWholeUnicodeWithoutControls(
      @ForAll String text, @ForAll @IntRange(max = 60) int most) {
    var bytes = Reason.ofBytes(text, most);
    var characters = Reason.ofCharacters(text, most);

    assertThat(bytes.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(most);
    assertThat(characters).hasSizeLessThanOrEqualTo(most);
    assertThat(UTF_8.newEncoder().canEncode(bytes + characters)).isTrue();
    assertThat((bytes + characters).codePoints()).noneMatch(Character::isISOControl);
  }

  @Property
  void whatIsFitStaysAsItIs(@ForAll String text, @ForAll @IntRange(max = 60) int most) {
    var bytes = Reason.ofBytes(text, most);

    assertThat(Reason.ofBytes(bytes, most)).isEqualTo(bytes);
  }
}
