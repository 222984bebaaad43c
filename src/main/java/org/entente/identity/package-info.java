/** Decides which names are the same actor, and weighs analysts' verdicts against each other. */
@NullMarked
package org.entente.identity;

import org.jspecify.annotations.NullMarked;
