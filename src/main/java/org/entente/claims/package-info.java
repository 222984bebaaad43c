/** Says who did what to whom, when, and whether it took place, each with its evidence. */
@NullMarked
package org.entente.claims;

import org.jspecify.annotations.NullMarked;
