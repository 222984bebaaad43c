package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceSettingsTests {

  @TempDir Path data;

  @Test
  void listensOnThisMachineByDefault() {
    ServiceSettings settings = ServiceSettings.of(data, Map.of());
    assertThat(settings.address()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.loopback()).isTrue();
    assertThat(settings.hosts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ENTENTE_PORT,        http
          ENTENTE_PORT,        70000
          ENTENTE_TOKEN,       short
          ENTENTE_BROWSER_URI, localhost
          ENTENTE_BROWSER_URI, 'bolt://a b'
          """)
  void namesTheVariableThatIsWrong(String variable, String value) {
    assertThatThrownBy(() -> ServiceSettings.of(data, Map.of(variable, value)))
        .isInstanceOf(ServiceRefused.class)
        .hasMessageContaining(variable);
  }

  @Test
  void readsHostNames() {
    assertThat(ServiceSettings.of(data, Map.of("ENTENTE_HOSTS", "a.example, B.example,")).hosts())
        .containsExactlyInAnyOrder("a.example", "b.example");
  }

  @Test
  void makesATokenOnceForItsOwnerOnly() throws Exception {
    ServiceSettings settings = ServiceSettings.of(data.resolve("new"), Map.of());
    assertThat(ApiToken.chosen(settings)).isFalse();
    ApiToken token = ApiToken.of(settings);
    Path file = data.resolve("new/token");
    String secret = Files.readString(file).strip();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(secret).hasSizeGreaterThan(40);
    assertThat(token.matches(secret)).isTrue();
    assertThat(token.matches("")).isFalse();
    assertThat(ApiToken.of(settings).matches(secret)).isTrue();
    assertThat(token.toString()).doesNotContain(secret);
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }
}
