/** Whether what a journal keeps of cases can be right: the laws of a case, looked at in its log. */
@org.jspecify.annotations.NullMarked
package io.redress.audit;
