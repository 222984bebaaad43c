package org.entente.model;

import java.util.List;
import org.entente.claims.Claim;

/** What becomes of a proposed claim. */
sealed interface Verdict {

  /** It holds against its sentence; a contact of persons makes their parties' as well. */
  record Accepted(List<Claim> claims) implements Verdict {
    public Accepted {
      claims = List.copyOf(claims);
    }
  }

  /** It does not. */
  record Rejected(Rejection reason) implements Verdict {}
}
