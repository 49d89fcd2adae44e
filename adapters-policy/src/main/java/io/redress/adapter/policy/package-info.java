/** Policies written as YAML, read strictly section by section, and those that come with Redress. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.policy;
