package org.entente.model;

/** Why a proposed claim is not believed. */
enum Rejection {
  FORM("is not of the schema's form"),
  QUOTE("quotes what the sentence does not say"),
  STRANGER("speaks of somebody whom the sentence does not name"),
  SELF("has one and the same on both sides"),
  ENDS("has ends that its relation cannot have"),
  BARE_QUOTE("quotes words that do not name its two ends"),
  STANCE("denies or plans a stance"),
  DATE("has a date that neither sentence nor document gives"),
  FUTURE("says that something took place after the document was written"),
  PLACE("has a place that the sentence does not name"),
  CROWD("makes pairs of a gathering of more than five parties"),
  REPEATED("says what a rule found elsewhere in the document"),
  CONTRADICTED("says that what a rule found to be planned or denied took place");

  private final String sentence;

  Rejection(String sentence) {
    this.sentence = sentence;
  }

  /** The verb and what follows it. */
  String sentence() {
    return sentence;
  }
}
