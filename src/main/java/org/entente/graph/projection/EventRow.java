package org.entente.graph.projection;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.entente.claims.Status;
import org.entente.document.Edtf;

/**
 * An event as its claims have it.
 *
 * @param contact the parties, of a contact that has no name of its own: {@code HUN|RUS}
 * @param kind "meeting", "phone call", "official visit"
 * @param place as texts name it
 * @param parents ids of the events that it was part of
 * @param claims ids of the claims that speak of it
 * @param conflicts ids of the events that cannot be so if this one is: a denial, another day
 */
public record EventRow(
    String id,
    Optional<String> contact,
    Optional<String> kind,
    Optional<Edtf> date,
    Status status,
    boolean contested,
    Optional<String> place,
    SortedSet<String> parents,
    List<String> claims,
    SortedSet<String> conflicts) {

  public EventRow {
    claims = List.copyOf(claims);
  }
}
