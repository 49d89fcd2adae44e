package io.redress.simulator.sweep;

import io.redress.adapter.policy.PolicyBases;
import io.redress.adapter.policy.PolicyDocument;
import io.redress.adapter.policy.yaml.YamlDocument;
import io.redress.policy.Policy;
import io.redress.simulator.sweep.PolicyText.Span;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The combinations of the values of some settings, each as a policy.
 *
 * @param axes what is varied, in the order in which it was given
 * @param all every combination: the last setting changes first
 */
public record Variants(Seq<Axis> axes, Seq<Variant> all) {

  /** Every combination lives through all worlds, and is kept to the end. */
  public static final int MOST = 500;

  /**
   * One combination.
   *
   * @param values of the settings, in their order
   * @param policy the policy; or the first of what is wrong with it
   */
  public record Variant(Seq<String> values, Either<String, Policy> policy) {}

  /**
   * Makes them.
   *
   * @param fileName as problems call it, and from where a policy finds what it extends
   * @param utf8 the file of a policy that can be read
   * @return or why there are none
   */
  public static Either<String, Variants> of(String fileName, byte[] utf8, Seq<Axis> axes) {
    var text = text(utf8);
    return checked(axes)
        .flatMap(none ->
            YamlDocument.read(fileName, text.getBytes(StandardCharsets.UTF_8))
                .mapLeft(problems -> problems.mkString("\n")))
        .flatMap(root -> of(fileName, new PolicyText(text, root), axes));
  }

  /**
   * The file with these values in their places, and all else as it stands there.
   *
   * @param axes those of variants that were made of the file
   */
  public static String text(byte[] utf8, Seq<Axis> axes, Seq<String> values) {
    var text = text(utf8);
    var root =
        YamlDocument.read("policy", text.getBytes(StandardCharsets.UTF_8))
            .getOrElseThrow(problems -> new IllegalArgumentException(problems.toString()));
    var file = new PolicyText(text, root);
    var spans =
        axes.map(axis ->
            file.find(axis.setting()).getOrElseThrow(why -> new IllegalArgumentException(why)));
    return file.with(spans.zip(values));
  }

  private static String text(byte[] utf8) {
    var text = new String(utf8, StandardCharsets.UTF_8);
    var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Either<String, Integer> checked(Seq<Axis> axes) {
    long count =
        axes.foldLeft(1L, (product, axis) -> Math.min(product * axis.values().size(), 1L << 40));
    if (count > MOST) {
      return Either.left(
          String.format(Locale.ROOT, "%,d combinations are too many: at most %d", count, MOST));
    }
    var settings = axes.map(Axis::setting);
    return settings
        .find(setting -> settings.count(setting::equals) > 1)
        .map(twice -> Either.<String, Integer>left("'%s' is varied twice".formatted(twice)))
        .getOrElse(() -> Either.right((int) count));
  }

  private static Either<String, Variants> of(String fileName, PolicyText text, Seq<Axis> axes) {
    return Either.sequenceRight(axes.map(axis -> text.find(axis.setting())))
        .map(spans ->
            new Variants(
                axes, combinations(axes).map(values -> variant(fileName, text, spans, values))));
  }

  private static Seq<Seq<String>> combinations(Seq<Axis> axes) {
    return axes.foldLeft(
        List.<Seq<String>>of(Vector.empty()),
        (all, axis) -> all.flatMap(before -> axis.values().map(before::append)));
  }

  private static Variant variant(
      String fileName, PolicyText text, Seq<Span> spans, Seq<String> values) {
    Seq<Tuple2<Span, String>> changes = spans.zip(values);
    var utf8 = text.with(changes).getBytes(StandardCharsets.UTF_8);
    return new Variant(
        values,
        PolicyDocument.read(fileName, utf8, PolicyBases.files())
            .mapLeft(problems -> problems.head().message()));
  }

  /** What the settings are called where there is little room. */
  public Seq<String> names() {
    return Setting.names(axes.map(Axis::setting));
  }

  /** Those that are policies. */
  public Seq<Policy> policies() {
    return all.flatMap(Variant::policy);
  }
}
