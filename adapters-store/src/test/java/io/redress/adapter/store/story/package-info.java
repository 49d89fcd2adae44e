/** Whole cases, from the request to the end, with everything outside in memory. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.store.story;
