/** The examples of the guide, compiled and run. */
@org.jspecify.annotations.NullMarked
package io.redress.example;
