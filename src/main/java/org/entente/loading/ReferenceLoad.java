package org.entente.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.TableExtractor;
import org.entente.document.Document;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.LoadLedger;
import org.entente.reading.Reading;
import org.entente.reading.format.Content;
import org.entente.reading.format.FileDocuments;
import org.entente.reading.format.Format;
import org.entente.reference.Reference;
import org.neo4j.driver.Driver;

/**
 * Loads the memberships that are shipped, as a document like any other. A graph that has them stays
 * as it is; an older edition gives way to the one that is shipped.
 */
public final class ReferenceLoad {

  /** Where the document was found: in the program, so that no file of a user has this name. */
  static final String URI = "entente:reference/memberships.tsv";

  private static final long LARGEST = 16 << 20;

  private final Driver driver;
  private final ActorCatalogue catalogue;
  private final Document document;
  private final VersionedExtractor extractor;

  public ReferenceLoad(Driver driver, ActorCatalogue catalogue, Reference reference) {
    this(driver, catalogue, reference, shipped());
  }

  ReferenceLoad(Driver driver, ActorCatalogue catalogue, Reference reference, Document document) {
    this.driver = driver;
    this.catalogue = catalogue;
    this.document = document;
    this.extractor =
        new VersionedExtractor(
            new TableExtractor(reference, ReferenceLoad::refuse), TableExtractor.VERSION);
  }

  /** What was loaded; empty where the graph had it already. */
  public Optional<LoadReport> bring() {
    if (isThere()) {
      return Optional.empty();
    }
    return Optional.of(
        Loader.into(driver, catalogue, extractor)
            .load(
                Stream.of(new Reading.Read(document)),
                LoadOptions.STANDARD.withThreads(1),
                LoadListener.NONE));
  }

  private boolean isThere() {
    return new LoadLedger(driver)
        .loaded(URI)
        .filter(entry -> entry.document().equals(Optional.of(document.id())))
        .filter(entry -> entry.extractor().equals(extractor.version()))
        .isPresent();
  }

  /** The table of the program, read as a user's file would be. */
  static Document shipped() {
    try (Content content = Content.of(URI, "memberships.tsv", Reference.bundledMemberships())) {
      return new FileDocuments("text", LARGEST).open(content, Format.TSV).next().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's table of memberships is broken.", e);
    }
  }

  private static org.entente.claims.ExtractedDocument refuse(Document document) {
    throw new IllegalArgumentException(document.uri() + " is no table of memberships.");
  }
}
