/** Time as people count it: windows in calendar days of a zone. */
@org.jspecify.annotations.NullMarked
package io.redress.calendar;
