package org.entente.loading;

import java.util.List;
import org.entente.claims.ExtractedDocument;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.GraphWriter;
import org.entente.graph.LoadLedger;
import org.entente.graph.Projector;
import org.entente.graph.WriteResult;
import org.neo4j.driver.Driver;

/** The graph behind a driver. */
final class GraphTarget implements LoadTarget {

  private final GraphWriter writer;
  private final Projector projector;
  private final LoadLedger ledger;

  GraphTarget(Driver driver, ActorCatalogue catalogue, String extractor) {
    this.writer = new GraphWriter(driver, catalogue).withExtractor(extractor);
    this.projector = new Projector(driver, catalogue);
    this.ledger = new LoadLedger(driver);
  }

  /** Projects what is pending, not what this try wrote: an earlier try may have got half way. */
  @Override
  public WriteResult write(List<ExtractedDocument> documents) {
    WriteResult result = writer.write(documents);
    projector.projectPending();
    return result;
  }

  /** What a load that was killed wrote and did not project, the next one projects. */
  @Override
  public void begin(String load) {
    projector.projectPending();
    ledger.begin(load);
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
