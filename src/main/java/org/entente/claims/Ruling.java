package org.entente.claims;

import java.util.Optional;

/**
 * Whether a fact took place, and by which words.
 *
 * @param status empty where the text only imagines or wishes it
 * @param words of {@code modality.tsv} that decided; empty where nothing speaks against it
 */
public record Ruling(Optional<Status> status, Optional<Words> words) {

  /** Words that a row of the table matched, on its side of the fact. */
  public record Words(String side, String text) {}
}
