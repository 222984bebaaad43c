/** Tells which texts are near copies of each other: reposts, forwarded posts, agency copies. */
@NullMarked
package org.entente.stories;

import org.jspecify.annotations.NullMarked;
