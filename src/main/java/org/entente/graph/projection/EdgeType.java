package org.entente.graph.projection;

/** The types of projected relationships. */
public enum EdgeType {
  MET_WITH,
  MEMBER_OF,
  ASSOCIATED_WITH,
  SUPPORTS,
  OPPOSES,
  REPRESENTS,
  ATTENDED,
  HOSTED
}
