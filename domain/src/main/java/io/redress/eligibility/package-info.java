/** Whether it is owed at all. */
@org.jspecify.annotations.NullMarked
package io.redress.eligibility;
