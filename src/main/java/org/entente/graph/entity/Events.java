package org.entente.graph.entity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds events. */
public interface Events extends Repository<EventEntity, String> {

  Optional<EventEntity> findById(String id);

  List<EventEntity> findByNameOrderById(String name);
}
