/** Finds the posts of a dump, and gives each its date. */
@NullMarked
package org.entente.reading.posts;

import org.jspecify.annotations.NullMarked;
