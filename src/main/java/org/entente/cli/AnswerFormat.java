package org.entente.cli;

/** How {@code ask} prints an answer; named as on the command line. */
enum AnswerFormat {
  table,
  json,
  csv
}
