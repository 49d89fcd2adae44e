/** Meters in a registry of their own. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.notify.micrometer;
