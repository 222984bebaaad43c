package org.entente.mentions;

/** By what it is decided whom a place of a sentence means. */
public enum Ground {
  /** A name, adjective, capital or flag that reference data has. */
  REFERENCE,
  /** A body that is described in passing. */
  DESCRIPTION,
  /** A person's name alone. */
  NAME,
  /** A person's name beside an office that leaves open for whom. */
  NAME_WITH_OFFICE,
  /** A person's name beside an office and the party that it acts for. */
  NAME_WITH_PARTY,
  /** An office without a name, with the party that it acts for. */
  OFFICE,
  /** An office with neither, which is the publisher's. */
  OFFICE_OF_PUBLISHER,
  /** An office that somebody spoken of before holds: "the Minister", "the two Presidents". */
  HOLDER,
  /** A short form of {@code anaphors.tsv}. */
  SHORT_FORM,
  DATE,
  PLACE,
  EVENT
}
