/**
 * Reads the rules of the tables in {@code claims/rules} and finds where they hold in a sentence.
 */
@NullMarked
package org.entente.claims.rules;

import org.jspecify.annotations.NullMarked;
