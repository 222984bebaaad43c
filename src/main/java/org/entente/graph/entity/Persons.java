package org.entente.graph.entity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds persons. */
public interface Persons extends Repository<PersonEntity, String> {

  Optional<PersonEntity> findById(String id);

  List<PersonEntity> findByNameOrderById(String name);
}
