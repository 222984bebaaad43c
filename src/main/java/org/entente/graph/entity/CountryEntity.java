package org.entente.graph.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A state; its id is ISO 3166-1 alpha-3. */
@Node("Country")
public record CountryEntity(
    @Id String id,
    String name,
    @Nullable String iso2,
    @Nullable String flag,
    List<String> aliases) {}
