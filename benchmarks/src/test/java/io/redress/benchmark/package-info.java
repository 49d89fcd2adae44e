/** That what is compared does the same. */
@org.jspecify.annotations.NullMarked
package io.redress.benchmark;
