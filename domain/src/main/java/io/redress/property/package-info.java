/** What must hold of a policy in every story that it decides, as its designer writes it down. */
@org.jspecify.annotations.NullMarked
package io.redress.property;
