package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.explanation.Explainer;
import org.entente.graph.ActorCatalogue;
import org.entente.loading.VersionedExtractor;
import org.entente.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class LostDatabaseIT {

  @TempDir private Path data;

  /** Stages during which the connection to the database breaks. */
  private static final class Breaking implements Stages {

    @Override
    public Stream<Reading> read(List<Path> inputs, Optional<String> textColumn) {
      throw new ServiceUnavailableException("Connection to the database terminated.");
    }

    @Override
    public Stages with(Path rules) {
      return this;
    }

    @Override
    public VersionedExtractor extractor(ModelUse model) {
      return new StandardStages().extractor(model);
    }

    @Override
    public Explainer explainer() {
      return new StandardStages().explainer();
    }

    @Override
    public ActorCatalogue catalogue() {
      throw new ServiceUnavailableException("Connection to the database terminated.");
    }
  }

  @Test
  void isOneSentenceWithItsAddress() {
    Map<String, String> environment =
        Map.of("ENTENTE_DATA", data.toString(), "ENTENTE_BOLT_PORT", "0");
    StringWriter err = new StringWriter();

    int status =
        EntenteCommand.line(new Surroundings(environment, Optional.empty(), false), new Breaking())
            .setErr(new PrintWriter(err))
            .execute("verify");

    assertThat(status).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(err.toString())
        .matches(
            "No Neo4j answers at bolt://127\\.0\\.0\\.1:\\d+ any more;"
                + " start it and run the same command again\\.\\R");
  }
}
