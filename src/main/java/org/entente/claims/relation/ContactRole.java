package org.entente.claims.relation;

/** The part that a side plays in a contact. */
public enum ContactRole {
  VISITOR,
  HOST,
  PARTY,
  MEDIATOR,
  CALLER,
  CALLEE
}
