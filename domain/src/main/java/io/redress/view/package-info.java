/** What became of cases, for people: where one stands, its story, and figures over many. */
@org.jspecify.annotations.NullMarked
package io.redress.view;
