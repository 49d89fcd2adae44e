package io.redress.simulator.population;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlDocument;
import io.redress.settlement.Route;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Currency;

/** Reads a population from YAML; the default one ships with the product. */
public final class PopulationDocument {

  private static final String BUILT_IN = "population.yaml";

  private PopulationDocument() {}

  /** The population that is used unless another one is given. */
  public static Population builtIn() {
    return read(BUILT_IN, builtInText())
        .getOrElseThrow(problems -> new IllegalStateException(problems.mkString("\n")));
  }

  /** The text of the same, with its comments. */
  public static byte[] builtInText() {
    try (var stream = PopulationDocument.class.getResourceAsStream(BUILT_IN)) {
      if (stream == null) {
        throw new IllegalStateException("not shipped: " + BUILT_IN);
      }
      return stream.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The population, or everything that is wrong with the document. */
  public static Either<Seq<Problem>, Population> read(String fileName, byte[] utf8) {
    return YamlDocument.read(fileName, utf8, PopulationDocument::population);
  }

  private static Population population(Value value) {
    return value.fields(fields -> {
      var name = fields.required("population", Value::text);
      var currency =
          fields.required("currency", v -> v.parsed("a currency code", Currency::getInstance));
      var zone = fields.required("time-zone", v -> v.parsed("a time zone", ZoneId::of));
      var year = fields.required("year", OrderSections::year);
      var baskets = fields.required("baskets", v -> OrderSections.baskets(v, currency));
      var categories = fields.required("categories", OrderSections::categories);
      var customers = fields.required("customers", BehaviourSections::customers);
      var behaviour = fields.required("behaviour", AnswerSections::behaviour);
      var staff = fields.required("staff", PeopleSections::staff);
      var partners = fields.required("partners", BehaviourSections::partners);
      var costs = fields.required("costs", v -> PeopleSections.costs(v, currency));
      var returns = fields.optional("returns", ReturnSections::returns, Returns.nothing());
      var wishes = fields.optional("wishes", WishSections::wishes, Wishes.none());
      var late = fields.optional("late-dispatch", WishSections::late, LateDispatch.nobodyMinds());
      fields.done();
      var unpaid =
          baskets
              .value()
              .tenders()
              .things()
              .append(Route.STORE_BALANCE.word())
              .filter(means -> !partners.value().arrives().containsKey(means));
      unpaid.forEach(
          means -> value.report("partners.arrives does not say how long '" + means + "' takes"));
      return new Population(
          name.value(),
          currency.value(),
          zone.value(),
          year.value(),
          baskets.value(),
          categories.value(),
          customers.value(),
          behaviour.value(),
          staff.value(),
          partners.value(),
          costs.value(),
          returns.value(),
          wishes.value(),
          late.value());
    });
  }
}
