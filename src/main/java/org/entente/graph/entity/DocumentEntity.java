package org.entente.graph.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A published text, without the text itself. */
@Node("Document")
public record DocumentEntity(
    @Id String id,
    @Nullable String title,
    @Nullable String published,
    @Nullable String language,
    List<String> uris,
    String story,
    String extractor) {}
