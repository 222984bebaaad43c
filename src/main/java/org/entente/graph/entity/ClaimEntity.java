package org.entente.graph.entity;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** A statement of a document with the sentence that makes it; names as the text has them. */
@Node("Claim")
public record ClaimEntity(
    @Id String id,
    String relation,
    String status,
    @Nullable String date,
    @Nullable String place,
    double confidence,
    String origin,
    @Nullable String review,
    String subjectType,
    String subjectId,
    String subjectName,
    @Nullable String subjectParty,
    String objectType,
    String objectId,
    String objectName,
    @Nullable String objectParty,
    @Nullable String mode,
    @Nullable String office,
    @Nullable String role,
    @Relationship(type = "EVIDENCED_BY") PassageEntity passage) {}
