package org.entente.graph.entity;

import java.util.List;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A person. */
@Node("Person")
public record PersonEntity(@Id String id, String name, List<String> aliases) {}
