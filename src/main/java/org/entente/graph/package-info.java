/** The only writer of Neo4j: schema, claims, projection. */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
