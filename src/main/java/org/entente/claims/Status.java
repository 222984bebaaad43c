package org.entente.claims;

/** Whether a claim's fact took place or holds, was announced, or was denied. */
public enum Status {
  HELD,
  PLANNED,
  DENIED
}
