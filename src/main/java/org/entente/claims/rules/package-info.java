/** Reads the rules of {@code claims/rules.tsv} and finds where they hold in a sentence. */
@NullMarked
package org.entente.claims.rules;

import org.jspecify.annotations.NullMarked;
