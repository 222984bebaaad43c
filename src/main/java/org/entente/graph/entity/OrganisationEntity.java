package org.entente.graph.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An organisation; its id is its acronym or a slug. */
@Node("Organisation")
public record OrganisationEntity(
    @Id String id,
    String name,
    @Nullable String acronym,
    @Nullable String kind,
    List<String> aliases) {}
