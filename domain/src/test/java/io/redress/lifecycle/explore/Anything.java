package io.redress.lifecycle.explore;

import io.redress.Shop;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.TenderId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.request.Reason;
import io.redress.settlement.LegId;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.random.RandomGenerator;

/**
 * Values of any type that a command is made of, sensible or absurd. Records, enumerations and
 * sealed types are made of their parts; another type that is new needs a line in {@link #simple}.
 */
final class Anything {

  private static final Class<?>[] KINDS = CaseCommand.class.getPermittedSubclasses();

  private static final Seq<Long> NUMBERS =
      List.of(
          0L,
          1L,
          2L,
          3L,
          -1L,
          10_00L,
          100_00L,
          200_00L,
          200_01L,
          1L << 32,
          -(1L << 40),
          Long.MAX_VALUE,
          Long.MAX_VALUE - 1,
          Long.MIN_VALUE);
  private static final Seq<String> WORDS =
      List.of("", " ", "A", "T-1", "unwanted", "photo", "\u0000", "更换", "x".repeat(1000));
  private static final Seq<String> REASONS =
      List.of("unwanted", "wrong", "broken", "special", "cheating", "other", "nonsense", "");
  private static final Seq<String> CURRENCIES = List.of("CNY", "CNY", "CNY", "USD", "JPY", "XXX");
  private static final Seq<BigDecimal> FRACTIONS =
      List.of("0", "1", "-1", "0.14", "100", "101", "1e30", "1e-30").map(BigDecimal::new);

  private final World world;
  private final RandomGenerator random;

  Anything(World world, RandomGenerator random) {
    this.world = world;
    this.random = random;
  }

  /** A command of any kind; none where its own constructor does not take what was drawn. */
  Option<CaseCommand> command() {
    try {
      return Option.of((CaseCommand) record(KINDS[random.nextInt(KINDS.length)]));
    } catch (IllegalArgumentException | ArithmeticException notEvenACommand) {
      return Option.none();
    }
  }

  private Object of(Type type) {
    return switch (type) {
      case ParameterizedType of -> container(of);
      case Class<?> plain -> plain(plain);
      default -> throw new IllegalStateException("Anything has no values of " + type);
    };
  }

  private Object container(ParameterizedType type) {
    var of = type.getActualTypeArguments();
    int size = random.nextInt(3);
    return switch (((Class<?>) type.getRawType()).getSimpleName()) {
      case "Option" -> size == 0 ? Option.none() : Option.of(of(of[0]));
      case "Seq" -> List.fill(size, () -> of(of[0]));
      case "Set" -> (Set<?>) HashSet.fill(size, () -> of(of[0]));
      case "Map" ->
          (Map<?, ?>) HashMap.ofEntries(List.fill(size, () -> Tuple.of(of(of[0]), of(of[1]))));
      default -> throw new IllegalStateException("Anything has no values of " + type);
    };
  }

  private Object plain(Class<?> type) {
    if (type.isEnum()) {
      return one(List.of(type.getEnumConstants()));
    }
    return known(type).getOrElse(() -> structured(type));
  }

  private Object structured(Class<?> type) {
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isSealed()) {
      return of(one(List.of(type.getPermittedSubclasses())));
    }
    return simple(type);
  }

  /** Mostly what the world knows of. */
  private Option<Object> known(Class<?> type) {
    if (type == Order.class || type == CaseId.class || type == CommandId.class) {
      return Option.of(always(type));
    }
    return Option.when(random.nextInt(8) > 0, () -> usual(type)).flatMap(value -> value);
  }

  private Object always(Class<?> type) {
    return type == Order.class ? world.order() : type == CaseId.class ? World.id(0) : Moves.ID;
  }

  private Option<Object> usual(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "Actor" -> Option.of(actor());
      case "Customer" -> Option.of(world.customer());
      case "CustomerId" -> Option.of(world.customer().id());
      case "AfterSaleRequest" -> Option.when(random.nextBoolean(), () -> one(world.requests()));
      case "Reason" -> Option.of(new Reason(one(REASONS)));
      case "LineId" -> Option.of(new LineId(one(List.of("A", "B"))));
      case "LegId" -> Option.of(new LegId("C1-" + random.nextInt(7)));
      case "TenderId" -> Option.of(new TenderId(one(List.of("alipay", "gift-card"))));
      case "Money" -> Option.of(new Money(one(NUMBERS), Shop.cny(0).currency()));
      default -> Option.none();
    };
  }

  private Actor actor() {
    var role = one(List.of(Role.values()));
    return role == Role.CUSTOMER ? Shop.CUSTOMER : new Actor("N-" + random.nextInt(3), role);
  }

  private Object simple(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "boolean", "Boolean" -> random.nextBoolean();
      case "int", "Integer" -> one(NUMBERS).intValue();
      case "long", "Long" -> random.nextInt(4) == 0 ? random.nextLong() : one(NUMBERS);
      case "String" -> one(WORDS);
      case "BigDecimal" -> one(FRACTIONS);
      case "Currency" -> Currency.getInstance(one(CURRENCIES));
      case "Instant" -> Instant.ofEpochSecond(random.nextLong(0, 253_000_000_000L));
      default -> throw new IllegalStateException("Anything has no values of " + type);
    };
  }

  private Object record(Class<?> type) {
    var components = type.getRecordComponents();
    var values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = of(components[i].getGenericType());
    }
    return made(canonical(type, components), values);
  }

  private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(type + " has no canonical constructor", impossible);
    }
  }

  private static Object made(Constructor<?> constructor, Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException thrown) {
      throw new IllegalArgumentException(thrown.getCause());
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("cannot make one by " + constructor, hidden);
    }
  }

  private <T> T one(Seq<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
