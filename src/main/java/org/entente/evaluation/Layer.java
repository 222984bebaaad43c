package org.entente.evaluation;

/** Whether a relation holds between countries and organisations alone, or has a person in it. */
public enum Layer {
  PARTY,
  PERSON
}
