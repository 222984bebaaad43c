package org.entente.document;

/** What a claim can speak of, named as in the graph. */
public enum ActorType {
  COUNTRY("Country"),
  PERSON("Person"),
  ORGANISATION("Organisation"),
  EVENT("Event"),
  TOPIC("Topic");

  private final String label;

  ActorType(String label) {
    this.label = label;
  }

  /** The node label and the word in claims files. */
  public String label() {
    return label;
  }
}
