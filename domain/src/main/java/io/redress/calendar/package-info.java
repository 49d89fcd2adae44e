/** Time as people count it: working days, and windows that end on a day or at a moment. */
@org.jspecify.annotations.NullMarked
package io.redress.calendar;
