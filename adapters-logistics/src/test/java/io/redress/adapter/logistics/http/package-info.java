/** The warehouse protocol over true HTTP, with a server that keeps it and others that do not. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.logistics.http;
