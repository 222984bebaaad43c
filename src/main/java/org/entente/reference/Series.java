package org.entente.reference;

import java.util.List;
import java.util.Optional;

/**
 * A series of summits, sessions or forums.
 *
 * @param kind summit, session, conference or forum
 * @param organisation id of the organisation that holds it
 * @param patterns how texts name an edition: {@code {n}} stands for its number in any spelling,
 *     {@code {y}} for its year
 */
public record Series(
    String id, String name, String kind, Optional<String> organisation, List<String> patterns) {

  public Series {
    patterns = List.copyOf(patterns);
  }
}
