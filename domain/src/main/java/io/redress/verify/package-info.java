/** What is wrong with a policy, found before it runs. */
@org.jspecify.annotations.NullMarked
package io.redress.verify;
