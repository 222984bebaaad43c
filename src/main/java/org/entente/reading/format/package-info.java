/** Decodes files of each format into documents; nothing is run, fetched or unpacked to disk. */
@NullMarked
package org.entente.reading.format;

import org.jspecify.annotations.NullMarked;
