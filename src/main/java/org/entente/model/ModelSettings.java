package org.entente.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which language model is asked, and how much.
 *
 * @param endpoint where completions of chats are asked for
 * @param model the name that the endpoint knows it by
 * @param key empty where the endpoint asks for none
 * @param timeout for one try, from the connection to the answer's last byte
 * @param sentences of one document at most
 */
public record ModelSettings(
    URI endpoint, String model, Optional<Secret> key, Duration timeout, int sentences) {

  private static final int USUAL_SECONDS = 60;
  private static final int MOST_SECONDS = 3600;
  private static final int USUAL_SENTENCES = 40;
  private static final int MOST_SENTENCES = 10_000;

  public ModelSettings {
    if (!model.matches("[\\p{Graph}&&\\p{ASCII}]{1,200}")) {
      throw new UnusableModel(
          "ENTENTE_LLM_MODEL «%s» is no name of a model; use the one that the endpoint lists."
              .formatted(model));
    }
    if (key.filter(k -> !k.isPrintable()).isPresent()) {
      throw new UnusableModel(
          "ENTENTE_LLM_KEY holds spaces or signs that no key has; copy it anew.");
    }
  }

  /**
   * Reads ENTENTE_LLM_URL, ENTENTE_LLM_MODEL, ENTENTE_LLM_KEY, ENTENTE_LLM_TIMEOUT (60 seconds) and
   * ENTENTE_LLM_SENTENCES (40). Empty, whatever the others say, where no URL is set.
   *
   * @throws UnusableModel when one of them cannot be read
   */
  public static Optional<ModelSettings> of(Map<String, String> environment) {
    return value(environment, "ENTENTE_LLM_URL").map(url -> of(endpoint(url), environment));
  }

  private static ModelSettings of(URI endpoint, Map<String, String> environment) {
    return new ModelSettings(
        endpoint,
        value(environment, "ENTENTE_LLM_MODEL").orElseThrow(ModelSettings::nameless),
        value(environment, "ENTENTE_LLM_KEY").map(Secret::new),
        Duration.ofSeconds(
            number(environment, "ENTENTE_LLM_TIMEOUT", MOST_SECONDS).orElse(USUAL_SECONDS)),
        number(environment, "ENTENTE_LLM_SENTENCES", MOST_SENTENCES).orElse(USUAL_SENTENCES));
  }

  private static UnusableModel nameless() {
    return new UnusableModel(
        "ENTENTE_LLM_URL is set without ENTENTE_LLM_MODEL; set it to the model to be asked.");
  }

  /** The endpoint below a base address. */
  private static URI endpoint(String base) {
    try {
      URI uri = new URI(base.replaceFirst("/+$", "") + "/chat/completions");
      boolean plain =
          uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null;
      if (plain && uri.getScheme() != null && Set.of("http", "https").contains(uri.getScheme())) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw misspelt(base);
    }
    throw misspelt(base);
  }

  /** Does not show an address that may hold a password. */
  private static UnusableModel misspelt(String base) {
    boolean secret = base.contains("@") || base.contains("?");
    return new UnusableModel(
        "ENTENTE_LLM_URL"
            + (secret ? "" : " «" + base + "»")
            + " is no base address like http://127.0.0.1:11434/v1; a key goes into"
            + " ENTENTE_LLM_KEY.");
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static Optional<Integer> number(Map<String, String> environment, String name, int most) {
    return value(environment, name).map(text -> number(text, name, most));
  }

  private static int number(String text, String name, int most) {
    if (text.matches("[1-9]\\d{0,5}") && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    throw new UnusableModel("%s is a number from 1 to %d, not «%s».".formatted(name, most, text));
  }
}
