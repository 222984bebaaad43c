package org.entente.cli;

/** How {@code explain} prints; named as on the command line. */
enum ExplanationFormat {
  text,
  jsonl
}
