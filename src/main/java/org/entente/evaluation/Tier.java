package org.entente.evaluation;

/** Whether a careful analyst would certainly record a fact, or whether that can be argued. */
enum Tier {
  CORE,
  OPTIONAL
}
