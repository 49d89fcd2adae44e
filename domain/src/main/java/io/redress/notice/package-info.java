/** Who is told, in which words. */
@org.jspecify.annotations.NullMarked
package io.redress.notice;
