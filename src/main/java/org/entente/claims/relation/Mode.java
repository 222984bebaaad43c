package org.entente.claims.relation;

/** How a contact was kept. */
public enum Mode {
  IN_PERSON,
  VIDEO,
  CALL,
  WRITTEN
}
