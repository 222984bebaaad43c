package org.entente.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.entente.claims.relation.Relation;
import org.entente.evaluation.Band;
import org.entente.evaluation.Evaluation;
import org.entente.evaluation.Finding;
import org.entente.evaluation.Score;
import org.entente.evaluation.Task;

/** Prints figures, and what stands behind them. */
record EvaluationPrinter(PrintWriter out) {

  void print(Evaluation evaluation) {
    Table scores =
        new Table(
            "relation",
            "layer",
            "status",
            "core",
            "right",
            "missed",
            "spurious",
            "precision",
            "recall",
            "F1",
            "dated",
            "dates right");
    evaluation.scores().forEach(score -> row(scores, score));
    scores.print(out);
    out.println();
    Table calibration = new Table("confidence", "claims", "right", "share");
    for (Band band : evaluation.calibration()) {
      String bounds = band.from() + " to " + band.to();
      calibration.row(bounds, band.claims(), band.right(), figure(band.share()));
    }
    calibration.print(out);
  }

  void findings(Evaluation evaluation, Relation relation) {
    for (Task task : Task.ALL) {
      if (task.relation() == relation) {
        out.println();
        out.println("%s %s %s".formatted(relation, task.layerName(), task.status()));
        evaluation.findings(task).forEach(this::finding);
      }
    }
  }

  private void finding(Finding finding) {
    out.println("  %s %s: %s".formatted(finding.kind(), finding.document(), finding.fact()));
    out.println("    " + finding.sentence());
  }

  private static void row(Table table, Score score) {
    table.row(
        score.task().relation(),
        score.task().layerName(),
        score.task().status(),
        score.core(),
        score.right(),
        score.missed(),
        score.spurious(),
        figure(Optional.of(score.precision())),
        figure(Optional.of(score.recall())),
        figure(Optional.of(score.f1())),
        score.dated(),
        figure(score.dateAccuracy()));
  }

  private static String figure(Optional<Double> share) {
    return share.map(EvaluationPrinter::rounded).orElse("");
  }

  /** Half to even of the exact binary value, so that other programs print the same. */
  private static String rounded(double share) {
    return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
