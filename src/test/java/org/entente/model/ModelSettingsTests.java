package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSettingsTests {

  private static final Map<String, String> USUAL =
      Map.of("ENTENTE_LLM_URL", "http://127.0.0.1:11434/v1/", "ENTENTE_LLM_MODEL", "llama3.1:8b");

  @Test
  void thereIsNoModelUnlessAnAddressIsSet() {
    assertThat(ModelSettings.of(Map.of())).isEmpty();
    assertThat(ModelSettings.of(Map.of("ENTENTE_LLM_MODEL", "x", "ENTENTE_LLM_TIMEOUT", "soon")))
        .isEmpty();
    assertThat(ModelSettings.of(Map.of("ENTENTE_LLM_URL", " "))).isEmpty();
  }

  @Test
  void takesABaseAddressWithOrWithoutASlash() {
    ModelSettings settings = ModelSettings.of(USUAL).orElseThrow();

    assertThat(settings.endpoint()).hasToString("http://127.0.0.1:11434/v1/chat/completions");
    assertThat(settings.model()).isEqualTo("llama3.1:8b");
    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(60));
    assertThat(settings.sentences()).isEqualTo(40);
    assertThat(settings.key()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          ENTENTE_LLM_URL       | localhost:11434             | localhost:11434
          ENTENTE_LLM_URL       | ftp://example.org/v1        | ftp://example.org/v1
          ENTENTE_LLM_URL       | http:///v1                  | http:///v1
          ENTENTE_LLM_URL       | http://exa mple.org         | http://127.0.0.1:11434/v1
          ENTENTE_LLM_URL       | nonsense                    | nonsense
          ENTENTE_LLM_MODEL     | ''                          | ENTENTE_LLM_MODEL
          ENTENTE_LLM_MODEL     | a model                     | a model
          ENTENTE_LLM_TIMEOUT   | soon                        | 1 to 3600
          ENTENTE_LLM_TIMEOUT   | 0                           | 1 to 3600
          ENTENTE_LLM_TIMEOUT   | 99999999999                 | 1 to 3600
          ENTENTE_LLM_SENTENCES | -1                          | 1 to 10000
          ENTENTE_LLM_SENTENCES | 10001                       | 1 to 10000
          """)
  void saysInOneSentenceWhichVariableIsWrong(String variable, String value, String told) {
    assertThatThrownBy(() -> ModelSettings.of(with(variable, value)))
        .isInstanceOf(UnusableModel.class)
        .hasMessageContainingAll(variable, told)
        .message()
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ENTENTE_LLM_URL, http://me:geheim@example.org/v1",
    "ENTENTE_LLM_URL, https://example.org/v1?key=geheim",
    "ENTENTE_LLM_KEY, geheim and more"
  })
  void showsNoSecretThatIsInTheWrongPlace(String variable, String value) {
    assertThatThrownBy(() -> ModelSettings.of(with(variable, value)))
        .isInstanceOf(UnusableModel.class)
        .message()
        .contains(variable)
        .doesNotContain("geheim");
  }

  @Test
  void doesNotShowTheKey() {
    ModelSettings settings = ModelSettings.of(with("ENTENTE_LLM_KEY", "geheim")).orElseThrow();

    assertThat(settings.toString()).doesNotContain("geheim");
  }

  private static Map<String, String> with(String variable, String value) {
    Map<String, String> environment = new HashMap<>(USUAL);
    environment.put(variable, value);
    return environment;
  }
}
