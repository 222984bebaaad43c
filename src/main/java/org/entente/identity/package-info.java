/** Decides which mentions are the same actor, and remembers analysts' verdicts. */
@NullMarked
package org.entente.identity;

import org.jspecify.annotations.NullMarked;
