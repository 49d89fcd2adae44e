/** What every case journal must keep, as tests that its author runs. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.store;
