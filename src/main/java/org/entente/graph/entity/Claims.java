package org.entente.graph.entity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds claims with their sentences. */
public interface Claims extends Repository<ClaimEntity, String> {

  Optional<ClaimEntity> findById(String id);

  /** All that a document says, in the order of their ids. */
  List<ClaimEntity> findByPassageDocumentIdOrderById(String document);
}
