/** The closed vocabulary that tables may ask about, and how a case answers it. */
@org.jspecify.annotations.NullMarked
package io.redress.facts;
