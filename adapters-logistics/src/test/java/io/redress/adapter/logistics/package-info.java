/** What every warehouse and courier network must keep, as tests that its author runs. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.logistics;
