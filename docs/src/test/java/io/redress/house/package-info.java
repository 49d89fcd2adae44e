/** The rules that span modules, held where all modules meet. */
@org.jspecify.annotations.NullMarked
package io.redress.house;
