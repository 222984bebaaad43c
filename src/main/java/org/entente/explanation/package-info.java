/**
 * Says how a document was read: what each sentence names and why, which rules held, which nearly
 * did.
 */
@NullMarked
package org.entente.explanation;

import org.jspecify.annotations.NullMarked;
