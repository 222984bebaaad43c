/** Entente: documents in, a graph of who met, joined, backed and opposed whom out. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
