package org.entente.explanation;

import java.util.List;
import org.entente.claims.Claim;
import org.entente.document.Sentence;

/**
 * How a sentence was read.
 *
 * @param number its place in the document, from 1
 * @param text without line breaks
 * @param offices the claims of whom its persons represent
 * @param nearest the rules that nearly held, where none did
 */
public record ExplainedSentence(
    Sentence sentence,
    int number,
    String text,
    List<ExplainedName> names,
    List<ExplainedRule> rules,
    List<Claim> offices,
    List<ExplainedMiss> nearest) {

  public ExplainedSentence {
    names = List.copyOf(names);
    rules = List.copyOf(rules);
    offices = List.copyOf(offices);
    nearest = List.copyOf(nearest);
  }

  /** Whether it may say something that no claim tells: a rule held in vain, or nearly held. */
  public boolean isUnread() {
    return rules.stream().allMatch(rule -> rule.claims().isEmpty())
        && !(rules.isEmpty() && nearest.isEmpty());
  }
}
