package org.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a user adds to names and rules. */
final class RulesOption {

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Folder of additions to names and rules (default: ENTENTE_RULES, or none).")
  private @Nullable Path rules;

  /** The stages with these additions, which are checked at once. */
  Stages applied(Stages stages, Surroundings surroundings) {
    return Optional.ofNullable(rules)
        .or(() -> surroundings.variable("ENTENTE_RULES").map(Path::of))
        .map(stages::with)
        .orElse(stages);
  }
}
