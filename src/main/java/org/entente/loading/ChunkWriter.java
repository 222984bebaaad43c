package org.entente.loading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.claims.ExtractedDocument;
import org.entente.graph.LoadLedger.Entry;
import org.entente.graph.WholeFiles;
import org.entente.graph.WriteResult;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * The step's output, chunk by chunk: a chunk into the graph, then into the ledger, then into the
 * report.
 */
final class ChunkWriter implements ItemWriter<List<Outcome>> {

  private final LoadTarget target;
  private final LoadRun run;
  private final Tally tally;
  private final Predicate<String> brought;
  private FileEnds ends = FileEnds.START;

  /**
   * @param brought whether the load brings a document of this URI
   */
  ChunkWriter(LoadTarget target, LoadRun run, Tally tally, Predicate<String> brought) {
    this.brought = brought;
    this.target = target;
    this.run = run;
    this.tally = tally;
  }

  @Override
  public void write(Chunk<? extends List<Outcome>> chunk) {
    chunk.getItems().forEach(this::write);
  }

  private void write(List<Outcome> outcomes) {
    Set<String> whole = new TreeSet<>(outcomes.isEmpty() ? ends.end() : Set.of());
    FileEnds after = ends.after(outcomes, whole);
    WriteResult result = target.write(documents(outcomes), new WholeFiles(whole, brought));
    target.record(run.id(), entries(outcomes, result));
    ends = after;
    tally.written(result);
    outcomes.forEach(tally::count);
  }

  private static List<ExtractedDocument> documents(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Extracted.class::isInstance)
        .map(outcome -> ((Outcome.Extracted) outcome).document())
        .toList();
  }

  private List<Entry> entries(List<Outcome> outcomes, WriteResult result) {
    Set<String> lacking = new TreeSet<>(result.takenBack());
    outcomes.forEach(outcome -> lacking.remove(outcome.uri()));
    return Stream.concat(
            outcomes.stream().map(outcome -> entry(outcome, result)),
            lacking.stream().map(this::lacking))
        .toList();
  }

  private Entry lacking(String uri) {
    return new Entry(
        uri,
        Optional.empty(),
        org.entente.graph.LoadLedger.Outcome.RETRACTED,
        Optional.of("Its file has it no longer."),
        run.extractor());
  }

  private static Optional<String> replacing(String uri, WriteResult result) {
    return result.takenBack().contains(uri)
        ? Optional.of("It replaced another text of this name.")
        : Optional.empty();
  }

  private Entry entry(Outcome outcome, WriteResult result) {
    return switch (outcome) {
      case Outcome.Skipped(String uri, String reason) ->
          new Entry(
              uri,
              Optional.empty(),
              org.entente.graph.LoadLedger.Outcome.SKIPPED,
              Optional.of(reason),
              run.extractor());
      case Outcome.Extracted extracted ->
          new Entry(
              extracted.uri(),
              Optional.of(extracted.document().document().id()),
              result.unchanged()
                  ? org.entente.graph.LoadLedger.Outcome.UNCHANGED
                  : org.entente.graph.LoadLedger.Outcome.LOADED,
              replacing(extracted.uri(), result),
              run.extractor());
    };
  }
}
