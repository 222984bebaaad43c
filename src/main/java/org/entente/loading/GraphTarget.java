package org.entente.loading;

import java.util.List;
import org.entente.claims.ExtractedDocument;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.GraphWriter;
import org.entente.graph.LoadLedger;
import org.entente.graph.Projector;
import org.entente.graph.WholeFiles;
import org.entente.graph.WriteResult;
import org.neo4j.driver.Driver;

/** The graph behind a driver. */
final class GraphTarget implements LoadTarget {

  private final GraphWriter writer;
  private final Projector projector;
  private final LoadLedger ledger;
  private final boolean files;

  GraphTarget(Driver driver, ActorCatalogue catalogue, VersionedExtractor extractor) {
    this(
        new GraphWriter(driver, catalogue)
            .withExtractor(extractor.version(), extractor.extractor()),
        new Projector(driver, catalogue),
        new LoadLedger(driver),
        true);
  }

  private GraphTarget(GraphWriter writer, Projector projector, LoadLedger ledger, boolean files) {
    this.writer = writer;
    this.projector = projector;
    this.ledger = ledger;
    this.files = files;
  }

  /** This, for documents that come one by one: what their files lack stays. */
  GraphTarget withoutFiles() {
    return new GraphTarget(writer, projector, ledger, false);
  }

  /** Projects what is pending, not what this try wrote: an earlier try may have got half way. */
  @Override
  public WriteResult write(List<ExtractedDocument> documents, WholeFiles whole) {
    WriteResult result = writer.write(documents, files ? whole : WholeFiles.NONE);
    projector.projectPending();
    return result;
  }

  /** What a load that was killed wrote and did not project, the next one projects. */
  @Override
  public void begin(LoadRun load) {
    projector.projectPending();
    ledger.begin(load.id(), load.extractor());
  }

  @Override
  public void record(String load, List<LoadLedger.Entry> entries) {
    ledger.record(load, entries);
  }

  @Override
  public void finish(String load, String outcome) {
    ledger.finish(load, outcome);
  }
}
