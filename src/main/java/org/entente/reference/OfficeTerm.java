package org.entente.reference;

import java.util.List;
import java.util.Optional;
import org.entente.document.Edtf;

/**
 * A person's term in an office. A person with several terms has several of these under one id.
 *
 * @param party id of the country or organisation that the office represents
 * @param offices names of the office, the usual one first
 * @param from first day, as far as it is known
 * @param to last day, as far as it is known; absent while in office
 */
public record OfficeTerm(
    String id,
    String name,
    String party,
    List<String> offices,
    Optional<Edtf> from,
    Optional<Edtf> to,
    List<String> aliases) {

  public OfficeTerm {
    offices = List.copyOf(offices);
    aliases = List.copyOf(aliases);
  }
}
