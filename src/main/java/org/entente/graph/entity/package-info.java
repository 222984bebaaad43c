/**
 * Nodes of the graph for reading: actors, events and the evidence layer. Edges between actors are
 * read by Cypher; nothing is written through these.
 */
@NullMarked
package org.entente.graph.entity;

import org.jspecify.annotations.NullMarked;
