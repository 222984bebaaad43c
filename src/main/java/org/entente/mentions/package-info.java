/**
 * Finds names of states, organisations, persons with office, events, places and dates in sentences.
 */
@NullMarked
package org.entente.mentions;

import org.jspecify.annotations.NullMarked;
