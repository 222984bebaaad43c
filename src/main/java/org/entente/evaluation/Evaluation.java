package org.entente.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claims.ExtractedDocument;

/** How claims compare with what analysts recorded of the same documents. */
public final class Evaluation {

  private final Map<Task, Result> results = new LinkedHashMap<>();
  private final Findings findings;

  private Evaluation(List<ExtractedDocument> extracted) {
    this.findings = new Findings(new HintedSentences(extracted));
  }

  /** Compares; what was recorded of documents that are not among these counts as missed. */
  public static Evaluation of(Gold gold, List<ExtractedDocument> extracted) {
    Surnames surnames = Surnames.of(gold.facts());
    List<FoundFact> found = gold.found(extracted).stream().map(surnames::unify).toList();
    Evaluation evaluation = new Evaluation(extracted);
    for (Task task : Task.ALL) {
      evaluation.results.put(task, new TaskScorer(task).score(gold.facts(), found));
    }
    return evaluation;
  }

  /** One for each task, in the order of {@link Task#ALL}. */
  public List<Score> scores() {
    return results.values().stream().map(Result::score).toList();
  }

  /** The bands of confidence that hold claims, the least sure first. */
  public List<Band> calibration() {
    return Calibration.of(List.copyOf(results.values()));
  }

  /** What was missed, made up or dated wrongly at a task. */
  public List<Finding> findings(Task task) {
    return results.containsKey(task) ? findings.of(results.get(task)) : List.of();
  }
}
