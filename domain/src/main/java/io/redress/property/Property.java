package io.redress.property;

import io.redress.table.Wording;
import io.vavr.control.Option;

/**
 * Something that must hold of a policy, whatever customers, staff and partners do.
 *
 * @param id unique within its policy; small letters, digits and hyphens, where files are to say it
 * @param because why it is wished
 */
public record Property(String id, Demand demand, Option<Wording> because) {

  /** A property that speaks for itself. */
  public static Property of(String id, Demand demand) {
    return new Property(id, demand, Option.none());
  }

  /** The same with the reason for it, in English and Chinese. */
  public Property because(String en, String zhCn) {
    return new Property(id, demand, Option.of(new Wording(en, zhCn)));
  }
}
