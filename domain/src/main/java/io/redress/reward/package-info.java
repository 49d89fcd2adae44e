/** What customers get beside what they are owed, for doing their part soon. */
@org.jspecify.annotations.NullMarked
package io.redress.reward;
