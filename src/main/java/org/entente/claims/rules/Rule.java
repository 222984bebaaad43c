package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claims.relation.ContactRole;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;

/**
 * One row of a table in {@code claims/rules}.
 *
 * @param label the mode's column where it is no mode: a membership's role
 * @param reverse whether the object is the one who acts
 * @param written the pattern as the table has it: one word an element
 */
public record Rule(
    String id,
    Relation relation,
    Optional<Mode> mode,
    Optional<String> label,
    Optional<String> kind,
    Optional<ContactRole> subjectRole,
    Optional<ContactRole> objectRole,
    boolean reverse,
    Optional<String> code,
    double confidence,
    String written,
    List<Element> pattern) {

  public Rule {
    pattern = List.copyOf(pattern);
  }

  /** The word of the pattern that an element is written as. */
  public String written(int element) {
    return written.split("\\s+")[element];
  }

  /** This, with other words in place of those that an element takes. */
  Rule taking(int element, Set<String> words) {
    List<Element> other = new ArrayList<>(pattern);
    other.set(element, new Element.Words(words, false, false));
    return new Rule(
        id,
        relation,
        mode,
        label,
        kind,
        subjectRole,
        objectRole,
        reverse,
        code,
        confidence,
        written,
        other);
  }

  /** Whether it reads only headlines, from their beginning. */
  public boolean opensSentence() {
    return pattern.getFirst() instanceof Element.Start s && !s.anySentence();
  }

  /** Whether it reads a sentence without a subject, whose publisher speaks: "Met with B today". */
  public boolean opensPost() {
    return pattern.getFirst() instanceof Element.Start s && s.anySentence();
  }

  /** Whether later sentences may name the other side: "received the credentials of five envoys". */
  public boolean opensList() {
    return pattern.getLast() instanceof Element.Continued;
  }

  /** Whether it names the other side of a contact told before: "The envoys were A and B". */
  public boolean continuesList() {
    return pattern.getFirst() instanceof Element.Continued;
  }

  /** Whether it reads only what lies ahead: CAMEO 036, express intent to meet. */
  public boolean isOfPlans() {
    return code.filter("036"::equals).isPresent();
  }

  /** Whether it names the other side in a line of its own: "- A, Minister of B". */
  public boolean isListed() {
    return continuesList() && pattern.size() > 1 && pattern.get(1) instanceof Element.Start;
  }

  /** Whether its subject is to be sought in the clause. */
  public boolean seeksSubject() {
    return pattern.size() > 1 && pattern.get(1) instanceof Element.SubjectLink;
  }

  /** Whether its subject stands in the pattern itself. */
  boolean bindsSubject() {
    return pattern.stream().anyMatch(e -> e instanceof Element.Slot s && s.name() == Element.Name.A)
        && !seeksSubject();
  }

  /** Whether its subject must be persons. */
  boolean personal() {
    return pattern.stream()
        .anyMatch(e -> e instanceof Element.Slot s && s.name() == Element.Name.A && s.persons());
  }

  /** Whether its subject must be at least two parties. */
  boolean reciprocal() {
    return pattern.stream()
        .anyMatch(e -> e instanceof Element.Slot s && s.name() == Element.Name.A && s.several());
  }
}
