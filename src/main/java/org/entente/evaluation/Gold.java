package org.entente.evaluation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.claims.ExtractedDocument;
import org.entente.reading.Reading;

/** What analysts recorded of documents, some of which may hold nothing worth recording. */
public final class Gold {

  private final Set<String> documents;
  private final List<GoldFact> facts;

  Gold(Set<String> documents, List<GoldFact> facts) {
    this.documents = Set.copyOf(documents);
    this.facts = List.copyOf(facts);
  }

  /**
   * Reads the {@code .tsv} files of a folder and the {@code .claims} files of it and all folders in
   * it, one a document.
   *
   * @throws UnusableGold when there are none or a line of one is wrong
   */
  public static Gold read(Path folder) {
    return new GoldReader(folder).read();
  }

  /** Whether an analyst read this document. */
  public boolean covers(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> documents.contains(DocumentKey.of(read.document().name()));
      case Reading.Skipped skipped -> documents.contains(DocumentKey.of(skipped.uri()));
    };
  }

  /** The recorded documents that are not among these, by key. */
  public List<String> without(List<ExtractedDocument> extracted) {
    Set<String> missing = new TreeSet<>(documents);
    extracted.forEach(e -> missing.remove(DocumentKey.of(e.document().name())));
    return List.copyOf(missing);
  }

  List<GoldFact> facts() {
    return facts;
  }

  /** What the claims of these documents say, as far as an analyst could have recorded the same. */
  List<FoundFact> found(List<ExtractedDocument> extracted) {
    return extracted.stream()
        .sorted(Comparator.comparing(e -> e.document().uri()))
        .flatMap(
            e -> {
              String key = DocumentKey.of(e.document().name());
              return e.claims().stream().map(claim -> FoundFact.of(key, claim));
            })
        .filter(found -> documents.contains(found.fact().document()))
        .filter(found -> !found.fact().hasTopic())
        .toList();
  }
}
