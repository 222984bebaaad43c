package org.entente.graph.entity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds documents. */
public interface Documents extends Repository<DocumentEntity, String> {

  Optional<DocumentEntity> findById(String id);

  List<DocumentEntity> findByUrisContaining(String uri);
}
