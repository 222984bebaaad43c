package org.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What the graph has of a document.
 *
 * @param uri the one whose metadata and claims it has
 * @param copies where it was found
 * @param digest of metadata and claims
 * @param story shared by near copies
 * @param sources ids of its publishers
 * @param voices actors that these speak for, like {@code Country:RUS}
 * @param claims what each of them touches, by id
 */
record StoredDocument(
    String id,
    String uri,
    List<Copy> copies,
    String digest,
    String story,
    Set<String> sources,
    Set<String> voices,
    Map<String, ClaimKeys> claims) {

  static StoredDocument of(Record row) {
    Map<String, ClaimKeys> claims = new TreeMap<>();
    row.get("claims")
        .values()
        .forEach(claim -> claims.put(claim.get("id").asString(), ClaimKeys.of(claim.asMap())));
    return new StoredDocument(
        row.get("id").asString(),
        row.get("uri").asString(),
        row.get("copies").asList(Copy::of).stream().sorted(Copy.BEST_FIRST).toList(),
        row.get("digest").asString(),
        row.get("story").asString(),
        texts(row.get("sources")),
        texts(row.get("voices")),
        claims);
  }

  private static Set<String> texts(Value value) {
    List<String> texts = value.asList(Value::asString);
    return new TreeSet<>(texts);
  }
}
