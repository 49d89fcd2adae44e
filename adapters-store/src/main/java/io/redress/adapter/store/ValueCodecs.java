package io.redress.adapter.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the JSON form of a type from what the type is made of, each once. A type without one is a
 * mistake of whoever wrote the type, and is named together with where it is used.
 */
final class ValueCodecs {

  private final Map<Type, ValueCodec> found = new HashMap<>(PlainCodecs.ALL);

  /** Those that are being looked for. */
  private final Set<Type> open = new HashSet<>();

  /** The types that lead from the first one to the one that is looked at, for messages. */
  private final List<Type> way = new ArrayList<>();

  /**
   * How the values of a type stand in JSON.
   *
   * @throws IllegalArgumentException if they have no form
   */
  ValueCodec of(Type type) {
    var known = found.get(type);
    if (known != null) {
      return known;
    }
    if (!open.add(type)) {
      return new Deferred(found, type);
    }
    way.add(type);
    var made = make(type);
    way.removeLast();
    open.remove(type);
    found.put(type, made);
    return made;
  }

  private ValueCodec make(Type type) {
    if (type instanceof ParameterizedType of) {
      return container(of, of.getActualTypeArguments());
    }
    if (type instanceof Class<?> one) {
      if (one.isEnum()) {
        return EnumWords.codec(one);
      }
      if (one.isRecord()) {
        return plainOr(recordOf(one));
      }
      if (isFamily(one)) {
        return apart(family(one));
      }
    }
    throw without("has no JSON form");
  }

  private IllegalArgumentException without(String what) {
    return new IllegalArgumentException(
        "%s %s, on the way %s".formatted(way.getLast().getTypeName(), what, way));
  }

  private ValueCodec container(ParameterizedType type, Type... of) {
    if (type.getRawType() == io.vavr.control.Option.class) {
      return option(of(of[0]));
    }
    if (type.getRawType() == io.vavr.collection.Seq.class
        || type.getRawType() == io.vavr.collection.List.class) {
      return new ContainerCodecs.SeqCodec(of(of[0]));
    }
    if (type.getRawType() == io.vavr.collection.Set.class) {
      return new ContainerCodecs.SetCodec(of(of[0]));
    }
    if (type.getRawType() == io.vavr.collection.Map.class) {
      return of(of[0]) instanceof TextCodec key
          ? new ContainerCodecs.MapCodec(key, of(of[1]))
          : new ContainerCodecs.PairsCodec(of(of[0]), of(of[1]));
    }
    throw without("has no JSON form");
  }

  private ValueCodec option(ValueCodec inner) {
    if (inner instanceof ContainerCodecs.OptionCodec) {
      throw without("cannot tell an empty option from none");
    }
    return new ContainerCodecs.OptionCodec(inner);
  }

  private RecordCodec recordOf(Class<?> type) {
    var keys = new ArrayList<String>();
    var codecs = new ArrayList<ValueCodec>();
    for (var component : type.getRecordComponents()) {
      keys.add(Hyphens.of(component.getName()));
      codecs.add(of(component.getGenericType()));
    }
    if (keys.stream().distinct().count() < keys.size()) {
      throw without("has two components of one name");
    }
    return new RecordCodec(new RecordShape(type), keys, codecs);
  }

  /** A record of one plain value is written as that value: an id as its text. */
  private ValueCodec plainOr(RecordCodec whole) {
    var type = (Class<?>) way.getLast();
    var components = type.getRecordComponents();
    if (components.length != 1) {
      return whole;
    }
    var shape = new RecordShape(type);
    return switch (of(components[0].getGenericType())) {
      case TextCodec text -> text.in(shape);
      case ValueCodec inner when inner.isPlain() -> new BareCodec(shape, inner);
      case ValueCodec inner -> whole;
    };
  }

  /**
   * How the records of a sealed interface stand in JSON, whose type is kept beside them.
   *
   * @throws IllegalArgumentException if it is none, or they have no form
   */
  FamilyCodec events(Class<?> family) {
    way.add(family);
    if (!isFamily(family)) {
      throw without("is no sealed interface");
    }
    var events = family(family);
    way.removeLast();
    return events;
  }

  private static boolean isFamily(Class<?> type) {
    return type.isSealed() && type.isInterface();
  }

  /** Those whose type stands among their components, which must leave its name free. */
  private FamilyCodec apart(FamilyCodec family) {
    if (family.usesTheKeyOfTheType()) {
      throw without("has a member with a component called " + FamilyCodec.TYPE);
    }
    return family;
  }

  private FamilyCodec family(Class<?> family) {
    var types = new LinkedHashMap<String, Class<?>>();
    var members = new HashMap<String, RecordCodec>();
    membersOf(family)
        .forEach(member -> {
          var word = Hyphens.of(member.getSimpleName());
          if (types.put(word, member) != null) {
            throw without("has two members of the name " + word);
          }
          members.put(word, memberOf(member));
        });
    return new FamilyCodec(types, members);
  }

  private RecordCodec memberOf(Class<?> type) {
    way.add(type);
    if (!type.isRecord()) {
      throw without("is no record");
    }
    var member = recordOf(type);
    way.removeLast();
    return member;
  }

  /** The members of a sealed interface, and those of the sealed interfaces below it. */
  private static Stream<Class<?>> membersOf(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .flatMap(each -> isFamily(each) ? membersOf(each) : Stream.<Class<?>>of(each));
  }
}
