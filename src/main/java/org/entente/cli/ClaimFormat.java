package org.entente.cli;

/** How {@code extract} prints claims; named as on the command line. */
enum ClaimFormat {
  jsonl,
  table
}
