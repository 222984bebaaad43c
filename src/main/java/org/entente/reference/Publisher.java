package org.entente.reference;

import java.util.List;
import java.util.Optional;

/**
 * Who publishes documents: a ministry, a presidential office, a news agency.
 *
 * @param speaksFor id of the country or organisation for which its "we" stands
 * @param domains internet domains, without {@code www.}
 */
public record Publisher(
    String id,
    String name,
    String kind,
    Optional<String> speaksFor,
    List<String> aliases,
    List<String> domains) {

  public Publisher {
    aliases = List.copyOf(aliases);
    domains = List.copyOf(domains);
  }
}
