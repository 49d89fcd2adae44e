/**
 * Decision tables, whatever they decide: columns, cells, rules, and the first rule that matches.
 */
@org.jspecify.annotations.NullMarked
package io.redress.table;
