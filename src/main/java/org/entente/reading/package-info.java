/**
 * Turns a file into documents, and a document into sentences whose offsets point into the original.
 */
@NullMarked
package org.entente.reading;

import org.jspecify.annotations.NullMarked;
