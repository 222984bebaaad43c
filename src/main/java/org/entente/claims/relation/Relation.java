package org.entente.claims.relation;

/** What a claim says of its subject and object, named as the graph's relationship types. */
public enum Relation {
  MET_WITH,
  MEMBER_OF,
  SUPPORTS,
  OPPOSES,
  REPRESENTS,
  ATTENDED,
  HOSTED
}
