/**
 * The schema by which editors complete and check policies, made from the code and held against the
 * reader.
 */
@org.jspecify.annotations.NullMarked
package io.redress.schema;
