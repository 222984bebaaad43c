/**
 * What a claim can say of its two sides: their relation, how they were in contact, who did what.
 */
@NullMarked
package org.entente.claims.relation;

import org.jspecify.annotations.NullMarked;
