/** The Cypher texts that the program runs, read from {@code cypher/}. */
@NullMarked
package org.entente.graph.cypher;

import org.jspecify.annotations.NullMarked;
