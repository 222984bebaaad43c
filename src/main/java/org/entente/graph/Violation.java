package org.entente.graph;

/**
 * A rule that the graph breaks.
 *
 * @param rule which: "claim without passage"
 * @param id of the node, or the edge's type and key
 */
public record Violation(String rule, String id) {}
