/** Real processes on real stores that are ended without notice, beside a provider that is not. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.store.kill;
