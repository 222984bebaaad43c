package org.entente.identity;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.EntenteException;

/** A verdict that earlier ones do not allow. */
public final class VerdictConflict extends EntenteException {

  private static final long serialVersionUID = 1;

  private final transient List<Verdict> chain;

  /**
   * @param chain the verdicts that together say the opposite
   */
  public VerdictConflict(Verdict refused, List<Verdict> chain) {
    super(
        "The verdict '"
            + refused.kind().word()
            + " "
            + refused.names()
            + "' contradicts "
            + chain.stream().map(verdict -> "'" + verdict + "'").collect(Collectors.joining(", "))
            + "; undo one of these first.");
    this.chain = List.copyOf(chain);
  }

  public List<Verdict> chain() {
    return chain;
  }
}
