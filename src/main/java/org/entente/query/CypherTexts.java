package org.entente.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The Cypher files that the program brings, by folder and name. */
final class CypherTexts {
  private CypherTexts() {}

  static Map<String, String> all(String folder) {
    try {
      Map<String, String> texts = new TreeMap<>();
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:/cypher/" + folder + "/*.cypher")) {
        String name = Objects.requireNonNull(file.getFilename());
        texts.put(
            name.substring(0, name.lastIndexOf('.')),
            file.getContentAsString(StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("The folder cypher/" + folder + " cannot be read.", e);
    }
  }

  static String read(String name) {
    return Objects.requireNonNull(all("read").get(name), "cypher/read/" + name);
  }
}
