package org.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.identity.NameForm;

/** The rows of one write and what they touch. */
final class Change {

  final List<Map<String, Object>> documents = new ArrayList<>();
  final List<Map<String, Object>> uris = new ArrayList<>();
  final List<Map<String, Object>> copies = new ArrayList<>();
  final List<String> removedCopies = new ArrayList<>();
  final List<String> removedDocuments = new ArrayList<>();
  final Map<String, String> newTexts = new TreeMap<>();
  final Set<String> brokenStories = new TreeSet<>();
  final List<Map<String, Object>> sources = new ArrayList<>();
  final List<Map<String, Object>> unpublished = new ArrayList<>();
  final List<Map<String, Object>> passages = new ArrayList<>();
  final List<Map<String, Object>> claims = new ArrayList<>();
  final List<String> rewritten = new ArrayList<>();
  final List<String> removed = new ArrayList<>();

  /** The forms that the claims to be written have, by key. */
  final Map<String, NameForm> names = new TreeMap<>();

  /** Keys of forms that claims of before had. */
  final Set<String> dropped = new TreeSet<>();

  /** URIs under which a text is not found any more. */
  final Set<String> takenBack = new TreeSet<>();

  int created;
  int changed;

  private final Set<String> pairs = new TreeSet<>();
  private final Set<String> contacts = new TreeSet<>();
  private final Set<String> nodes = new TreeSet<>();

  /** Takes note of a claim that goes or is written anew. */
  void drop(ClaimKeys claim) {
    touch(claim);
    dropped.addAll(claim.names());
  }

  /** Notes on the claims to be written whom they mean. */
  void means(MeantActors meant) {
    for (int at = 0; at < claims.size(); at++) {
      Map<String, Object> row = new TreeMap<>(claims.get(at));
      Map<String, Object> properties = new TreeMap<>();
      if (row.get("properties") instanceof Map<?, ?> map) {
        map.forEach((name, value) -> properties.put(String.valueOf(name), value));
      }
      Map<String, Object> all = meant.with(properties);
      touch(ClaimKeys.of(all));
      row.put("properties", all);
      claims.set(at, row);
    }
  }

  void touch(ClaimKeys claim) {
    pairs.add(claim.pair());
    claim.contact().ifPresent(contacts::add);
    nodes.addAll(claim.nodes());
  }

  void touchNode(String node) {
    nodes.add(node);
  }

  Touched touched() {
    return new Touched(pairs, contacts, nodes);
  }

  WriteResult result() {
    return new WriteResult(
        created, changed, passages.size(), claims.size(), removed.size(), takenBack, touched());
  }
}
