/** Compares claims with what an analyst recorded. */
@NullMarked
package org.entente.evaluation;

import org.jspecify.annotations.NullMarked;
