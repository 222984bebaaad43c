package org.entente.loading;

/**
 * One load, as the ledger names it.
 *
 * @param extractor the version that reads its documents
 */
record LoadRun(String id, String extractor) {}
