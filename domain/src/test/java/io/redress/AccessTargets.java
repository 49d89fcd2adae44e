package io.redress;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Set;
import java.util.UUID;

/**
 * What code reaches for, by target and not by call: a method reference such as {@code Instant::now}
 * is an access as well.
 */
final class AccessTargets {

  private AccessTargets() {}

  static DescribedPredicate<JavaAccess<?>> readAClock() {
    return describe(
        "the clock is read",
        access ->
            (access.getTargetOwner().getPackageName().startsWith("java.time")
                    && access.getName().equals("now"))
                || is(access, System.class, "currentTimeMillis", "nanoTime")
                || is(access, Date.class, "<init>")
                || is(access, Calendar.class, "getInstance"));
  }

  static DescribedPredicate<JavaAccess<?>> areRandom() {
    return describe(
        "the outcome is random",
        access ->
            is(access, Math.class, "random")
                || is(access, StrictMath.class, "random")
                || is(access, UUID.class, "randomUUID")
                || is(access, Collections.class, "shuffle")
                || (access.getTargetOwner().getPackageName().startsWith("io.vavr")
                    && access.getName().equals("shuffle")));
  }

  static DescribedPredicate<JavaAccess<?>> print() {
    return describe(
        "something is printed",
        access ->
            is(access, System.class, "out", "err")
                || (access.getTargetOwner().isAssignableTo(Throwable.class)
                    && access.getName().equals("printStackTrace")));
  }

  static DescribedPredicate<JavaAccess<?>> takeAValueOut() {
    return describe(
        "a value is taken out",
        access ->
            is(access, Option.class, "get", "getOrNull")
                || is(access, Option.Some.class, "get", "getOrNull")
                || is(access, Either.class, "get", "getLeft", "getOrNull")
                || is(access, Either.Right.class, "get", "getOrNull")
                || is(access, Either.Left.class, "getLeft", "getOrNull")
                || (access.getTargetOwner().getName().startsWith(Either.class.getName() + "$")
                    && access.getName().equals("get")));
  }

  private static boolean is(JavaAccess<?> access, Class<?> owner, String... names) {
    return access.getTargetOwner().isEquivalentTo(owner)
        && Set.of(names).contains(access.getName());
  }
}
