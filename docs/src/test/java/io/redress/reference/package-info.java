/** Pages that are written from the code, and compared with it. */
@org.jspecify.annotations.NullMarked
package io.redress.reference;
