package org.entente.loading;

import java.util.List;
import org.entente.claims.ExtractedDocument;
import org.entente.graph.LoadLedger;
import org.entente.graph.WholeFiles;
import org.entente.graph.WriteResult;

/** Where a load ends: the graph with its projection, and the ledger. */
interface LoadTarget {

  /** All of these documents or none, without what the whole files lack; projected. */
  WriteResult write(List<ExtractedDocument> documents, WholeFiles whole);

  void begin(LoadRun load);

  void record(String load, List<LoadLedger.Entry> entries);

  void finish(String load, String outcome);
}
