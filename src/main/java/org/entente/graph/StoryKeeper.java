package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.stories.NearCopy;
import org.neo4j.driver.Record;

/**
 * Keeps stories: documents that are near copies of each other, also over others, have one. Its id
 * is the smallest of theirs. Only stories that a change touches are looked at.
 */
final class StoryKeeper {

  private final Rows rows;
  private final Map<String, NearCopy> texts = new HashMap<>();

  StoryKeeper(Rows rows) {
    this.rows = rows;
  }

  /**
   * Brings stories to what they are after documents came and went.
   *
   * @param created ids and texts of new documents
   * @param broken stories that lost a document
   * @return ids of earlier documents whose story is another one now
   */
  Set<String> update(Map<String, String> created, Set<String> broken) {
    created.forEach((id, text) -> texts.put(id, NearCopy.of(text)));
    writeBuckets(created.keySet());
    Set<String> open = new TreeSet<>(created.keySet());
    Map<String, String> stories = new TreeMap<>();
    created.keySet().forEach(id -> stories.put(id, id));
    rows.read("write/read-stories", "stories", List.copyOf(broken))
        .forEach(row -> stories.put(text(row, "document"), text(row, "story")));
    open.addAll(stories.keySet());
    Joined joined = join(open);
    Set<String> moved = move(joined, stories);
    moved.removeAll(created.keySet());
    return moved;
  }

  private void writeBuckets(Collection<String> created) {
    List<Map<String, Object>> buckets = new ArrayList<>();
    for (String id : created) {
      buckets.add(Map.of("document", id, "buckets", List.copyOf(texts(id).buckets())));
    }
    rows.run("write/buckets", "rows", buckets);
  }

  /** Compares each open document with one candidate of each story, until one fits or none does. */
  private Joined join(Set<String> open) {
    Joined joined = new Joined();
    open.forEach(joined::add);
    List<Candidates> waiting = candidates(open);
    while (!waiting.isEmpty()) {
      waiting.removeIf(one -> joined.together(one.document(), one.group()) || one.left().isEmpty());
      fetch(waiting);
      for (Candidates one : waiting) {
        if (texts(one.document()).isCopyOf(texts(one.left().removeLast()))) {
          joined.join(one.document(), one.group());
        }
      }
    }
    return joined;
  }

  /**
   * Documents that share a bucket with one.
   *
   * @param group the candidates' story; where it is looked at itself, the candidate
   * @param left those that it has not been compared with yet
   */
  private record Candidates(String document, String group, List<String> left) {}

  private List<Candidates> candidates(Set<String> open) {
    Map<String, Candidates> candidates = new TreeMap<>();
    rows.read("write/read-candidates", "ids", List.copyOf(open))
        .forEach(
            row -> {
              String document = text(row, "document");
              String other = text(row, "other");
              String group = open.contains(other) ? other : text(row, "story");
              if (!open.contains(other) || document.compareTo(other) < 0) {
                candidates
                    .computeIfAbsent(
                        document + " " + group,
                        k -> new Candidates(document, group, new ArrayList<>()))
                    .left()
                    .add(other);
              }
            });
    return new ArrayList<>(candidates.values());
  }

  private void fetch(List<Candidates> waiting) {
    Set<String> wanted = new TreeSet<>();
    waiting.forEach(
        one -> {
          wanted.add(one.document());
          wanted.add(one.left().getLast());
        });
    wanted.removeAll(texts.keySet());
    rows.read("write/read-texts", "ids", List.copyOf(wanted))
        .forEach(row -> texts.put(text(row, "id"), NearCopy.of(text(row, "text"))));
  }

  private NearCopy texts(String id) {
    NearCopy found = texts.get(id);
    if (found == null) {
      throw new IllegalStateException("Document " + id + " was not read.");
    }
    return found;
  }

  /** Sets the stories that are others now; returns whose. */
  private Set<String> move(Joined joined, Map<String, String> stories) {
    List<Map<String, Object>> one = new ArrayList<>();
    stories.forEach(
        (id, story) -> {
          if (!joined.first(id).equals(story)) {
            one.add(Map.of("document", id, "story", joined.first(id)));
          }
        });
    List<Map<String, Object>> whole = new ArrayList<>();
    for (String group : joined.members()) {
      if (!stories.containsKey(group) && !joined.first(group).equals(group)) {
        whole.add(Map.of("before", group, "story", joined.first(group)));
      }
    }
    rows.run("write/set-story", "rows", one);
    Set<String> moved = new HashSet<>();
    one.forEach(row -> moved.add(String.valueOf(row.get("document"))));
    rows.read("write/move-story", "rows", whole).forEach(row -> moved.add(text(row, "document")));
    return moved;
  }

  private static String text(Record row, String column) {
    return row.get(column).asString();
  }
}
