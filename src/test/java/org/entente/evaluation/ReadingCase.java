package org.entente.evaluation;

import java.util.List;
import java.util.Set;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;
import org.entente.document.Document;
import org.entente.document.Metadata;
import org.entente.reading.posts.PostReader;

/**
 * A short text and what a careful reader would write down of it.
 *
 * @param barred relations of which the text states no fact but the optional ones
 */
record ReadingCase(
    CasePlace place,
    String name,
    Metadata metadata,
    String text,
    List<CaseRow> rows,
    Set<Relation> barred) {

  ReadingCase {
    rows = List.copyOf(rows);
    barred = Set.copyOf(barred);
  }

  /** {@code 12 Distribution: trilateral}. */
  String title() {
    return place.group() + ": " + name;
  }

  /** Whether it tells of something that did not take place, or not yet. */
  boolean isNegative() {
    return !barred.isEmpty()
        || rows.stream().anyMatch(row -> row.isRequired() && row.status() != Status.HELD);
  }

  /** What is read: one document, or the posts of a file. */
  List<Document> documents() {
    String file = name + ".txt";
    return PostReader.read(new Document(file, file, 0, whole(), 0, metadata));
  }

  /** The text below its headline, as pages have it. */
  String whole() {
    return metadata.title().map(title -> title + "\n\n" + text).orElse(text);
  }
}
