package org.entente.graph.entity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds organisations. */
public interface Organisations extends Repository<OrganisationEntity, String> {

  Optional<OrganisationEntity> findById(String id);

  List<OrganisationEntity> findByNameOrderById(String name);
}
