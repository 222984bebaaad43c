package org.entente.explanation;

import java.util.List;
import java.util.Optional;
import org.entente.document.Span;

/**
 * A place of a sentence that names somebody or something.
 *
 * @param text as written
 * @param meant empty where nobody could be meant
 */
public record ExplainedName(Span span, String text, List<Meant> meant, String why) {

  public ExplainedName {
    meant = List.copyOf(meant);
  }

  /**
   * Whom or what it means.
   *
   * @param type as claims have it, or Date or Place
   * @param id the actor's or event's; of a date and place, itself
   * @param party by id, for whom an office-holder acts
   */
  public record Meant(
      String type, String id, String name, Optional<String> party, Optional<String> office) {}
}
