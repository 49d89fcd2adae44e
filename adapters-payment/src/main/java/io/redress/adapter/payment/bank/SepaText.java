package io.redress.adapter.payment.bank;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts in the characters that every bank takes: {@code a-z A-Z 0-9 / - ? : ( ) . , ' +} and the
 * blank (EPC217-08, section 1.1). Accents are left out, and letters that are no accented ones are
 * written as two.
 */
final class SepaText {

  private static final Pattern TAKEN = Pattern.compile("[A-Za-z0-9/\\-?:().,'+ ]*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");

  private static final Map<Integer, String> LETTERS =
      HashMap.<Integer, String>empty()
          .put((int) 'ß', "ss")
          .put((int) 'ẞ', "SS")
          .put((int) 'æ', "ae")
          .put((int) 'Æ', "AE")
          .put((int) 'œ', "oe")
          .put((int) 'Œ', "OE")
          .put((int) 'ø', "o")
          .put((int) 'Ø', "O")
          .put((int) 'đ', "d")
          .put((int) 'Đ', "D")
          .put((int) 'ð', "d")
          .put((int) 'Ð', "D")
          .put((int) 'þ', "th")
          .put((int) 'Þ', "TH")
          .put((int) 'ł', "l")
          .put((int) 'Ł', "L")
          .put((int) 'ı', "i")
          .put((int) 'ŋ', "n")
          .put((int) 'Ŋ', "N")
          .put((int) 'ħ', "h")
          .put((int) 'Ħ', "H")
          .put((int) 'ŧ', "t")
          .put((int) 'Ŧ', "T")
          .put((int) 'ĸ', "k")
          .put((int) '’', "'")
          .put((int) '‘', "'")
          .put((int) '`', "'")
          .put((int) '´', "'")
          .put((int) '‐', "-")
          .put((int) '–', "-")
          .put((int) '—', "-")
          .put((int) '&', "+")
          .put((int) '_', "-");

  private SepaText() {}

  /**
   * A name, which is somebody's: it is written wholly or not at all.
   *
   * @return none if a letter of it cannot be written, or nothing of it is left
   */
  static Option<String> name(String text, int most) {
    var written = written(text);
    boolean isWhole = TAKEN.matcher(written).matches();
    return Option.of(cut(written, most)).filter(name -> isWhole && hasLetter(name));
  }

  /** A text that only explains: what cannot be written becomes a full stop; may be empty. */
  static String remark(String text, int most) {
    var remark = new StringBuilder();
    written(text)
        .codePoints()
        .forEach(each -> {
          var one = Character.toString(each);
          remark.append(TAKEN.matcher(one).matches() ? one : ".");
        });
    var cut = cut(remark.toString(), most);
    return hasLetter(cut) ? cut : "";
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static String written(String text) {
    var plain = new StringBuilder();
    MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .codePoints()
        .forEach(each -> plain.append(LETTERS.get(each).getOrElse(() -> Character.toString(each))));
    return BLANKS.matcher(plain).replaceAll(" ").strip();
  }

  /** What may be written is one {@code char} each, so that nothing is cut in half. */
  private static String cut(String text, int most) {
    return text.substring(0, Math.min(most, text.length())).strip();
  }
}
