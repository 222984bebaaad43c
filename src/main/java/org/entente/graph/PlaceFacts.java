package org.entente.graph;

import java.util.Optional;

/**
 * What reference data says of a place.
 *
 * @param country the id of the country it lies in
 */
public record PlaceFacts(
    String id,
    String name,
    Optional<Double> latitude,
    Optional<Double> longitude,
    Optional<String> country) {}
