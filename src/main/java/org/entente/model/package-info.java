/** Asks a language model, where one is set up, for what the rules leave open; believes nothing. */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
