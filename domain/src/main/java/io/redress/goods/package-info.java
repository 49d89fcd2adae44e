/** Where the goods are, in what condition, and how they come back. */
@org.jspecify.annotations.NullMarked
package io.redress.goods;
