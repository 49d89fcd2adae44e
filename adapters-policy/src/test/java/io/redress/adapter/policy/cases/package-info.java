/** Cases with outcomes that other people worked out, asked of this product and compared. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.policy.cases;
