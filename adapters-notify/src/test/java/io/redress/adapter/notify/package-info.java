/** What every messenger must keep, as tests that its author runs. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.notify;
