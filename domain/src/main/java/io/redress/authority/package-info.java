/** Who may approve how much. */
@org.jspecify.annotations.NullMarked
package io.redress.authority;
