/** Cuts a text into paragraphs, sentences and tokens whose offsets point into it. */
@NullMarked
package org.entente.reading.sentence;

import org.jspecify.annotations.NullMarked;
