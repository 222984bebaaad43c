package org.entente.graph.entity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds states. */
public interface Countries extends Repository<CountryEntity, String> {

  Optional<CountryEntity> findById(String id);

  List<CountryEntity> findByNameOrderById(String name);
}
