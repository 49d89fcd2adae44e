package io.redress.adapter.notify.micrometer;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The values of a tag. What a shop or a provider names, such as its ways of payment, may be
 * anything: the first {@value #MOST} names are kept, all others are {@value #OTHER}, so that no
 * registry grows for ever.
 */
final class TagValues {

  static final int MOST = 50;
  static final String OTHER = "other";

  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  String of(String name) {
    return seen.contains(name) || isNewAndFits(name) ? name : OTHER;
  }

  private synchronized boolean isNewAndFits(String name) {
    return seen.contains(name) || (seen.size() < MOST && seen.add(name));
  }
}
