package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Dockerfile and docker-compose.yml, as far as they can be checked without an engine. */
class DeploymentTests {

  private static final Pattern VARIABLE = Pattern.compile("ENTENTE_[A-Z0-9_]*[A-Z0-9]");
  private static final Pattern PINNED = Pattern.compile("[a-z0-9/-]+:\\d+\\.\\d+[\\w.-]*");

  private final String dockerfile = read("Dockerfile");
  private final String compose = read("docker-compose.yml");
  private final Map<String, Object> services =
      map(new Yaml().<Map<String, Object>>load(compose).get("services"));

  @Test
  void imagesArePinned() {
    List<String> stages =
        dockerfile
            .lines()
            .filter(line -> line.startsWith("FROM "))
            .map(line -> line.split(" ")[1])
            .toList();
    assertThat(stages).hasSize(2).allMatch(image -> PINNED.matcher(image).matches());
    assertThat(services.values())
        .extracting(service -> map(service).get("image").toString())
        .allMatch(image -> PINNED.matcher(image).matches());
  }

  @Test
  void theDatabaseIsTheOneThatTheBuildIsTestedWith() {
    assertThat(read("pom.xml")).contains("<neo4j.version>2026.08.1<");
    assertThat(map(services.get("neo4j"))).containsEntry("image", "neo4j:2026.08.1");
  }

  @Test
  void everyServiceTellsItsHealthAndRestarts() {
    assertThat(services).containsOnlyKeys("neo4j", "entente");
    assertThat(services.values())
        .allSatisfy(
            service -> {
              assertThat(map(map(service).get("healthcheck"))).containsKeys("test", "interval");
              assertThat(map(service)).containsEntry("restart", "unless-stopped");
            });
    assertThat(services.get("entente").toString()).contains("condition=service_healthy");
    assertThat(dockerfile).contains("HEALTHCHECK", "/actuator/health/readiness");
  }

  @Test
  void portsAreThisMachinesAlone() {
    assertThat(services.values())
        .flatExtracting(service -> (List<?>) map(service).get("ports"))
        .isNotEmpty()
        .allMatch(port -> port.toString().startsWith("127.0.0.1:"));
  }

  @Test
  void secretsComeFromTheEnvironmentAndVolumesAreNamed() {
    assertThat(compose.lines().filter(line -> line.matches(".*(PASSWORD|TOKEN|AUTH): .*")))
        .isNotEmpty()
        .allMatch(line -> line.contains("${") && line.contains(":?"));
    Map<String, Object> volumes = map(new Yaml().<Map<String, Object>>load(compose).get("volumes"));
    assertThat(services.values())
        .flatExtracting(service -> (List<?>) map(service).get("volumes"))
        .allMatch(volume -> volumes.containsKey(volume.toString().split(":")[0]));
  }

  @Test
  void runsWithoutRootsRights() {
    String last = dockerfile.substring(dockerfile.lastIndexOf("FROM "));
    assertThat(last).containsPattern("(?m)^USER entente$");
    assertThat(last.indexOf("USER entente")).isLessThan(last.indexOf("ENTRYPOINT"));
  }

  @Test
  void everyVariableIsKnownToTheProgram() throws IOException {
    Set<String> known = new TreeSet<>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        known.addAll(variables(Files.readString(file)));
      }
    }
    Set<String> used = variables(dockerfile + map(services.get("entente")).get("environment"));
    assertThat(known).containsAll(used);
    assertThat(used).contains("ENTENTE_NEO4J_URI", "ENTENTE_NEO4J_PASSWORD", "ENTENTE_TOKEN");
  }

  private static Set<String> variables(String text) {
    return new TreeSet<>(VARIABLE.matcher(text).results().map(MatchResult::group).toList());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
