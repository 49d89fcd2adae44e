/**
 * YAML documents read strictly: every node knows its position, and every problem of a file is
 * reported at once.
 */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.policy.yaml;
