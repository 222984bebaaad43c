package org.entente.reference;

import java.util.List;
import java.util.Optional;

/**
 * Who publishes documents: a ministry, a presidential office, a news agency.
 *
 * @param kind empty where only its name is known
 * @param speaksFor id of the country or organisation for which its "we" stands
 * @param country id of the country whose officials it names without saying of which country; a
 *     ministry's is that for which it speaks
 * @param domains internet domains, without {@code www.}
 */
public record Publisher(
    String id,
    String name,
    String kind,
    Optional<String> speaksFor,
    Optional<String> country,
    List<String> aliases,
    List<String> domains) {

  public Publisher {
    aliases = List.copyOf(aliases);
    domains = List.copyOf(domains);
  }
}
