/** Constraints and indexes: numbered Cypher files, applied in order and recorded. */
@NullMarked
package org.entente.graph.schema;

import org.jspecify.annotations.NullMarked;
