package org.entente.cli;

import java.util.Optional;
import java.util.function.Function;
import org.entente.graph.Decisions;
import org.entente.graph.server.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands have in common by which an analyst decides something. */
final class DecisionOptions {

  @Mixin private DataOption data = new DataOption();
  @Mixin private RulesOption rules = new RulesOption();

  @Option(names = "--author", paramLabel = "NAME", description = "Who decides (default: USER).")
  private @Nullable String author;

  String author(Surroundings surroundings) {
    return Optional.ofNullable(author).or(() -> surroundings.variable("USER")).orElse("unknown");
  }

  /** Does something with the decisions of the graph. */
  <T> T with(Surroundings surroundings, Stages stages, Function<Decisions, T> work) {
    Stages read = rules.applied(stages, surroundings);
    try (Database database = data.open(surroundings)) {
      return work.apply(new Decisions(database.driver(), read.catalogue()));
    }
  }
}
