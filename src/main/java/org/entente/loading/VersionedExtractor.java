package org.entente.loading;

import org.entente.claims.ClaimExtractor;

/** An extractor with the version that the ledger remembers it by. */
public record VersionedExtractor(ClaimExtractor extractor, String version) {}
