/**
 * What a payment adapter costs beside the bare client, and whether it loses anything under load.
 */
@org.jspecify.annotations.NullMarked
package io.redress.benchmark.payments;
