package org.entente.graph.entity;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** A sentence of a document; its offsets are UTF-16 units of the document's text. */
@Node("Passage")
public record PassageEntity(
    @Id String id,
    String text,
    long start,
    long end,
    @Relationship(type = "IN_DOCUMENT") DocumentEntity document) {}
