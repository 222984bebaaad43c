package org.entente.graph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

class DatabaseUnavailableTests {

  private static final URI ADDRESS = URI.create("bolt://127.0.0.1:7687");

  static Stream<RuntimeException> losses() {
    return Stream.of(
        new ServiceUnavailableException("gone"),
        new SessionExpiredException("gone"),
        new SecurityException("code", "refused"),
        new AuthenticationException("code", "refused"),
        new TransientException("Neo.TransientError.General.DatabaseUnavailable", "stopping"),
        new IllegalStateException(new ServiceUnavailableException("gone")));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void aDatabaseThatIsGoneIsOneSentence(RuntimeException failure) {
    assertThat(DatabaseUnavailable.since(ADDRESS, failure))
        .hasValueSatisfying(
            lost ->
                assertThat(lost)
                    .hasMessage(
                        "No Neo4j answers at bolt://127.0.0.1:7687 any more; start it and run the"
                            + " same command again.")
                    .hasCause(failure));
  }

  @Test
  void otherFaultsAreNoLoss() {
    assertThat(DatabaseUnavailable.since(ADDRESS, new ClientException("wrong"))).isEmpty();
    assertThat(DatabaseUnavailable.since(ADDRESS, new IllegalStateException())).isEmpty();
  }
}
