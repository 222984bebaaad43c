/** The lists and tables that reading follows: as shipped, and with what a user's folder adds. */
@NullMarked
package org.entente.vocabulary;

import org.jspecify.annotations.NullMarked;
