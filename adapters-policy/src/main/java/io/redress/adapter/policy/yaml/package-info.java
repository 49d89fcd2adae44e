/**
 * YAML documents read strictly: every node knows its position, every problem of a file is reported
 * at once, and a document may extend another.
 */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.policy.yaml;
