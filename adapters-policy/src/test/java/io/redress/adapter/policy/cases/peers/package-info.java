/** The cases of other systems' test suites and issue threads. */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.policy.cases.peers;
