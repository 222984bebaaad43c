package org.entente.graph.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A contact or a named gathering; its date is EDTF, its status HELD, PLANNED or DENIED. */
@Node("Event")
public record EventEntity(
    @Id String id,
    String name,
    @Nullable String kind,
    @Nullable String date,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    String status,
    boolean contested) {}
