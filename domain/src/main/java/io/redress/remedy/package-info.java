/** What can be given, and by which of the four paths. */
@org.jspecify.annotations.NullMarked
package io.redress.remedy;
