package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.property.Property;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/** {@code properties}: what must hold of the policy in every story. */
final class PropertiesSection {

  static final Seq<Property> WHEN_ABSENT = List.empty();

  private PropertiesSection() {}

  static Seq<Property> read(Value section, DemandFields demands) {
    var ids = new HashSet<String>();
    return section.list(each -> each.fields(property -> property(property, ids, demands)));
  }

  private static Property property(Fields property, Set<String> ids, DemandFields demands) {
    var id = property.required("id", each -> Words.firstTime(each, Words.kebab(each), ids));
    var demand = property.oneOf(demands.readers(property));
    var because = property.optional("because", Words::wording);
    property.done();
    return new Property(id.value(), demand.value(), because.value());
  }
}
