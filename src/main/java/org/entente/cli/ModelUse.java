package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.claims.RuleExtractor;
import org.entente.loading.VersionedExtractor;
import org.entente.model.ModelExtractor;
import org.entente.model.ModelReport;
import org.entente.model.ModelSettings;
import org.jspecify.annotations.Nullable;

/** The language model that a command asks beside the rules: none, unless ENTENTE_LLM_URL is set. */
final class ModelUse {

  private final Optional<ModelSettings> settings;
  private final Path folder;
  private @Nullable ModelExtractor extractor;

  /**
   * @throws org.entente.model.UnusableModel when the variables cannot be read
   */
  ModelUse(Surroundings surroundings, Path data) {
    this.settings = ModelSettings.of(surroundings.environment());
    this.folder = data.resolve("model-answers");
  }

  /** The rules, with the model behind them where there is one. */
  VersionedExtractor extending(RuleExtractor rules, String version) {
    if (settings.isEmpty()) {
      return new VersionedExtractor(rules, version);
    }
    ModelExtractor asking = ModelExtractor.of(rules, settings.get(), folder);
    extractor = asking;
    return new VersionedExtractor(asking, ModelExtractor.version(version, settings.get()));
  }

  /**
   * Says what became of the questions, where a model was asked.
   *
   * @return the command's exit status, given that of all else
   */
  int report(PrintWriter err, int status) {
    Optional<ModelReport> report = Optional.ofNullable(extractor).map(ModelExtractor::report);
    report.ifPresent(r -> print(r, err));
    boolean complete = report.map(ModelReport::complete).orElse(true);
    return complete ? status : Math.max(status, ExitCode.SKIPPED);
  }

  private static void print(ModelReport report, PrintWriter err) {
    new Table("language model", "count")
        .row("sentences left open", report.open())
        .row("  answered", report.answered())
        .row("  answered before", report.reused())
        .row("  refused", report.refused())
        .row("  failed", sum(report.failed()))
        .row("  not asked", sum(report.unasked()))
        .row("  beyond the limit", report.beyond())
        .row("claims added", report.claims())
        .row("claims rejected", sum(report.rejected()))
        .print(err);
    report.failed().forEach((why, n) -> err.println("Failed " + n + ": " + why + "."));
    report.unasked().forEach((why, n) -> err.println("Not asked " + n + ": " + why + "."));
    report
        .rejected()
        .forEach((why, n) -> err.println("Rejected " + n + ": the claim " + why + "."));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
