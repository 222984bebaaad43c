package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class PageTests {

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "page.css", "page.js", "icon.svg"})
  void asksNoOtherHost(String file) throws Exception {
    String text =
        new ClassPathResource("static/" + file)
            .getContentAsString(StandardCharsets.UTF_8)
            .replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
    assertThat(text)
        .doesNotContainPattern("https?:|//[a-z]+\\.|@import|url\\(")
        .doesNotContain("innerHTML", " onclick", " style=");
  }
}
