/** An adapter for Acme, a payment provider that is made up for the guide. */
@org.jspecify.annotations.NullMarked
package io.redress.example.acme;
