/**
 * Who acts and who is served: the actor of every command, the role that bounds them, the customer.
 */
@org.jspecify.annotations.NullMarked
package io.redress.party;
