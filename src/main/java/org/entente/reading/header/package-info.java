/**
 * Reads what a text says of itself: headline, date, place, publisher; and tells its frame apart.
 */
@NullMarked
package org.entente.reading.header;

import org.jspecify.annotations.NullMarked;
